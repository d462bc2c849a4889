import { after, afterEach, before } from "node:test";
import type { Browser, BrowserContextOptions, Frame, Page } from "playwright-core";
import { courseData } from "../fixture/course.ts";
import { courseFrame, launchBrowser, Watched } from "./browser.ts";
import type { LmsKind } from "./lms-page.ts";
import { writePackage } from "./packages.ts";
import { TestServer } from "./server.ts";

/** A browser and a server for the tests of one file. After each test the windows are checked: no request outside, no error, no breach of the policy. */
export class Stage {
  browser!: Browser;
  server!: TestServer;
  /** Faults that a test provokes on purpose are taken out of the check. */
  expectErrors: RegExp | undefined;
  readonly #windows: Watched[] = [];

  static set(): Stage {
    const stage = new Stage();
    before(async () => {
      [stage.browser, stage.server] = await Promise.all([launchBrowser(), TestServer.start()]);
      stage.server.serve("course", writePackage(courseData));
    });
    afterEach(() => stage.#strike());
    after(() => Promise.all([stage.browser.close(), stage.server.close()]));
    return stage;
  }

  async window(options: BrowserContextOptions = {}, allowed = this.server.origin): Promise<Watched> {
    const window = await Watched.open(this.browser, allowed, options);
    this.#windows.push(window);
    return window;
  }

  /** Opens a course as a plain web page. */
  async plain(name = "course", options: BrowserContextOptions = {}): Promise<{ page: Page; frame: Frame; window: Watched }> {
    const window = await this.window(options);
    const page = await window.page(this.server.plainUrl(name));
    await page.waitForSelector("#player > *");
    return { page, frame: page.mainFrame(), window };
  }

  /** Opens a course inside an LMS, in a new window unless one is given. */
  async lms(kind: LmsKind, registration: string, name = "course", window?: Watched): Promise<{ page: Page; frame: Frame; window: Watched }> {
    const open = window ?? (await this.window());
    const page = await open.page(this.server.lmsUrl(kind, registration, name));
    return { page, frame: await courseFrame(page), window: open };
  }

  async #strike(): Promise<void> {
    const windows = this.#windows.splice(0);
    const expected = this.expectErrors;
    this.expectErrors = undefined;
    await Promise.all(windows.map((window) => window.context.close()));
    windows.forEach((window) => window.assertClean(expected));
  }
}
