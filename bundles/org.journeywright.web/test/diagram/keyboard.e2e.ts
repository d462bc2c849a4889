import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { Desk } from "./desk.ts";
import { journeyOf, touchpointsOf } from "./sample.ts";

const desk = Desk.set();
const names = () => touchpointsOf(desk.server.journey).map(({ name }) => name.replace("Touchpoint ", ""));
const said = () => desk.page.locator("[aria-live=polite]").innerText();

async function begin(options: Parameters<Desk["open"]>[0] = {}) {
  const page = await desk.open(options);
  await page.locator(".stage").focus();
  return page;
}

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await desk.page.keyboard.press(key);
}

async function standsAt(id: string): Promise<void> {
  await desk.until(async () => (await desk.cursor()) === id, `the cursor at ${id}`);
}

test("arrows lead from figure to figure, Home and End to the outermost", async () => {
  await begin();
  await standsAt("stage:Stage 1");
  assert.deepEqual(await desk.selected(), [], "coming by the keyboard chooses nothing");
  await press("ArrowDown");
  await press("ArrowRight");
  await press("Home");
  await standsAt("stage:Stage 1");
  await press("ArrowRight");
  await standsAt("stage:Stage 2");
  await press("ArrowDown");
  await desk.until(async () => /^touchpoint:Touchpoint [67]$/.test((await desk.cursor()) ?? ""), "a touchpoint of the second stage");
  await press("ArrowDown");
  await desk.until(async () => /@does$/.test((await desk.cursor()) ?? ""), "what the customer does there");
  assert.deepEqual(await desk.selected(), [await desk.cursor()]);
  await press("End");
  await desk.until(async () => /@standards/.test((await desk.cursor()) ?? ""), "the last figure");
});

test("figures are items of a tree with names, levels and what is chosen", async () => {
  const page = await begin();
  await press("Home", "ArrowDown");
  const item = page.getByRole("treeitem", { selected: true, name: /^Touchpoint: Touchpoint \d/ });
  assert.equal(await item.getAttribute("aria-level"), "1");
  assert.match((await page.getByRole("tree").getAttribute("aria-label"))!, /^Own a machine/);
});

test("Enter writes, F2 too, and the keyboard is back at the figure afterwards", async () => {
  const page = await begin();
  await press("Home", "Enter");
  assert.equal(await page.locator("textarea.writing").inputValue(), "Stage 1");
  await page.keyboard.type("Choose");
  await press("Enter");
  await desk.figure("stage:Choose").waitFor();
  assert.equal(await page.evaluate(() => document.activeElement!.className), "stage");
  await press("Home", "F2", "Escape");
  assert.equal(await page.evaluate(() => document.activeElement!.className), "stage");
});

test("N adds something by typing: its kind, its name, Enter", async () => {
  const page = await begin();
  await press("Home", "ArrowDown", "n");
  const box = page.getByRole("dialog", { name: "Add something" });
  await box.getByRole("textbox").waitFor();
  await page.keyboard.type("Typed ahead");
  await press("Enter");
  await desk.until(() => names().includes("Typed ahead"), "a touchpoint");
  await press("n", "Shift+Tab", "ArrowRight", "Tab");
  await page.keyboard.type("Ring back");
  await press("Enter");
  await desk.until(() => touchpointsOf(desk.server.journey).some(({ standards }) => standards.includes("Ring back")), "a standard");
});

test("Ctrl and an arrow carry a figure past the next one", async () => {
  await begin();
  await desk.press("touchpoint:Touchpoint 1");
  await press("Control+ArrowRight");
  await desk.until(() => names().join() === "2,1,3,4,5,6,7", "one place on");
  await desk.until(async () => (await desk.middle("touchpoint:Touchpoint 1")).x > (await desk.middle("touchpoint:Touchpoint 2")).x, "and seen there");
  await press("Control+ArrowLeft");
  await desk.until(() => names().join() === "1,2,3,4,5,6,7", "and back");
});

test("a point on its scale is moved by keys, at once or with a look before", async () => {
  await begin();
  await desk.press("touchpoint:Touchpoint 1@feels.point");
  await press("Control+ArrowUp");
  await desk.until(async () => touchpointsOf(desk.server.journey)[0]!.feels === -4 && (await said()) === "slide: done.", "one up, and shown");
  await press("Enter", "ArrowUp", "ArrowUp", "Escape");
  assert.equal(touchpointsOf(desk.server.journey)[0]!.feels, -4);
  await press("Enter", "ArrowUp", "ArrowUp", "ArrowUp", "Enter");
  await desk.until(() => touchpointsOf(desk.server.journey)[0]!.feels === -1, "three up");
});

test("C draws a link to the figure that the arrows lead to", async () => {
  const page = await begin();
  await desk.press("touchpoint:Touchpoint 3");
  await press("c");
  await page.locator(".outline.target").first().waitFor();
  assert.match(await said(), /^Link from Touchpoint: Touchpoint 3/);
  await press("ArrowRight", "ArrowRight", "Enter");
  await desk.until(() => desk.server.journey.links.some(({ from, to }) => from === "Touchpoint 3" && to === "Touchpoint 5"), "a handoff");
  await press("c", "Escape");
  await desk.until(async () => (await page.locator(".outline.target").count()) === 0, "nothing offered any more");
});

test("Alt and arrows walk along links, and a link can be led elsewhere", async () => {
  await begin();
  await desk.press("touchpoint:Touchpoint 1");
  await press("Alt+ArrowRight");
  await standsAt("handoff:Order");
  await press("Alt+ArrowRight");
  await standsAt("touchpoint:Touchpoint 2");
  await press("Alt+ArrowLeft", "c", "ArrowRight", "Enter");
  await desk.until(() => desk.server.journey.links[0]!.to !== "Touchpoint 2", "another end");
});

test("search finds by name, goes on with Enter, marks what it finds and gives the keyboard back", async () => {
  const page = await begin({ journey: journeyOf(60) });
  await press("Control+f");
  await page.keyboard.type("touchpoint 41");
  await press("Enter");
  await desk.until(async () => (await desk.selected()).join().includes("Touchpoint 41"), "the touchpoint chosen");
  await desk.figure("touchpoint:Touchpoint 41").waitFor();
  assert.ok((await page.locator(".outline.found").count()) > 0);
  await press("Escape");
  assert.equal(await page.evaluate(() => document.activeElement!.className), "stage");
  await desk.until(async () => (await page.locator(".outline.found").count()) === 0, "nothing marked");
});

test("zoom has keys, and the cursor is always brought into sight", async () => {
  const page = await begin({ journey: journeyOf(60) });
  const zoom = await desk.zoom();
  await press("+");
  await desk.until(async () => (await desk.zoom()) > zoom, "larger");
  await press("0");
  await desk.until(async () => (await desk.zoom()) < 0.3, "all of it");
  await press("1");
  await desk.until(async () => (await desk.zoom()) === 1, "full size");
  await press("Home");
  for (let at = 0; at < 11; at++) await press("ArrowRight");
  await desk.until(async () => (await desk.cursor()) === "stage:Stage 12", "the last stage");
  const { x, width } = (await desk.figure("stage:Stage 12").boundingBox())!;
  assert.ok(x >= 0 && x + Math.min(width, 400) <= 1600, `${x} ${width}`);
  assert.ok(await page.locator(".outline.cursor").count());
});

test("gaps have a card with the finding, the next step and the fix, by key and by pointer", async () => {
  const page = await begin();
  await desk.press("touchpoint:Touchpoint 1");
  await press("g");
  const card = page.getByRole("dialog", { name: "Gaps: Touchpoint: Touchpoint 1" });
  await card.getByText("Nobody has said what good work looks like at Touchpoint 1.").waitFor();
  await press("Escape");
  assert.equal(await card.count(), 0);
  await page.locator('[data-gap="touchpoint:Touchpoint 1"]').click();
  await card.getByRole("button", { name: "Add a standard" }).click();
  await desk.until(() => desk.server.heardOf("fix").length === 1, "a fix");
  assert.deepEqual({ ...desk.server.heardOf("fix")[0] }, { kind: "journeywright/fix", figure: "touchpoint:Touchpoint 1", code: "JW-2103", title: "Add a standard", revision: 1, number: 1 });
});

test("a card or menu in which there is nothing any more goes, and the keys go on at the drawing", async () => {
  const page = await begin();
  const isAtStage = () => page.evaluate(() => document.activeElement?.className === "stage");
  await desk.press("touchpoint:Touchpoint 1");
  await press("g");
  await page.getByRole("dialog", { name: "Gaps: Touchpoint: Touchpoint 1" }).waitFor();
  const journey = journeyOf(3);
  touchpointsOf(journey).forEach((touchpoint) => (touchpoint.standards = ["One"]));
  desk.server.change(journey);
  await desk.until(isAtStage, "the stage has the focus");
  await press("Shift+F10");
  await page.getByRole("menu").waitFor();
  desk.server.change({ ...journey, stages: journey.stages.map((stage) => ({ ...stage, touchpoints: stage.touchpoints.filter(({ name }) => name !== "Touchpoint 1") })) });
  await desk.until(isAtStage, "the stage has the focus again");
  assert.equal(await page.getByRole("menu").count(), 0);
});

test("lanes are hidden and moved by keys, and stay so for the next time", async () => {
  const page = await begin();
  await page.getByRole("button", { name: /^Lanes/ }).click();
  await page.getByRole("button", { name: "Move Standards up" }).click();
  await desk.until(() => desk.server.heardOf("settings").length === 1, "the settings");
  assert.deepEqual(desk.server.heardOf("settings")[0]!.settings, { lanes: "does,standards,feels" });
  await page.getByRole("checkbox", { name: "Emotion" }).uncheck();
  await desk.until(async () => (await desk.figure("lane:feels").count()) === 0, "no emotions");
  await page.reload();
  await page.evaluate(() => window.journeywright!.ready);
  assert.equal(await desk.figure("lane:feels").count(), 0);
  assert.equal(await desk.figure("lane:standards").count(), 1);
});

test("what is counted only is shown by a press or by Enter, for reading as well, and stays so for the next time", async () => {
  const journey = journeyOf(3);
  journey.stages[0]!.touchpoints[1]!.standards = ["One", "Two", "Three"];
  const page = await desk.open({ journey, isReadOnly: true });
  const third = desk.figure("touchpoint:Touchpoint 2@standards/Three");
  await desk.press("touchpoint:Touchpoint 2@standards/more");
  await third.waitFor();
  assert.deepEqual(desk.server.heardOf("settings")[0]!.settings, { whole: "standards" });
  await page.locator(".stage").focus();
  await page.keyboard.press("Enter");
  await third.waitFor({ state: "detached" });
  await page.keyboard.press("Enter");
  await third.waitFor();
  await page.reload();
  await page.evaluate(() => window.journeywright!.ready);
  assert.equal(await third.count(), 1);
});

test("keys do what they do after a button of the page was used, and not while one writes", async () => {
  const page = await desk.open();
  await desk.press("touchpoint:Touchpoint 3");
  await press("Delete");
  await desk.until(() => names().length === 6, "gone");
  desk.server.tell({ kind: "journeywright/history", undo: "Delete", redo: "" });
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await desk.until(() => names().length === 7, "back");
  desk.server.tell({ kind: "journeywright/history", undo: "", redo: "Delete" });
  await desk.until(() => page.getByRole("button", { name: "Undo", exact: true }).isDisabled(), "nothing more to undo");
  await press("Control+y");
  await desk.until(() => names().length === 6, "gone again, by the key");
  await page.getByRole("button", { name: /^Lanes/ }).click();
  await page.getByRole("button", { name: "Move Standards up" }).click();
  await press("Escape");
  await press("1");
  await desk.until(async () => (await desk.zoom()) === 1, "full size");
  await press("+");
  await desk.until(async () => (await desk.zoom()) > 1, "larger");
  await press("Control+f");
  await page.keyboard.type("1");
  assert.equal(await page.locator("#search").inputValue(), "1");
  assert.ok((await desk.zoom()) > 1, "a 1 in a field is a 1");
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await press("1");
  await desk.until(async () => (await desk.zoom()) === 1, "full size");
  await press("Home", "ArrowRight");
  await standsAt("stage:Stage 2");
  await page.getByRole("button", { name: /^Lanes/ }).click();
  await page.mouse.click(800, 880);
  await press("Control+z");
  await desk.until(() => names().length === 7, "back once more");
});

test("who listens hears the headings of a cell before the cell, though they are painted above it", async () => {
  const page = await begin();
  const told = await toldInOrder(page);
  const at = (name: RegExp): number => {
    const found = told.findIndex((one) => name.test(one));
    assert.notEqual(found, -1, `${String(name)} in ${told.join(" | ")}`);
    return found;
  };
  assert.ok(at(/^Stage: Stage 1/) < at(/^Touchpoint: Touchpoint 1/) && at(/^Touchpoint: Touchpoint 7/) < at(/^Lane: Customer does/) && at(/^Lane: Standards/) < at(/^Customer does: does thing 1/), told.join(" | "));
});

/** The names of the items of the tree as the browser hands them to screen readers. */
async function toldInOrder(page: Page): Promise<string[]> {
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send("Accessibility.getFullAXTree");
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const told: string[] = [];
  const walk = (id: string): void => {
    const node = byId.get(id);
    if (node?.role?.value === "treeitem") told.push(String(node.name?.value ?? ""));
    for (const child of node?.childIds ?? []) walk(child);
  };
  walk(nodes[0]!.nodeId);
  return told;
}

test("everything can be reached by the Tab key, in an order that makes sense", async () => {
  const page = await desk.open();
  const stops: string[] = [];
  for (let at = 0; at < 40; at++) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const { activeElement } = document;
      return activeElement === document.body ? "" : activeElement!.getAttribute("aria-label") ?? (activeElement as HTMLInputElement).labels?.[0]?.textContent ?? activeElement!.textContent ?? "";
    });
    if (stop === "") break;
    stops.push(stop);
  }
  const order = ["All diagrams", "Search in this diagram", "Save as a file", "Help with keys", "Own a machine. Journey map", "Touchpoint", "Outline map", "Larger", "All of it"];
  const found = order.map((name) => stops.findIndex((stop) => stop.startsWith(name)));
  assert.ok(!found.includes(-1), stops.join(" | "));
});

test("help shows all keys and closes with Escape", async () => {
  const page = await begin();
  await press("?");
  await page.getByRole("heading", { name: "Keys and gestures" }).waitFor();
  await press("Escape");
  await desk.until(async () => (await page.locator("dialog").count()) === 0, "no help");
  assert.equal(await page.evaluate(() => document.activeElement!.className), "stage");
});

test("a tip shows the whole text on hover and at the cursor; it can be pointed at and taken away", async () => {
  const journey = journeyOf(3);
  touchpointsOf(journey)[0]!.does = "tells the whole long story of a machine that stopped in the middle of the morning";
  const page = await begin({ journey });
  const { x, y } = (await desk.figure("touchpoint:Touchpoint 1@does").boundingBox())!;
  await page.mouse.move(x + 40, y + 40);
  const tip = page.getByRole("tooltip");
  await tip.waitFor();
  const box = (await tip.boundingBox())!;
  await page.mouse.move(box.x + 10, box.y + 6, { steps: 8 });
  await page.waitForTimeout(400);
  assert.equal(await tip.count(), 1);
  await press("Escape");
  await desk.until(async () => (await tip.count()) === 0, "no tip");
});
