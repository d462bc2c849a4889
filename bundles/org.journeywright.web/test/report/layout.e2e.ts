import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { ReportDesk } from "./desk.ts";
import { fullReport } from "./reports.ts";

const desk = ReportDesk.set();
const full = fullReport();
const PHONE = { viewport: { width: 390, height: 844 } };
/** A matrix that does not fit its box. */
const CUT = ".framed:has(> .cut:not([hidden]))";

/** The words of these elements that are broken over two lines; what is longer than a word may break. */
const torn = (page: Page, selector: string) => page.locator(selector).evaluateAll((elements) => elements.flatMap((element) => {
  const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const broken: string[] = [];
  while (text.nextNode()) {
    for (const { 0: word, index } of (text.currentNode.textContent ?? "").matchAll(/(?<!\S)\p{L}{1,13}(?!\S)/gu)) {
      const range = document.createRange();
      range.setStart(text.currentNode, index);
      range.setEnd(text.currentNode, index + word.length);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      if (lines.size > 1) broken.push(word);
    }
  }
  return broken;
}));

test("the head of a matrix goes under the navigation, never over it", async () => {
  const page = await desk.open(full);
  for (const unfolded of [false, true]) {
    if (unfolded) await page.locator(".cut button").first().click();
    await page.locator("table.coverage tbody tr").nth(2).evaluate((row) => {
      document.documentElement.style.scrollBehavior = "auto";
      scrollBy(0, row.getBoundingClientRect().top - 10);
    });
    const over = await page.locator(".toc").evaluate((toc) => {
      const { top, bottom } = toc.getBoundingClientRect();
      return [...Array(20).keys()].flatMap((step) => [top + 4, (top + bottom) / 2, bottom - 4].map((y) => document.elementFromPoint((innerWidth / 20) * (step + 0.5), y)!)).filter((element) => !toc.contains(element)).map(({ outerHTML }) => outerHTML.slice(0, 80));
    });
    assert.deepEqual(over, []);
  }
});

test("a matrix that does not fit is cut through a row, says how much more there is, and can be shown whole", async () => {
  const page = await desk.open(full, { viewport: { width: 1280, height: 900 } });
  const frame = page.locator(CUT).first();
  const box = frame.locator(".scroll");
  const rows = await box.locator("tbody tr").count();
  const cut = await box.evaluate((scroll) => {
    const edge = scroll.getBoundingClientRect().bottom;
    const rows = [...scroll.querySelectorAll("tbody tr")].map((row) => row.getBoundingClientRect());
    return { through: rows.some(({ top, bottom }) => top < edge - 8 && bottom > edge + 8), more: rows.filter(({ bottom }) => bottom > edge + 1).length };
  });
  assert.ok(cut.through, "half a row shows that there is more");
  assert.equal(await frame.locator(".cut span").textContent(), `${cut.more} more below`);
  await box.evaluate((scroll) => scroll.scrollTo(0, scroll.scrollHeight));
  await page.waitForFunction((selector) => document.querySelector(`${selector} .cut span`)!.textContent === "", CUT);
  await frame.getByRole("button", { name: `Show all ${rows} rows` }).click();
  assert.equal(await box.evaluate((scroll) => scroll.scrollHeight - scroll.clientHeight), 0);
  await frame.getByRole("button", { name: "Show fewer rows" }).click();
  assert.ok(await box.evaluate((scroll) => scroll.scrollHeight > scroll.clientHeight));
});

test("a matrix is whole without scripts and on paper", async () => {
  const plain = await desk.open(full, { javaScriptEnabled: false });
  const heights = (page: Page) => page.locator(".tall").first().evaluate((box) => box.scrollHeight - box.clientHeight);
  assert.equal(await heights(plain), 0);
  const paper = await desk.open(full);
  await paper.emulateMedia({ media: "print" });
  assert.equal(await heights(paper), 0);
  assert.equal(await paper.locator(".cut:visible").count(), 0);
});

for (const width of [320, 390, 768, 1280]) {
  test(`at ${width} pixels all of the navigation is seen`, async () => {
    const page = await desk.open(full, { viewport: { width, height: 844 } });
    const links = page.locator(".toc a");
    assert.ok(await links.count() > 4);
    assert.deepEqual(await links.evaluateAll((all) => all.filter((link) => link.getBoundingClientRect().left < 0 || link.getBoundingClientRect().right > innerWidth).map(({ textContent }) => textContent)), []);
  });
}

test("on a phone no word of a table, a heading or a button is torn", async () => {
  const page = await desk.open(full, PHONE);
  await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
  assert.deepEqual(await torn(page, "th, td, .toc a, h1, h2, h3, button, .label, .facts dt"), []);
});

test("what goes on beyond the right edge of its box shows that it does", async () => {
  const page = await desk.open(full, PHONE);
  for (const box of await page.locator(".canvas:visible, .scroll:visible").all()) {
    const more = await box.evaluate((element) => element.scrollWidth - element.clientWidth - element.scrollLeft > 1);
    assert.equal(await box.evaluate((element) => element.parentElement!.classList.contains("more-right")), more);
    if (!more) continue;
    await box.evaluate((element) => element.scrollTo(element.scrollWidth, 0));
    await box.evaluate(() => new Promise<void>((shown) => requestAnimationFrame(() => requestAnimationFrame(() => shown()))));
    assert.deepEqual(await box.evaluate((element) => ["more-left", "more-right"].map((side) => element.parentElement!.classList.contains(side))), [true, false]);
  }
});

for (const [name, viewport] of [["phone", PHONE.viewport], ["desktop", { width: 1280, height: 900 }]] as const) {
  test(`${name}: the labels of the charts are whole and do not lie on each other`, async () => {
    const page = await desk.open(full, { viewport });
    for (const kind of ["kinds", "roadmap"]) {
      const labels = await page.locator(`figure[data-chart=${kind}] .canvas svg`).evaluate((svg) => [...svg.querySelectorAll("text")].map((text) => ({ text: text.textContent ?? "", box: text.getBoundingClientRect() })).map(({ text, box }) => ({ text, left: box.left, right: box.right, top: box.top + 2, bottom: box.bottom - 2, inside: box.left >= svg.getBoundingClientRect().left - 1 && box.right <= svg.getBoundingClientRect().right + 1 })));
      assert.deepEqual(labels.filter(({ text, inside }) => text.includes("…") || !inside).map(({ text }) => text), [], kind);
      const overlapping = labels.flatMap((one, index) => labels.slice(index + 1).filter((other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom).map((other) => `${one.text} on ${other.text}`));
      assert.deepEqual(overlapping, [], kind);
    }
  });

  test(`${name}: the roadmap names every initiative it shows, and says how many share a mark`, async () => {
    const page = await desk.open(full, { viewport });
    const figure = page.locator("figure[data-chart=roadmap]");
    const rows = await figure.locator("tbody tr").evaluateAll((all) => all.map((row) => ({ ...(row as HTMLElement).dataset }) as Record<string, string>).filter(({ effort, impact }) => effort && impact));
    const places = new Map<string, string[]>();
    for (const { effort, impact, name } of rows) places.set(`effort ${effort}, impact ${impact}`, [...places.get(`effort ${effort}, impact ${impact}`) ?? [], name!]);
    const key = await figure.locator(".places li").evaluateAll((items) => items.map((item) => [...item.querySelectorAll(".letter, p")].map(({ firstChild }) => firstChild!.textContent!)));
    assert.equal(key.length, places.size);
    const marks = await figure.locator("svg text").evaluateAll((texts) => texts.map(({ textContent }) => textContent).filter((text) => /^[A-Z]$/.test(text!)));
    assert.deepEqual(marks.sort(), key.map(([letter]) => letter).sort());
    for (const [, about = "", ...names] of key) {
      assert.deepEqual(names, places.get(about.replace(/^\d+ initiatives · /, "")));
      assert.equal(about.startsWith(`${names.length} initiatives`), names.length > 1);
    }
  });
}
