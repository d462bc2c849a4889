import assert from "node:assert/strict";
import { test } from "node:test";
import type { Locator } from "playwright-core";
import { assertAccessible } from "../browser/axe.ts";
import { Desk } from "./desk.ts";
import { journeyOf, touchpointsOf } from "./sample.ts";

const desk = Desk.set();
const HOSTILE = `</text><script>document.title="broken"</script><img src=x onerror=alert(1)> & "quotes' \u202Eright to left\u202C مرحبا \u0000 ${"long ".repeat(2_000)}`;

test("a title that begins in Arabic starts where the line below it does", async () => {
  const page = await desk.open({ journey: { ...journeyOf(3), name: "مقهى «Lumen» today" } });
  const left = (of: string) => page.locator(`.titles ${of}`).evaluate((element) => {
    const text = document.createRange();
    text.selectNodeContents(element);
    return text.getBoundingClientRect().left;
  });
  assert.ok(Math.abs((await left("h1")) - (await left("p"))) < 4);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`what takes something away does not look like what adds something, in ${colorScheme}`, async () => {
    const page = await desk.open({ colorScheme });
    await desk.press("touchpoint:Touchpoint 1");
    await page.keyboard.press("n");
    const ground = (button: Locator) => button.evaluate((element) => getComputedStyle(element).backgroundColor);
    const adding = await ground(page.locator(".create button.strong"));
    await page.keyboard.press("Escape");
    await page.keyboard.press("Delete");
    const taking = page.locator("dialog").getByRole("button", { name: "Delete" });
    await taking.waitFor();
    assert.notEqual(await ground(taking), adding);
    await assertAccessible(page.mainFrame(), "a question");
  });

  test(`nothing hinders anybody in ${colorScheme}: the diagram, a text being written, a card, a menu, help`, async () => {
    const page = await desk.open({ colorScheme });
    const frame = page.mainFrame();
    await assertAccessible(frame, "the diagram");
    await desk.press("touchpoint:Touchpoint 2", { times: 2 });
    await assertAccessible(frame, "writing");
    await page.keyboard.press("Escape");
    await page.keyboard.press("g");
    await desk.press("touchpoint:Touchpoint 1");
    await page.keyboard.press("g");
    await assertAccessible(frame, "a gap card");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Shift+F10");
    await assertAccessible(frame, "the context menu");
    await page.keyboard.press("Escape");
    await page.keyboard.press("n");
    await assertAccessible(frame, "adding something");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: /^Lanes/ }).click();
    await assertAccessible(frame, "the lanes");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Help with keys" }).click();
    await assertAccessible(frame, "help");
  });
}

test("the page is dark where the system is, unless the workbench says otherwise", async () => {
  const page = await desk.open({ colorScheme: "dark" });
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  assert.equal(await ground(), "rgb(20, 26, 33)");
  await page.evaluate(() => window.journeywrightTheme!("light"));
  assert.equal(await ground(), "rgb(245, 247, 249)");
  await page.emulateMedia({ colorScheme: "light" });
  await page.emulateMedia({ colorScheme: "dark" });
  assert.equal(await ground(), "rgb(245, 247, 249)");
});

test("in a window 320 pixels wide everything is there and nothing has to be scrolled sideways", async () => {
  const page = await desk.open({ viewport: { width: 320, height: 640 } });
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
  for (const name of ["Search in this diagram", /^Zoom \d+ %$/, "Help with keys", "All diagrams"]) {
    const box = await page.getByLabel(name).or(page.getByRole("button", { name })).first().boundingBox();
    assert.ok(box && box.x >= 0 && box.x + box.width <= 320, String(name));
  }
  const { height } = (await page.locator(".stage").boundingBox())!;
  assert.ok(height >= 240, `${height} pixels are left for the drawing`);
  await assertAccessible(page.mainFrame(), "a narrow window");
});

test("what can be pressed is at least 24 pixels wide and high", async () => {
  const page = await desk.open();
  const small = await page.evaluate(() => [...document.querySelectorAll("button, a, input:not([type=radio]):not([type=checkbox]), select, .gap, .handle")]
    .map((element) => ({ name: element.getAttribute("aria-label") ?? element.textContent ?? element.className, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.width < 24 || box.height < 24).map(({ name, box }) => `${String(name)} ${box.width} × ${box.height}`));
  assert.deepEqual(small, []);
});

test("whatever a text holds is shown as text", async () => {
  const journey = journeyOf(4);
  journey.name = HOSTILE;
  journey.stages[0]!.name = HOSTILE;
  Object.assign(touchpointsOf(journey)[0]!, { name: HOSTILE, does: HOSTILE, standards: [HOSTILE] });
  const page = await desk.open({ journey });
  assert.notEqual(await page.title(), "broken");
  assert.equal(await page.locator("script:not([src]), img").count(), 0);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 1600);
  await page.locator(".stage").focus();
  for (const key of ["Home", "ArrowDown", "ArrowDown", "F2", "Escape", "Shift+F10", "Escape", "g", "Escape"]) await page.keyboard.press(key);
  await assertAccessible(page.mainFrame(), "hostile texts");
});

test("an empty diagram says what to do first, and it can be done", async () => {
  const page = await desk.open({ journey: { name: "Nothing yet", stages: [], links: [] } });
  await page.getByText("This journey has no touchpoints yet.").waitFor();
  await assertAccessible(page.mainFrame(), "an empty diagram");
  await page.locator(".stage").focus();
  await page.keyboard.press("n");
  await page.keyboard.type("The first");
  await page.keyboard.press("Enter");
  await desk.figure("touchpoint:The first").waitFor();
});

test("a note that lasts stays until it is taken back, and the chosen language of signs is not colour alone", async () => {
  const page = await desk.open();
  desk.server.tell({ kind: "status", severity: "WARNING", message: "The text cannot be read at present." });
  await page.getByRole("status").getByText("The text cannot be read at present.").waitFor();
  desk.server.tell({ kind: "status", severity: "NONE", message: "" });
  await desk.until(async () => (await page.getByText("The text cannot be read at present.").count()) === 0, "no note");
  const shapes = await page.locator(".gaps .count path").evaluateAll((paths) => paths.map((path) => path.getAttribute("d")));
  assert.equal(new Set(shapes).size, shapes.length);
});

test("who chooses less motion sees none", async () => {
  const page = await desk.open({ reducedMotion: "reduce", journey: journeyOf(60) });
  await page.locator(".stage").focus();
  await page.keyboard.press("End");
  await desk.until(async () => (await desk.cursor()) !== null, "the last figure at once");
  assert.equal(await page.evaluate(() => document.getAnimations().length), 0);
});

test("what stands back for a chosen link is not gone, and comes back", async () => {
  const page = await desk.open();
  await desk.press("touchpoint:Touchpoint 1");
  await page.keyboard.press("Alt+ArrowRight");
  await page.locator(".back").first().waitFor();
  assert.equal(await desk.figure("touchpoint:Touchpoint 2").evaluate((figure) => figure.closest(".back")), null);
  assert.notEqual(await desk.figure("touchpoint:Touchpoint 5").evaluate((figure) => figure.closest(".back")), null);
  // By now the page has looked for a tip to show, and there is none for Escape to take away.
  await page.waitForTimeout(700);
  assert.equal(await page.getByRole("tooltip").count(), 0);
  await page.keyboard.press("Escape");
  await desk.until(async () => (await page.locator(".back").count()) === 0, "all stand forward");
});
