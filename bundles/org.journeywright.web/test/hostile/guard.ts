import assert from "node:assert/strict";
import type { BrowserContextOptions, Frame, Locator, Page } from "playwright-core";
import type { Watched } from "../browser/browser.ts";
import { plain } from "./hostile-texts.ts";

/** What the texts of the hostile model would become, were they taken for markup. */
const INTRUDERS = ".hacked, [onerror], [onload], [onfocus], [onmouseover], iframe, base, meta[http-equiv=refresh], a[href^='javascript:' i]";

/** Looks over a window whose texts are hostile. Requests outside, errors and breaches of the policy are watched by the stage. */
export class Guard {
  readonly #dialogs: string[] = [];

  constructor(readonly window: Watched) {
    window.context.on("dialog", (dialog) => {
      this.#dialogs.push(dialog.message());
      void dialog.dismiss();
    });
  }

  /** Fails when a text did anything but show itself. */
  async assertHarmless(frame: Frame, where: string): Promise<void> {
    const found = await frame.evaluate((intruders) => [...document.querySelectorAll(intruders)].map((element) => element.outerHTML.slice(0, 200)), INTRUDERS);
    assert.deepEqual(found, [], `${where}: markup from a text`);
    assert.equal(await frame.evaluate(() => "hacked" in window || "hacked" in Object.prototype), false, `${where}: a script from a text has run`);
    assert.deepEqual(this.#dialogs, [], `${where}: dialogs`);
    assert.equal(await frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 0, `${where}: scrolls to the side`);
  }
}

export const WIDTHS: readonly BrowserContextOptions[] = [{ viewport: { width: 1280, height: 900 } }, { viewport: { width: 320, height: 640 } }];

/** Which of the texts stand somewhere on the page. */
export async function shown(frame: Frame, texts: readonly string[]): Promise<string[]> {
  const page = plain(await frame.evaluate(() => {
    const copy = document.body.cloneNode(true) as HTMLElement;
    copy.querySelectorAll("script, style, template").forEach((element) => element.remove());
    return copy.textContent ?? "";
  }));
  return texts.filter((text) => page.includes(text));
}

/** Brings out what a page shows only when asked: what is folded away, what is behind a cell, what stands at a point of a chart. */
export async function rummage(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.querySelectorAll("details").forEach((details) => (details.open = true));
    document.querySelectorAll("table.coverage td[data-behind]").forEach((cell) => cell.dispatchEvent(new MouseEvent("mouseover", { bubbles: true })));
  });
  const charts = await page.evaluate(() => [...document.querySelectorAll("svg")].flatMap((svg, index) => (svg.getBoundingClientRect().height < 100 ? [] : [index])));
  for (const chart of charts) await sweep(page, page.locator("svg").nth(chart));
}

/** Moves the pointer over a chart, from side to side. */
async function sweep(page: Page, chart: Locator): Promise<void> {
  await chart.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await chart.boundingBox())!;
  for (const row of [0.2, 0.5, 0.8]) {
    await page.mouse.move(x, y + height * row);
    await page.mouse.move(x + width, y + height * row, { steps: 12 });
  }
}
