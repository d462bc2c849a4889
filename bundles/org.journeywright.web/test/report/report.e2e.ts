import assert from "node:assert/strict";
import { test } from "node:test";
import type { BrowserContextOptions, Page } from "playwright-core";
import { assertAccessible } from "../browser/axe.ts";
import { ReportDesk } from "./desk.ts";
import { fullReport, reports } from "./reports.ts";

const desk = ReportDesk.set();
const open = desk.open.bind(desk);

const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const LOOKS: readonly [string, BrowserContextOptions][] = [["light", {}], ["dark", { colorScheme: "dark" }], ["phone", { viewport: { width: 320, height: 640 } }]];
const ALL = reports();
const named = (name: string) => ALL.find((report) => report.name === name)!;
const full = fullReport();

for (const report of ALL) {
  // What is only long looks the same in every way of looking.
  for (const [look, options] of report.name === "large" ? LOOKS.slice(0, 1) : LOOKS) {
    test(`${report.name}, ${look}: accessible, and nothing needs scrolling to the side`, async () => {
      const page = await open(report, options);
      assert.equal(await overflow(page), 0);
      assert.equal(await page.evaluate(() => (window as { hacked?: boolean }).hacked), undefined);
      // A page of two thousand gaps is two thousand times the same: the first of them stand for all.
      await page.evaluate(() => document.querySelectorAll(".gap:nth-child(n + 25)").forEach((gap) => gap.remove()));
      await page.evaluate(() => document.querySelectorAll<HTMLDetailsElement>("details").forEach((details, index) => (details.open = index < 40)));
      await assertAccessible(page.mainFrame(), `${report.name}, ${look}`);
      assert.equal(await overflow(page), 0, "with everything unfolded");
    });
  }

  test(`${report.name}: whole without scripts`, async () => {
    const page = await open(report, { javaScriptEnabled: false });
    assert.equal(await page.locator(".filters:visible, .canvas:visible").count(), 0);
    assert.equal(await page.locator(".as-table table:not(:visible)").count(), 0);
    assert.equal(await page.locator("h1").count(), 1);
    assert.equal(await page.locator(".gap:not(:visible)").count(), 0);
  });

  if (report.name === "large") continue;
  test(`${report.name}: prints`, async () => {
    const page = await open(report, { colorScheme: "dark" });
    const pdf = await page.pdf({ preferCSSPageSize: true });
    assert.ok(pdf.length > 5_000);
    const [, width, height] = /MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf.toString("latin1"))!;
    assert.deepEqual([Math.round(Number(width)), Math.round(Number(height))], [595, 842], "A4");
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor), "rgb(255, 255, 255)");
    assert.equal(await page.locator(".filters:visible, .toc:visible").count(), 0);
  });
}

for (const width of [480, 768, 1024, 1920]) {
  test(`a full report fits ${width} pixels`, async () => assert.equal(await overflow(await open(full, { viewport: { width, height: 800 } })), 0));
}

test("every chart is drawn and stands with its table", async () => {
  const page = await open(full);
  for (const kind of ["kinds", "journey", "roadmap"]) {
    const figure = page.locator(`figure[data-chart=${kind}]`).first();
    assert.ok(await figure.locator("svg path").count() > 5, kind);
    assert.match((await figure.locator("[role=img]").getAttribute("aria-label"))!, /The table that follows says the same/);
    await figure.locator("summary").click();
    assert.ok(await figure.locator("table").isVisible());
  }
});

test("charts follow the theme", async () => {
  const page = await open(full);
  const fill = () => page.evaluate(() => [...document.querySelectorAll("figure[data-chart=roadmap] .canvas svg path[fill]:not([fill=none])")].map((path) => path.getAttribute("fill")).join());
  const light = await fill();
  assert.notEqual(light, "");
  await page.emulateMedia({ colorScheme: "dark" });
  await page.waitForFunction((before) => [...document.querySelectorAll("figure[data-chart=roadmap] .canvas svg path[fill]:not([fill=none])")].map((path) => path.getAttribute("fill")).join() !== before, light);
});

test("arrow keys walk a coverage matrix and show what is behind a cell", async () => {
  const page = await open(full);
  const table = page.locator("table.coverage").first();
  assert.equal(await table.locator("td[tabindex='0']").count(), 1);
  await table.locator("td").first().focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  assert.deepEqual(await page.evaluate(() => { const cell = document.activeElement as HTMLTableCellElement; return [cell.cellIndex, (cell.parentElement as HTMLTableRowElement).rowIndex]; }), [2, 2]);
  await table.locator("td[data-behind]").first().focus();
  await page.waitForTimeout(300);
  assert.ok(await page.locator(".tip").isVisible(), "also after the focus has scrolled the page");
  assert.ok((await page.locator(".tip").textContent())!.length > 0);
  await page.keyboard.press("Escape");
  assert.ok(!await page.locator(".tip").isVisible());
});

test("everything is open on paper, and as before afterwards", async () => {
  const page = await open(full);
  const openGrids = () => page.locator("details.grid[open]").count();
  const before = await openGrids();
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  assert.equal(await openGrids(), await page.locator("details.grid").count());
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  assert.equal(await openGrids(), before);
});

test("hostile texts are shown as texts", async () => {
  const page = await open(named("hostile"));
  const text = (await page.locator("main").textContent())!;
  for (const hostile of ["<script>window.hacked = true</script>", "${window.hacked=true}", "{{constructor.constructor", "javascript:window.hacked=true", "👩🏽‍🚒"]) assert.ok(text.includes(hostile), hostile);
  assert.equal(await page.locator("img").count(), 0);
  for (const cell of await page.locator("table.coverage td[data-behind]").all().then((cells) => cells.slice(0, 12))) await cell.hover();
  const charts = page.locator("figure.chart .canvas");
  for (let index = 0; index < await charts.count(); index++) await charts.nth(index).hover();
  assert.equal(await page.evaluate(() => (window as { hacked?: boolean }).hacked), undefined);
});

test("an empty model is met with guidance", async () => {
  const page = await open(named("empty"));
  assert.ok(await page.getByRole("heading", { name: "The model is empty" }).isVisible());
  assert.equal(await page.locator("figure, .coverage").count() - await page.locator("#kinds figure").count(), 0);
});

test("a report of twelve hundred touchpoints opens at once and says that it is cut", async () => {
  const start = Date.now();
  const page = await open(named("large"));
  await page.locator(".filters").waitFor();
  assert.ok(Date.now() - start < 15_000);
  assert.ok(await page.getByText("The first 2,000 of").isVisible());
  assert.equal(await page.locator(".gap").count(), 2_000);
});
