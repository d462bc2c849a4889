import { after, afterEach, before } from "node:test";
import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { launchBrowser, Watched } from "../browser/browser.ts";
import { FakeServer } from "./fake-server.ts";
import { journeyOf, type Journey } from "./sample.ts";

export const MAP = "#journey-map/journey%3AOwn%20a%20machine";

type Options = BrowserContextOptions & { journey?: Journey; isReadOnly?: boolean; key?: string | undefined; hash?: string };

/** A browser with the diagram of a journey in it, for the tests of one file. After each test: no request outside, no error, no breach of the policy. */
export class Desk {
  browser!: Browser;
  server!: FakeServer;
  page!: Page;
  expectErrors: RegExp | undefined;
  #window: Watched | undefined;

  static set(): Desk {
    const desk = new Desk();
    before(async () => {
      desk.browser = await launchBrowser();
    });
    afterEach(() => desk.#strike());
    after(() => desk.browser.close());
    return desk;
  }

  async open(options: Options = {}): Promise<Page> {
    await this.visit(options);
    await this.shown();
    return this.page;
  }

  /** Once the first diagram is there. */
  async shown(page = this.page): Promise<void> {
    await Promise.race([page.evaluate(() => window.journeywright!.ready), new Promise((_, reject) => setTimeout(reject, 20_000, new Error("Nothing was shown.")).unref())]);
    await page.waitForFunction(() => document.querySelector(".contents a") !== null || innerWidth <= 1_100);
  }

  /** Opens the page, whether it then shows something or not. */
  async visit({ journey = journeyOf(7), isReadOnly = false, key, hash = MAP, ...options }: Options = {}): Promise<Page> {
    this.server = await FakeServer.start(journey);
    this.server.key = key;
    this.server.isReadOnly = isReadOnly;
    this.#window = await Watched.open(this.browser, this.server.origin, { viewport: { width: 1600, height: 900 }, reducedMotion: "reduce", ...options });
    this.page = await this.#window.page(`${this.server.origin}/${hash}`);
    return this.page;
  }

  figure(id: string): Locator {
    return this.page.locator(`[data-id="${id}"]`);
  }

  /** In the middle of a figure, on the page. */
  async middle(id: string): Promise<{ x: number; y: number; width: number; height: number }> {
    const { x, y, width, height } = (await this.figure(id).boundingBox())!;
    return { x: x + width / 2, y: y + height / 2, width, height };
  }

  /** Presses a figure near its left upper corner, where nothing else lies on it. */
  async press(id: string, options: { readonly isAdding?: boolean; readonly times?: number; readonly button?: "left" | "right" } = {}): Promise<void> {
    const { x, y, width, height } = await this.middle(id);
    if (options.isAdding) await this.page.keyboard.down("Shift");
    await this.page.mouse.click(x - width / 2 + Math.min(20, width / 2), y - height / 2 + Math.min(18, height / 2), { clickCount: options.times ?? 1, button: options.button ?? "left" });
    if (options.isAdding) await this.page.keyboard.up("Shift");
  }

  /** @param to as shares of the width and height of the target */
  async drag(from: string, target: string, to = { x: 0.5, y: 0.5 }): Promise<void> {
    const start = await this.middle(from);
    const end = await this.middle(target);
    await this.page.mouse.move(start.x, start.y);
    await this.page.mouse.down();
    await this.page.mouse.move(start.x + 8, start.y + 8);
    await this.page.mouse.move(end.x + (to.x - 0.5) * end.width, end.y + (to.y - 0.5) * end.height, { steps: 4 });
    await this.page.mouse.up();
  }

  selected(): Promise<string[]> {
    return this.page.evaluate(() => window.journeywright!.selected());
  }

  zoom(): Promise<number> {
    return this.page.evaluate(() => window.journeywright!.zoom());
  }

  /** The id of the figure at which the keyboard is. */
  cursor(): Promise<string | null> {
    return this.page.evaluate(() => {
      const id = document.querySelector(".stage")!.getAttribute("aria-activedescendant");
      return id && document.getElementById(id)?.closest("[data-id]")?.getAttribute("data-id") || null;
    });
  }

  /** Waits until something holds. */
  async until(holds: () => boolean | Promise<boolean>, what: string): Promise<void> {
    for (let tries = 0; tries < 100; tries++) {
      if (await holds()) return;
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    throw new Error(`It never came to be: ${what}`);
  }

  async #strike(): Promise<void> {
    const window = this.#window;
    const expected = this.expectErrors;
    this.expectErrors = undefined;
    this.#window = undefined;
    await window?.context.close();
    await this.server?.close();
    window?.assertClean(expected);
  }
}
