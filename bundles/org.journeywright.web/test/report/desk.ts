import { after, afterEach, before } from "node:test";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { launchBrowser, Watched } from "../browser/browser.ts";
import type { Report } from "./reports.ts";

/** A browser for the reports of one test file. Whatever a test does, its windows are checked afterwards: no request outside, no error, no breach of the policy. */
export class ReportDesk {
  #browser!: Browser;
  readonly #windows: Watched[] = [];

  static set(): ReportDesk {
    const desk = new ReportDesk();
    before(async () => void (desk.#browser = await launchBrowser()));
    afterEach(() => desk.#clear());
    after(() => desk.#browser.close());
    return desk;
  }

  /** @param fragment what follows the address of the report, as in `#gaps` */
  async open(report: Report, options: BrowserContextOptions = {}, fragment = ""): Promise<Page> {
    const window = await Watched.open(this.#browser, report.url, options);
    this.#windows.push(window);
    return window.page(report.url + fragment);
  }

  async #clear(): Promise<void> {
    const windows = this.#windows.splice(0);
    await Promise.all(windows.map((window) => window.context.close()));
    windows.forEach((window) => window.assertClean());
  }
}
