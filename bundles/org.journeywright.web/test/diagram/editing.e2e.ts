import assert from "node:assert/strict";
import { test } from "node:test";
import { Desk } from "./desk.ts";
import { journeyOf, touchpointsOf } from "./sample.ts";

const desk = Desk.set();
const names = () => touchpointsOf(desk.server.journey).map(({ name }) => name.replace("Touchpoint ", ""));

test("a double click writes a text in its place, and Enter accepts it", async () => {
  const page = await desk.open();
  await desk.press("touchpoint:Touchpoint 2", { times: 2 });
  const box = page.locator("textarea.writing");
  assert.equal(await box.inputValue(), "Touchpoint 2");
  await page.keyboard.type("Ask for a date");
  await page.keyboard.press("Enter");
  await desk.figure("touchpoint:Ask for a date").waitFor();
  assert.equal(touchpointsOf(desk.server.journey)[1]!.name, "Ask for a date");
  assert.equal(await box.count(), 0);
});

test("Escape leaves a text as it was, looking elsewhere accepts it, and a long one keeps its lines", async () => {
  const page = await desk.open();
  await desk.press("touchpoint:Touchpoint 1@does", { times: 2 });
  await page.keyboard.type("never kept");
  await page.keyboard.press("Escape");
  assert.equal(desk.server.heardOf("write").length, 0);
  await desk.press("touchpoint:Touchpoint 1@does", { times: 2 });
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await page.keyboard.type("and again");
  await page.mouse.click(700, 650);
  await desk.until(() => touchpointsOf(desk.server.journey)[0]!.does === "does thing 1\nand again", "the text with two lines");
});

/** Somebody else changes the journey; the page has heard of it once Touchpoint 1 has its other name. */
async function elsewhere(change: (touchpoints: ReturnType<typeof touchpointsOf>) => void): Promise<void> {
  const changed = structuredClone(desk.server.journey);
  touchpointsOf(changed)[0]!.name = "Another beginning";
  change(touchpointsOf(changed));
  desk.server.change(changed);
  await desk.figure("touchpoint:Another beginning").waitFor();
}

test("what is being typed stays when its text changes elsewhere, what it has become is said, and Enter decides", async () => {
  const page = await desk.open();
  await desk.press("touchpoint:Touchpoint 3@does", { times: 2 });
  await page.keyboard.type("half a sent");
  await elsewhere((touchpoints) => (touchpoints[2]!.does = "written elsewhere"));
  await page.getByRole("status").getByText("This says something else by now: “written elsewhere”.").waitFor();
  await page.keyboard.type("ence");
  assert.equal(await page.locator("textarea.writing").inputValue(), "half a sentence");
  await page.keyboard.press("Control+Enter");
  await desk.until(() => touchpointsOf(desk.server.journey)[2]!.does === "half a sentence", "the text that was typed");
});

test("looking elsewhere does not write over what somebody else has written, and keeps what was typed", async () => {
  const page = await desk.open();
  await desk.press("touchpoint:Touchpoint 3@does", { times: 2 });
  await page.keyboard.type("half a sentence");
  await elsewhere((touchpoints) => (touchpoints[2]!.does = "written elsewhere"));
  await page.mouse.click(700, 650);
  await page.getByRole("alert").getByText("changed by somebody else").waitFor();
  assert.equal(desk.server.heardOf("write").length, 0);
  await desk.press("touchpoint:Touchpoint 3@does", { times: 2 });
  assert.equal(await page.locator("textarea.writing").inputValue(), "half a sentence");
  await page.keyboard.press("Escape");
  await desk.press("touchpoint:Touchpoint 3@does", { times: 2 });
  assert.equal(await page.locator("textarea.writing").inputValue(), "written elsewhere");
});

test("a box in which nothing was typed yet follows the text", async () => {
  const page = await desk.open();
  await desk.press("touchpoint:Touchpoint 3@does", { times: 2 });
  await elsewhere((touchpoints) => (touchpoints[2]!.does = "written elsewhere"));
  await desk.until(async () => (await page.locator("textarea.writing").inputValue()) === "written elsewhere", "the text from elsewhere");
  await desk.until(async () => (await page.locator(".written-elsewhere").count()) === 0, "nothing else to say");
});

test("a text that is refused can be mended, with the reason beside it, and is not sent again unmended", async () => {
  const page = await desk.open();
  await desk.press("touchpoint:Touchpoint 2", { times: 2 });
  await page.keyboard.type("Touchpoint 1");
  desk.server.hold();
  await page.keyboard.press("Enter");
  await desk.until(() => desk.server.heardOf("write").length === 1, "the text");
  // Another change arrives before the refusal.
  await elsewhereWithoutRename();
  desk.server.release();
  await page.getByRole("alert").getByText("There is a touchpoint Touchpoint 1 already. Choose another name.").waitFor();
  const box = page.locator("textarea.writing");
  assert.equal(await box.inputValue(), "Touchpoint 1");
  await page.mouse.click(700, 650);
  await box.waitFor({ state: "detached" });
  assert.equal(desk.server.heardOf("write").length, 1);
  await desk.press("touchpoint:Touchpoint 2", { times: 2 });
  assert.equal(await box.inputValue(), "Touchpoint 1");
  await page.keyboard.press("End");
  await page.keyboard.type("b");
  await page.mouse.click(700, 650);
  await desk.figure("touchpoint:Touchpoint 1b").waitFor();
});

async function elsewhereWithoutRename(): Promise<void> {
  const changed = structuredClone(desk.server.journey);
  touchpointsOf(changed)[4]!.name = "Fifth";
  desk.server.change(changed);
  await desk.figure("touchpoint:Fifth").waitFor();
}

test("a name that is refused comes back with its kind, and is said to be added only once it is", async () => {
  const page = await desk.open();
  await desk.press("touchpoint:Touchpoint 2");
  await page.keyboard.press("n");
  desk.server.hold();
  await page.keyboard.type("Touchpoint 1");
  await page.keyboard.press("Enter");
  await desk.until(() => desk.server.heardOf("create").length === 1, "the name");
  assert.equal(await page.locator("[aria-live=polite].unseen").innerText(), "");
  desk.server.release();
  await page.getByRole("alert").getByText("There is a touchpoint Touchpoint 1 already.").waitFor();
  const box = page.getByRole("dialog", { name: "Add something" });

  assert.equal(await box.getByRole("textbox").inputValue(), "Touchpoint 1");
  assert.ok(await box.getByRole("radio", { name: "Touchpoint" }).isChecked());
  await box.getByRole("textbox").fill("Brand new");
  await page.keyboard.press("Enter");
  await desk.until(async () => (await page.locator("[aria-live=polite].unseen").textContent()) === "Brand new is added.", "said");
});

test("what is done says on which drawing", async () => {
  const page = await desk.open();
  await desk.press("touchpoint:Touchpoint 3");
  await page.keyboard.press("Delete");
  await desk.until(() => names().length === 6, "the touchpoint gone");
  await desk.figure("touchpoint:Touchpoint 3").waitFor({ state: "detached" });
  await desk.press("touchpoint:Touchpoint 5");
  await page.keyboard.press("Delete");
  await desk.until(() => names().length === 5, "the next one gone");
  assert.deepEqual(desk.server.heardOf("delete").map(({ revision }) => revision), [1, 2]);
});

test("a dragged touchpoint goes before or behind the one it is let go over, with a line that shows where", async () => {
  const page = await desk.open();
  const start = await desk.middle("touchpoint:Touchpoint 1");
  const end = await desk.middle("touchpoint:Touchpoint 4");
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(end.x + 30, end.y, { steps: 5 });
  await page.locator("rect.drop").waitFor();
  assert.equal(await page.locator(".ghost").count(), 1);
  await page.mouse.up();
  await desk.until(() => names().join() === "2,3,4,1,5,6,7", "Touchpoint 1 behind Touchpoint 4");
  await desk.drag("touchpoint:Touchpoint 5", "touchpoint:Touchpoint 2", { x: 0.2, y: 0.5 });
  await desk.until(() => names().join() === "5,2,3,4,1,6,7", "Touchpoint 5 before Touchpoint 2");
});

test("a badge takes along what it is on", async () => {
  const journey = journeyOf(7);
  touchpointsOf(journey)[0]!.isTruth = true;
  await desk.open({ journey });
  await desk.drag("touchpoint:Touchpoint 1@truth", "touchpoint:Touchpoint 4", { x: 0.8, y: 0.5 });
  await desk.until(() => names().join() === "2,3,4,1,5,6,7", "Touchpoint 1 behind Touchpoint 4");
});

test("the menu of a badge says what it is about, and offers what can be done with the thing it is on", async () => {
  const journey = journeyOf(7);
  touchpointsOf(journey)[1]!.isTruth = true;
  const page = await desk.open({ journey });
  await desk.press("touchpoint:Touchpoint 2@truth", { button: "right" });
  const menu = page.getByRole("menu", { name: "What can be done with Moment of truth of Touchpoint 2" });
  await menu.getByText("Moment of truth of Touchpoint 2").waitFor();
  await menu.getByRole("menuitem", { name: "Add standard…" }).waitFor();
  await menu.getByRole("menuitem", { name: "Write “Touchpoint 2”" }).click();
  assert.equal(await page.locator("textarea.writing").inputValue(), "Touchpoint 2");
});

test("Escape leaves a drag, and what cannot be dropped somewhere stays", async () => {
  const page = await desk.open();
  const start = await desk.middle("touchpoint:Touchpoint 1");
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x + 300, start.y, { steps: 4 });
  await page.locator(".stage").focus();
  await page.keyboard.press("Escape");
  await page.mouse.up();
  await desk.drag("touchpoint:Touchpoint 1", "touchpoint:Touchpoint 3@does");
  assert.equal(desk.server.heardOf("drop").length, 0);
});

test("several chosen touchpoints are dragged together", async () => {
  await desk.open();
  await desk.press("touchpoint:Touchpoint 1");
  await desk.press("touchpoint:Touchpoint 2", { isAdding: true });
  await desk.drag("touchpoint:Touchpoint 1", "touchpoint:Touchpoint 5", { x: 0.8, y: 0.5 });
  await desk.until(() => desk.server.heardOf("drop").length === 1, "one drop");
  assert.deepEqual(desk.server.heardOf("drop")[0]!.dragged, ["touchpoint:Touchpoint 1", "touchpoint:Touchpoint 2"]);
});

test("a standard from outside can be dropped on a touchpoint", async () => {
  const page = await desk.open();
  const { x, y } = await desk.middle("touchpoint:Touchpoint 1@standards");
  await page.evaluate(({ x, y }) => {
    const data = new DataTransfer();
    window.journeywrightDragging!(["standard:Answer within a day"]);
    for (const type of ["dragover", "drop"]) document.querySelector(".stage")!.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, clientX: x, clientY: y, dataTransfer: data }));
  }, { x, y });
  await desk.until(() => touchpointsOf(desk.server.journey)[0]!.standards.includes("Answer within a day"), "the standard at the touchpoint");
});

test("a point of the emotion curve moves on its scale, live, by whole values", async () => {
  const page = await desk.open();
  const point = await desk.middle("touchpoint:Touchpoint 1@feels.point");
  await page.mouse.move(point.x, point.y);
  await page.mouse.down();
  await page.mouse.move(point.x + 3, point.y - 50, { steps: 4 });
  await desk.until(async () => Math.abs((await desk.middle("touchpoint:Touchpoint 1@feels.point")).y - (point.y - 48)) < 1, "the point stands at a whole value");
  await page.locator(".slide-value").getByText("−1", { exact: true }).waitFor();
  assert.equal(desk.server.heardOf("slide").length, 0);
  await page.mouse.up();
  await desk.until(() => touchpointsOf(desk.server.journey)[0]!.feels === -1, "−5 and four steps up");
  await desk.until(async () => (await page.locator(".slide-value").count()) === 0, "no number any more");
});

test("a link is drawn from the handle of a figure, and its end can be led elsewhere", async () => {
  const page = await desk.open();
  await desk.press("touchpoint:Touchpoint 3");
  const handle = (await page.locator("[data-start]").first().boundingBox())!;
  const target = await desk.middle("touchpoint:Touchpoint 5");
  await page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
  await page.mouse.down();
  await page.mouse.move(target.x, target.y, { steps: 4 });
  await page.mouse.up();
  await desk.until(() => desk.server.journey.links.some(({ from, to }) => from === "Touchpoint 3" && to === "Touchpoint 5"), "a handoff");
  assert.equal(desk.server.heardOf("connect")[0]!.tool, "handoff");
  await desk.figure("handoff:Order").locator("path").first().click({ force: true });
  const end = (await page.locator('[data-end="to"]').boundingBox())!;
  await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2);
  await page.mouse.down();
  const other = await desk.middle("touchpoint:Touchpoint 4");
  await page.mouse.move(other.x, other.y - 10, { steps: 4 });
  await page.mouse.up();
  await desk.until(() => desk.server.journey.links[0]!.to === "Touchpoint 4", "the end at Touchpoint 4");
});

test("deleting what has something tied to it asks first", async () => {
  const page = await desk.open();
  await desk.press("touchpoint:Touchpoint 1");
  await page.keyboard.press("Delete");
  await page.getByText("A handoff goes with it. Delete all?").waitFor();
  await page.getByRole("button", { name: "Cancel" }).click();
  assert.equal(names().length, 7);
  await page.keyboard.press("Delete");
  await page.locator("dialog").getByRole("button", { name: "Delete" }).click();
  await desk.until(() => names().length === 6 && desk.server.journey.links.length === 0, "touchpoint and handoff gone");
});

test("what is not chosen any more is not deleted", async () => {
  const page = await desk.open();
  await desk.press("touchpoint:Touchpoint 3");
  await desk.press("touchpoint:Touchpoint 3", { isAdding: true });
  assert.deepEqual(await desk.selected(), []);
  for (const key of ["Delete", "Backspace", "Delete"]) await page.keyboard.press(key);
  await page.getByText("Nothing is chosen.").waitFor();
  assert.equal(desk.server.heardOf("delete").length, 0);
  await desk.press("touchpoint:Touchpoint 3");
  await page.keyboard.press("Control+Space");
  await page.locator(".outline.cursor").waitFor();
  await page.keyboard.press("Delete");
  await desk.until(() => names().length === 6, "what is seen to be at the cursor is gone");
});

test("undo and redo go step by step", async () => {
  const page = await desk.open();
  await desk.press("touchpoint:Touchpoint 3");
  await page.keyboard.press("Delete");
  await desk.until(() => names().length === 6, "the touchpoint gone");
  await page.keyboard.press("Control+z");
  await desk.until(() => names().length === 7, "the touchpoint back");
  await page.keyboard.press("Control+y");
  await desk.until(() => names().length === 6, "gone again");
});

test("the palette marks where a tool can go, and makes it there", async () => {
  const page = await desk.open();
  await page.getByRole("button", { name: "Standard" }).click();
  await page.locator(".outline.target").first().waitFor();
  await desk.press("touchpoint:Touchpoint 1");
  await page.getByRole("dialog", { name: "Add something" }).getByRole("combobox").fill("Ring back");
  await page.keyboard.press("Enter");
  await desk.until(() => touchpointsOf(desk.server.journey)[0]!.standards.includes("Ring back"), "a standard");
  await page.getByRole("button", { name: "Touchpoint", exact: true }).dragTo(page.locator(".stage"), { targetPosition: { x: 420, y: 110 } });
  await page.getByRole("dialog", { name: "Add something" }).getByRole("textbox").fill("New one");
  await page.keyboard.press("Enter");
  await desk.until(() => touchpointsOf(desk.server.journey).some(({ name }) => name === "New one"), "a touchpoint");
});

const joined = (from: number, to: number) => () => desk.server.journey.links.some((link) => link.from === `Touchpoint ${from}` && link.to === `Touchpoint ${to}`);

test("a link of the palette is drawn by a click at either end, with a line between, and Escape leaves it", async () => {
  const page = await desk.open();
  const tool = page.getByRole("button", { name: "Handoff" });
  const isPressed = async () => (await tool.getAttribute("aria-pressed")) === "true";
  await tool.click();
  await desk.press("touchpoint:Touchpoint 3");
  assert.ok(await isPressed(), "the tool waits for the other end");
  const { x, y } = await desk.middle("touchpoint:Touchpoint 4@does");
  await page.mouse.move(x, y);
  const line = page.locator("path.linking");
  await line.waitFor();
  const drawn = await line.getAttribute("d");
  await page.mouse.move(x + 60, y + 20);
  await desk.until(async () => (await line.getAttribute("d")) !== drawn, "the line follows");
  await page.mouse.click(x, y);
  await page.getByText("The link cannot end there.").waitFor();
  assert.ok(await isPressed(), "it still waits");
  await desk.press("touchpoint:Touchpoint 5");
  await desk.until(joined(3, 5), "a handoff");
  await desk.until(async () => !(await isPressed()), "the tool is done");
  await tool.click();
  await desk.press("touchpoint:Touchpoint 3");
  await line.waitFor({ state: "attached" });
  await page.keyboard.press("Escape");
  await desk.until(async () => !(await isPressed()) && (await line.count()) === 0 && (await page.locator(".outline.target").count()) === 0, "nothing waits");
  await desk.press("touchpoint:Touchpoint 6");
  assert.deepEqual(await desk.selected(), ["touchpoint:Touchpoint 6"]);
  assert.equal(desk.server.heardOf("connect").length, 1);
});

test("a link of the palette is drawn by pulling from one end to the other, too", async () => {
  const page = await desk.open();
  await page.getByRole("button", { name: "Handoff" }).click();
  await desk.drag("touchpoint:Touchpoint 3", "touchpoint:Touchpoint 5");
  await desk.until(joined(3, 5), "a handoff");
  await desk.until(async () => (await page.locator(".outline.target").count()) === 0 && (await page.getByRole("button", { name: "Handoff" }).getAttribute("aria-pressed")) === "false", "the tool is done");
});

test("a tool that was pressed shows under the pointer where it would make something, and makes it on the side that is clicked", async () => {
  const page = await desk.open();
  const tool = page.getByRole("button", { name: "Touchpoint", exact: true });
  for (const [name, side, order] of [["Before it", -1, "1,2,Before it,3,4,5,6,7"], ["After it", 1, "1,2,Before it,3,After it,4,5,6,7"]] as const) {
    await tool.click();
    const { x, y, width } = await desk.middle("touchpoint:Touchpoint 3");
    const at = x + side * (width / 2 - 5);
    await page.mouse.move(at, y, { steps: 2 });
    await desk.until(async () => Math.abs(((await page.locator("rect.drop").boundingBox())?.x ?? 0) + 2 - (x + side * width / 2)) < 6, "the mark is at that edge");
    await page.mouse.click(at, y);
    await page.getByRole("dialog", { name: "Add something" }).getByRole("textbox").waitFor();
    await desk.until(async () => (await page.locator("rect.drop, .outline.target").count()) === 0, "no marks any more");
    await page.keyboard.type(name);
    await page.keyboard.press("Enter");
    await desk.until(() => names().join() === order, "made on that side");
  }
  await tool.click();
  const { x, y } = await desk.middle("touchpoint:Touchpoint 3");
  await page.mouse.move(x, y);
  await page.locator("rect.drop").waitFor({ state: "attached" });
  await page.keyboard.press("Escape");
  await desk.until(async () => (await page.locator("rect.drop").count()) === 0, "no mark where nothing is to be made");
});

test("what is missing is made by a press on it, and what is typed then is its name", async () => {
  let page = await desk.open();
  await desk.press("touchpoint:Touchpoint 1@standards/+");
  await page.getByRole("dialog", { name: "Add something" }).waitFor();
  await page.keyboard.type("Ring back");
  await page.keyboard.press("Enter");
  await desk.until(() => touchpointsOf(desk.server.journey)[0]!.standards.includes("Ring back"), "a standard");
  await desk.press("touchpoint:Touchpoint 4@standards/+", { isAdding: true });
  assert.equal(await page.getByRole("dialog").count(), 0);
  await desk.server.close();
  page = await desk.open({ isReadOnly: true });
  await desk.press("touchpoint:Touchpoint 1@standards/+");
  await desk.until(async () => (await desk.selected()).length === 1, "chosen");
  assert.equal(await page.getByRole("dialog").count(), 0);
});

test("a tool that is dragged goes with the pointer, shows where it would make something, and makes it on that side", async () => {
  const page = await desk.open();
  const tool = (await page.getByRole("button", { name: "Touchpoint", exact: true }).boundingBox())!;
  const { x, y, width } = await desk.middle("touchpoint:Touchpoint 3");
  await page.mouse.move(tool.x + tool.width / 2, tool.y + tool.height / 2);
  await page.mouse.down();
  await page.mouse.move(x, y + 100, { steps: 4 });
  await page.mouse.move(x - width * 0.4, y, { steps: 4 });
  await page.mouse.move(x - width * 0.4, y + 2);
  await page.locator(".ghost").getByText("Touchpoint").waitFor();
  await desk.until(async () => Math.abs(((await page.locator("rect.drop").boundingBox())?.x ?? 0) - (x - width / 2)) < 6, "the mark is at its left edge");
  await page.mouse.up();
  await page.getByRole("dialog", { name: "Add something" }).getByRole("textbox").waitFor();
  await desk.until(async () => (await page.locator(".ghost, rect.drop, .outline.target").count()) === 0, "no marks any more");
  await page.keyboard.type("New one");
  await page.keyboard.press("Enter");
  await desk.until(() => names().join() === "1,2,New one,3,4,5,6,7", "before it");
});

test("the context menu offers what can be done with a figure, and nothing to change on a page for reading", async () => {
  let page = await desk.open();
  await desk.press("touchpoint:Touchpoint 2", { button: "right" });
  const menu = page.getByRole("menu");
  assert.equal(await menu.getByText("Show in the text").count(), 0, "there is no text to show beside a browser");
  await page.keyboard.press("Escape");
  await page.evaluate("window.journeywrightSend = () => {}");
  await desk.press("touchpoint:Touchpoint 2", { button: "right" });
  const labels = await menu.getByRole("menuitem").allInnerTexts();
  for (const label of ["Write", "Add touchpoint…", "Add standard…", "Draw a link from here", "Copy", "Delete", "Show in the text"]) assert.ok(labels.some((one) => one.startsWith(label)), label);
  await menu.getByText("Show in the text").click();
  await desk.until(() => desk.server.heardOf("open")[0]?.as === "text", "open in the text");
  await desk.server.close();
  page = await desk.open({ isReadOnly: true });
  await desk.press("touchpoint:Touchpoint 2", { button: "right" });
  assert.deepEqual((await page.getByRole("menuitem").allInnerTexts()).filter((label) => /Write|Add|Delete|Cut|Paste|link/.test(label)), []);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Delete");
  await page.getByText("This diagram is open for reading only.").waitFor();
  assert.equal(desk.server.heardOf("delete").length, 0);
});

test("copy and paste go through the server's texts", async () => {
  const page = await desk.open();
  await desk.press("touchpoint:Touchpoint 2");
  await page.keyboard.press("Control+c");
  await desk.until(() => desk.server.heardOf("copy").length === 1, "a copy");
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", "touchpoint Copied");
    document.querySelector<HTMLElement>(".stage")!.dispatchEvent(new ClipboardEvent("paste", { bubbles: true, clipboardData }));
  });
  await desk.until(() => desk.server.heardOf("paste")[0]?.text === "touchpoint Copied", "a paste");
  assert.equal(desk.server.heardOf("paste")[0]!.target, "touchpoint:Touchpoint 2");
});

test("a rubber band chooses what it holds, shift adds, the ground chooses nothing", async () => {
  const page = await desk.open();
  const first = (await desk.figure("touchpoint:Touchpoint 1").boundingBox())!;
  await page.mouse.move(first.x + 200, first.y + 600);
  await page.mouse.down();
  await page.mouse.move(first.x + 500, first.y - 4, { steps: 4 });
  await page.mouse.up();
  const chosen = await desk.selected();
  assert.ok(chosen.includes("touchpoint:Touchpoint 3"), chosen.join());
  assert.ok(!chosen.includes("touchpoint:Touchpoint 1"), chosen.join());
  await page.mouse.click(700, 700);
  assert.deepEqual(await desk.selected(), []);
});

test("a change from elsewhere keeps what is chosen, how near it is and where", async () => {
  const page = await desk.open({ journey: journeyOf(40) });
  await page.mouse.move(700, 400);
  await page.mouse.wheel(900, 0);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, 100);
  await page.keyboard.up("Control");
  await desk.until(async () => (await desk.zoom()) < 0.95, "zoomed out");
  await desk.press("touchpoint:Touchpoint 8");
  const [before, zoom] = [await desk.middle("touchpoint:Touchpoint 8"), await desk.zoom()];
  const changed = structuredClone(desk.server.journey);
  touchpointsOf(changed)[8]!.name = "Ninth";
  desk.server.change(changed);
  await desk.figure("touchpoint:Ninth").waitFor();
  assert.deepEqual(await desk.middle("touchpoint:Touchpoint 8"), before);
  assert.equal(await desk.zoom(), zoom);
  assert.deepEqual(await desk.selected(), ["touchpoint:Touchpoint 8"]);
});

test("what there is already is offered by its name where it can be added", async () => {
  const page = await desk.open();
  await desk.press("touchpoint:Touchpoint 2");
  await page.keyboard.press("n");
  const box = page.getByRole("dialog", { name: "Add something" });
  await box.getByText("Standard", { exact: true }).click();
  const name = box.getByRole("combobox", { name: "Name" });
  await name.waitFor();
  assert.deepEqual(await box.locator("datalist option").evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value)), ["Say how long it takes", "Say the name"]);
  await name.fill("Say the name");
  await page.keyboard.press("Enter");
  await desk.until(() => desk.server.heardOf("create").at(-1)?.name === "Say the name", "the name that was chosen");
});
