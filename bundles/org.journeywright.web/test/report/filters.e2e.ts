import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { ReportDesk } from "./desk.ts";
import { fullReport } from "./reports.ts";

const desk = ReportDesk.set();
const full = fullReport();
const open = (report = full, fragment = "") => desk.open(report, {}, fragment);
const fragment = (page: Page) => page.evaluate(() => location.hash);
const visible = (page: Page) => page.locator(".gap:visible").evaluateAll((gaps) => gaps.map((gap) => gap.id));
const choose = (page: Page, list: string, index: number) => page.getByRole("combobox", { name: list }).selectOption({ index });

test("filters work by keyboard alone, and say how many gaps are left", async () => {
  const page = await open(full);
  const all = await page.locator(".gap").count();
  await page.getByLabel("Search").focus();
  await page.keyboard.type("zzz nothing has this zzz");
  assert.equal(await page.locator(".shown").textContent(), `0 of ${all} gaps`);
  assert.ok(await page.locator(".nothing").isVisible());
  for (let tabs = 0; tabs < 20 && await page.evaluate(() => document.activeElement?.textContent) !== "Show all"; tabs++) await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForFunction((count) => document.querySelector(".shown")!.textContent === `${count} gaps`, all);
  await page.getByLabel("critical").focus();
  await page.keyboard.press("Space");
  assert.equal(await page.locator(".gap[data-severity=critical]:visible").count(), 0);
  await page.keyboard.press("Space");
  await page.getByRole("combobox", { name: "Kind" }).focus();
  await page.keyboard.press("ArrowDown");
  const kind = await page.getByRole("combobox", { name: "Kind" }).inputValue();
  assert.notEqual(kind, "");
  assert.ok(await page.locator(".gap:visible").count() > 0);
  assert.equal(await page.locator(`.gap:visible:not([data-kind=${kind}])`).count(), 0);
});

test("a role in the table shows its gaps alone", async () => {
  const page = await open(full);
  const role = page.locator("#roles button.pick").first();
  const expected = await page.locator("#roles tbody tr").first().locator(".count").evaluateAll((counts) => counts.reduce((sum, count) => sum + Number(/\d+/.exec(count.textContent!)![0]), 0));
  await role.focus();
  await page.keyboard.press("Enter");
  assert.equal(await page.locator(".gap:visible").count(), expected);
  assert.equal(await page.evaluate(() => document.activeElement?.id), "gaps-title");
});

test("a link to a gap that is filtered away brings it back", async () => {
  const page = await open(full);
  await page.getByLabel("Search").fill("zzz nothing has this zzz");
  await page.locator(".urgent a").first().click();
  await page.waitForFunction(() => document.activeElement?.id === "gap-1");
  assert.ok(await page.locator("#gap-1").isVisible());
});

test("quotes as they are typed find quotes as they are printed, and a gap's number finds that gap", async () => {
  const page = await open();
  const quoted = (await page.locator(".gap h3", { hasText: /\u201c[\w ]+\u201d/ }).first().textContent())!;
  const [, name] = /\u201c([\w ]+)\u201d/.exec(quoted)!;
  await page.getByLabel("Search").fill(`"${name}"`);
  assert.ok(await page.locator(".gap:visible").count() > 0, name!);
  await page.getByLabel("Search").fill("G1");
  assert.deepEqual(await visible(page), ["gap-1"]);
});

test("the address says the filters, so that a colleague sees the same", async () => {
  const page = await open();
  await choose(page, "Kind", 1);
  await choose(page, "Role", 1);
  await page.getByLabel("Search").fill("a");
  const said = await fragment(page);
  assert.match(said, /^#gaps\?kind=.+&role=.+&text=a$/);
  const seen = await visible(page);
  const colleague = await open(full, said);
  assert.deepEqual(await visible(colleague), seen);
  assert.ok(await colleague.locator("#gaps-title").evaluate((title) => title.getBoundingClientRect().top < innerHeight), "and sees it at once");
  await colleague.getByRole("button", { name: "Show all", exact: true }).click();
  await colleague.waitForFunction(() => location.hash === "#gaps");
  assert.equal(await colleague.locator(".gap[hidden]").count(), 0);
});

test("an address of a gap leads to it", async () => {
  const last = await (await open()).locator(".gap").last().getAttribute("id");
  const page = await open(full, `#${last}`);
  assert.ok(await page.locator(`#${last}`).evaluate((gap) => gap.getBoundingClientRect().top < innerHeight && gap.getBoundingClientRect().bottom > 0));
});

test("the back button takes filters back, one by one, and forward brings them again", async () => {
  const page = await open();
  await choose(page, "Kind", 1);
  const byKind = await visible(page);
  await page.getByLabel("Search").pressSequentially("the");
  const byBoth = await visible(page);
  await page.goBack();
  assert.equal(await page.getByLabel("Search").inputValue(), "", "typing a word is one step");
  assert.deepEqual(await visible(page), byKind);
  await page.goBack();
  assert.equal(await page.locator(".gap[hidden]").count(), 0);
  assert.equal(await fragment(page), "");
  await page.goForward();
  await page.goForward();
  assert.deepEqual(await visible(page), byBoth);
  assert.equal(await page.getByLabel("Search").inputValue(), "the");
});

test("going to another part of the page keeps the filters, and so does coming back", async () => {
  const page = await open();
  await choose(page, "Kind", 2);
  const seen = await visible(page);
  await page.locator(".toc a[href='#kinds']").click();
  assert.deepEqual(await visible(page), seen);
  await page.goBack();
  assert.deepEqual(await visible(page), seen);
});

test("a link to a gap that is filtered away takes the filter away; back, it is there again", async () => {
  const page = await open();
  await choose(page, "Kind", 1);
  const seen = await visible(page);
  const hidden = (await page.locator(".gap[hidden]").first().getAttribute("id"))!;
  await page.evaluate((id) => document.querySelector<HTMLElement>(`.refs a[href='#${id}'], .urgent a[href='#${id}']`)!.click(), hidden);
  await page.waitForFunction((id) => document.activeElement?.id === id, hidden);
  assert.equal(await fragment(page), `#${hidden}`);
  await page.goBack();
  assert.deepEqual(await visible(page), seen);
});

test("an address of a choice that this report does not have shows all gaps and says so", async () => {
  const page = await open(full, "#gaps?role=%3Cb%3ENobody%3C%2Fb%3E&kind=none-such");
  assert.equal(await page.locator(".gap[hidden]").count(), 0);
  assert.match((await page.locator(".result").textContent())!, /<b>Nobody<\/b>.*not in this report/);
});

test("a printed list says what it leaves out", async () => {
  const page = await open();
  await choose(page, "Kind", 1);
  await page.emulateMedia({ media: "print" });
  const kind = await page.getByRole("combobox", { name: "Kind", includeHidden: true }).evaluate((list: HTMLSelectElement) => list.selectedOptions[0]!.text);
  const note = (await page.locator(".only:visible").textContent())!;
  assert.match(note, /^Only \d+ of \d+ gaps/);
  assert.ok(note.includes(kind), note);
});
