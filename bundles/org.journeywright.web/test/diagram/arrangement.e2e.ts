import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { assertAccessible } from "../browser/axe.ts";
import { Desk, MAP } from "./desk.ts";
import { journeyOf, touchpointsOf } from "./sample.ts";

const desk = Desk.set();
const SIZES = [[1600, 1000], [1280, 720], [1024, 768], [320, 640]] as const;

interface Box {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where things are on the page. */
function boxes(page: Page, selector: string): Promise<Box[]> {
  return page.evaluate((wanted) => [...document.querySelectorAll(wanted)].map((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { name: element.getAttribute("aria-label") ?? element.textContent ?? "", x: left, y: top, right, bottom };
  }).filter(({ x, y, right, bottom }) => right > x && bottom > y), selector);
}

function overlapping(one: Box, other: Box): boolean {
  return one.x < other.right - 0.5 && other.x < one.right - 0.5 && one.y < other.bottom - 0.5 && other.y < one.bottom - 0.5;
}

for (const [width, height] of SIZES) {
  test(`nothing lies over the drawing or over each other at ${width} × ${height}`, async () => {
    const page = await desk.open({ viewport: { width, height }, journey: journeyOf(40) });
    const [stage] = await boxes(page, ".stage");
    const buttons = await boxes(page, "header button, header input, header select, .dock button");
    assert.ok(buttons.length >= 10, `${buttons.length} buttons`);
    for (const [at, button] of buttons.entries()) {
      assert.ok(button.x >= 0 && button.right <= width && button.bottom <= height, `${button.name} is in the window`);
      assert.ok(!overlapping(button, stage!), `${button.name} lies over the drawing`);
      for (const other of buttons.slice(at + 1)) assert.ok(!overlapping(button, other), `${button.name} and ${other.name} lie over each other`);
    }
    assert.ok(stage!.bottom - stage!.y >= height * 0.45, `${stage!.bottom - stage!.y} pixels are left for the drawing`);
  });
}

test("a large diagram opens so near that it can be read, with as much of it as can be", async () => {
  await desk.open({ viewport: { width: 1280, height: 720 }, journey: journeyOf(60) });
  const large = await desk.zoom();
  assert.ok(large >= 0.8 && large <= 1, `large: ${large}`);
  const { y, height } = (await desk.figure("label:standards").boundingBox())!;
  const [stage] = await boxes(desk.page, ".stage");
  assert.ok(y + height <= stage!.bottom, "all lanes are in sight");
});

test("a diagram is found again as it was left, and can be seen whole and at full size", async () => {
  const page = await desk.open({ journey: journeyOf(60) });
  await page.mouse.move(900, 400);
  await page.mouse.wheel(3_000, 0);
  await desk.figure("touchpoint:Touchpoint 25").waitFor();
  const before = await desk.middle("touchpoint:Touchpoint 25");
  await page.getByRole("link", { name: "Sell it" }).click();
  await desk.until(() => desk.server.heard.filter(({ kind }) => kind === "requestModel").length === 2, "the other diagram");
  await desk.figure("touchpoint:Touchpoint 1").waitFor();
  await page.goBack();
  await desk.figure("touchpoint:Touchpoint 25").waitFor();
  await desk.until(async () => Math.abs((await desk.middle("touchpoint:Touchpoint 25")).x - before.x) < 1, "the same place");
  await page.reload();
  await page.evaluate(() => window.journeywright!.ready);
  await desk.until(async () => Math.abs((await desk.middle("touchpoint:Touchpoint 25")).x - before.x) < 1, "the same place after loading the page anew");
  await page.getByRole("button", { name: "All of it" }).click();
  await desk.until(async () => (await desk.zoom()) < 0.3, "all of it");
  await page.getByRole("button", { name: /^Zoom/ }).click();
  await desk.until(async () => (await desk.zoom()) === 1, "full size");
});

test("slim bars show that there is more, and are pulled", async () => {
  const page = await desk.open({ journey: journeyOf(60) });
  const [across] = await boxes(page, ".track.across .thumb");
  assert.equal((await boxes(page, ".track.down .thumb")).length, 0, "nothing more below");
  await page.mouse.move((across!.x + across!.right) / 2, (across!.y + across!.bottom) / 2);
  await page.mouse.down();
  await page.mouse.move(1_590, across!.y, { steps: 6 });
  await page.mouse.up();
  await desk.figure("touchpoint:Touchpoint 60").waitFor();
  await page.getByRole("button", { name: "All of it" }).click();
  await desk.until(async () => (await boxes(page, ".thumb")).length === 0, "no bars where all is in sight");
});

test("the outline map is where it was left", async () => {
  const page = await desk.open({ journey: journeyOf(60) });
  assert.equal(await page.locator(".side .outline-map").count(), 1);
  await page.getByRole("button", { name: "Outline map" }).click();
  assert.equal(await page.locator(".outline-map").count(), 0);
  await page.reload();
  await page.evaluate(() => window.journeywright!.ready);
  assert.equal(await page.locator(".outline-map").count(), 0);
});

test("steps have buttons, which are off where there is nothing to take back", async () => {
  const page = await desk.open();
  const [undo, redo] = ["Undo", "Redo"].map((name) => page.getByRole("button", { name, exact: true }));
  desk.server.tell({ kind: "journeywright/history", undo: "", redo: "" });
  await desk.until(async () => (await undo!.isDisabled()) && (await redo!.isDisabled()), "both off");
  assert.equal(await undo!.getAttribute("title"), "Nothing to undo");
  desk.server.tell({ kind: "journeywright/history", undo: "Rename the stage", redo: "" });
  await desk.until(() => undo!.isEnabled(), "Undo is on");
  assert.equal(await undo!.getAttribute("title"), "Undo: Rename the stage (Ctrl+Z)");
  await undo!.click();
  await desk.until(() => desk.server.heard.some(({ kind }) => kind === "journeywright/undo"), "undone");
  assert.equal(await redo!.isDisabled(), true);
});

test("signs of gaps cover no words and not each other, near and far", async () => {
  const page = await desk.open({ journey: journeyOf(30) });
  for (const zoom of [1, 0.8, 0.5, 1.6]) {
    await page.evaluate(() => document.querySelector<HTMLElement>(".stage")!.focus());
    await page.keyboard.press("1");
    await desk.until(async () => (await desk.zoom()) === 1, "full size");
    for (let press = Math.round(Math.log(zoom) / Math.log(1.25)); press !== 0; press -= Math.sign(press)) {
      const before = await desk.zoom();
      await page.keyboard.press(press > 0 ? "+" : "-");
      await desk.until(async () => (await desk.zoom()) !== before, "another zoom");
    }
    const signs = await boxes(page, ".gap .badge");
    const words = await boxes(page, ".drawing [data-id] text");
    assert.ok(signs.length >= 2, `${signs.length} signs at ${zoom}`);
    for (const [at, sign] of signs.entries()) {
      assert.deepEqual(words.filter((line) => overlapping(sign, { ...line, y: line.y + 3, bottom: line.bottom - 3 })).map(({ name }) => name), [], `covered at ${zoom}`);
      assert.equal(signs.slice(at + 1).some((other) => overlapping(sign, other)), false, `signs over each other at ${zoom}`);
    }
  }
});

test("several gaps of a figure have one sign with their number, which opens all of them", async () => {
  const page = await desk.open({ journey: journeyOf(3) });
  const finding = (message: string) => ({ code: "JW-1", severity: "minor", message, next: "", fixes: [] });
  const figures = ["touchpoint:Touchpoint 1", "touchpoint:Touchpoint 2"];
  const many = Array.from({ length: 40 }, (_, at) => ({ figure: "touchpoint:Touchpoint 2@standards/Standard 2", severity: "minor", findings: [finding(`No ${at}`)] }));
  desk.server.tell({ kind: "journeywright/gaps", counts: { error: 0, critical: 0, major: 0, minor: 3 }, markers: [
    ...figures.map((figure) => ({ figure, severity: "minor", findings: [finding(`At ${figure}`)] })), { ...many[0]!, findings: many.flatMap(({ findings }) => findings).slice(0, 3) }] });
  await desk.until(async () => (await page.locator(".gap text").allTextContents()).join() === "3", "a sign with a number");
  await page.locator(".gap", { has: page.locator("text") }).click();
  assert.equal(await page.getByRole("dialog").getByText(/^No \d$/).count(), 3);
  await assertAccessible(page.mainFrame(), "several gaps");
});

test("the legend explains the gaps, with how many there are", async () => {
  const page = await desk.open();
  await page.getByRole("button", { name: /^Legend/ }).click();
  const gaps = page.getByRole("list", { name: "Gaps" });
  assert.deepEqual((await gaps.getByRole("listitem").allInnerTexts()).map((text) => text.replace(/\s+/g, " ")), ["critical gap 1", "major gap 2"]);
  assert.equal(await gaps.locator(".badge").count(), 2);
  await assertAccessible(page.mainFrame(), "the legend");
  await page.keyboard.press("Escape");
  assert.equal(await page.getByRole("list", { name: "Legend" }).count(), 0);
});

test("where colours are the reader's own, everything still stands out from its ground", async () => {
  const page = await desk.open({ forcedColors: "active" });
  await page.locator(".stage").focus();
  await page.keyboard.press("Home");
  const faint = await page.evaluate(() => {
    const ground = getComputedStyle(document.body).backgroundColor;
    const painted = [...document.querySelectorAll(".drawing text, .drawing [data-id] path[stroke-width], .outline")];
    return { all: painted.length, faint: painted.filter((element) => {
      const { fill, stroke } = getComputedStyle(element);
      return element.tagName === "text" ? fill === ground : stroke === ground || stroke === "none";
    }).map((element) => element.outerHTML.slice(0, 120)) };
  });
  assert.ok(faint.all > 20);
  assert.deepEqual(faint.faint, []);
});

test("with fingers: one moves the drawing, two move and enlarge it, a long press shows what can be done, a tap chooses", async () => {
  const page = await desk.open({ journey: journeyOf(40), hasTouch: true, viewport: { width: 1024, height: 768 } });
  const session = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", ...points: (readonly [number, number])[]) => session.send("Input.dispatchTouchEvent", { type, touchPoints: points.map(([x, y], id) => ({ x, y, id })) });
  const at = await desk.middle("touchpoint:Touchpoint 4");
  const before = { x: at.x, names: touchpointsOf(desk.server.journey).length };
  await touch("touchStart", [at.x, at.y]);
  for (const step of [20, 60, 120, 200]) await touch("touchMove", [at.x - step, at.y]);
  await touch("touchEnd");
  await desk.until(async () => Math.abs((await desk.middle("touchpoint:Touchpoint 4")).x - before.x + 200) < 3, "moved along with the finger");
  assert.equal(desk.server.heardOf("drop").length, 0);
  assert.deepEqual(await desk.selected(), []);

  const zoom = await desk.zoom();
  await touch("touchStart", [400, 400], [600, 400]);
  for (const step of [20, 40, 60]) await touch("touchMove", [400 - step, 400 - step], [600 + step, 400 - step]);
  await touch("touchEnd");
  await desk.until(async () => Math.abs((await desk.zoom()) - zoom * 1.6) < 0.02, "enlarged as far as the fingers went apart");

  await page.touchscreen.tap(...await desk.middle("touchpoint:Touchpoint 4").then(({ x, y }) => [x - 30, y] as const));
  await desk.until(async () => (await desk.selected()).join() === "touchpoint:Touchpoint 4", "chosen by a tap");
  const held = await desk.middle("touchpoint:Touchpoint 5");
  await touch("touchStart", [held.x - 30, held.y]);
  await page.getByRole("menu").waitFor();
  await touch("touchEnd");
  assert.equal(await page.getByRole("menu").count(), 1);
  assert.equal(new URL(page.url()).hash, MAP);
});
