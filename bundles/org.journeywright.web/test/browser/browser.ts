import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Frame, type Page } from "playwright-core";
import assert from "node:assert/strict";
import { existsSync } from "node:fs";

const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];

export function launchBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM ?? PLACES.find((place) => existsSync(place));
  if (!executablePath) throw new Error("No Chromium found. Install the package chromium, or name the program in the environment variable CHROMIUM.");
  return chromium.launch({ executablePath, args: FLAGS });
}

/** A browser window that notes everything a well-behaved player must not do. */
export class Watched {
  /** Requests to anywhere but the test server or the package's own folder. */
  readonly outside: string[] = [];
  /** Errors, and breaches of the page's Content-Security-Policy. */
  readonly errors: string[] = [];

  private constructor(readonly context: BrowserContext) {}

  static async open(browser: Browser, allowed: string, options: BrowserContextOptions = {}): Promise<Watched> {
    const watched = new Watched(await browser.newContext(options));
    watched.context.on("request", (request) => {
      if (!request.url().startsWith(allowed) && request.url() !== "about:blank") watched.outside.push(request.url());
    });
    watched.context.on("weberror", (error) => watched.errors.push(error.error().message));
    watched.context.on("console", (message) => {
      if (message.type() === "error" || /Content.Security.Policy|Trusted/i.test(message.text())) watched.errors.push(message.text());
    });
    await watched.context.addInitScript(() => addEventListener("securitypolicyviolation", (event) => console.error(`Content Security Policy: ${event.violatedDirective} ${event.blockedURI}`)));
    return watched;
  }

  async page(url: string): Promise<Page> {
    const page = await this.context.newPage();
    page.setDefaultTimeout(15_000);
    await page.goto(url);
    return page;
  }

  /** @param expected errors that the test has provoked */
  assertClean(expected?: RegExp): void {
    assert.deepEqual(this.outside, [], "requests outside");
    assert.deepEqual(this.errors.filter((error) => !expected?.test(error)), [], "errors");
  }
}

/** The frame in which an LMS shows the course, once the player is there. */
export async function courseFrame(page: Page): Promise<Frame> {
  const handle = await page.waitForSelector("iframe[name=course]");
  const frame = (await handle.contentFrame())!;
  await frame.waitForSelector("#player > *");
  return frame;
}
