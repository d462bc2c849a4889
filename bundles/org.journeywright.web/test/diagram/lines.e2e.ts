import assert from "node:assert/strict";
import { test } from "node:test";
import { Desk, MAP } from "./desk.ts";
import { journeyOf } from "./sample.ts";

const desk = Desk.set();

test("the address names the diagram, the contents lead to others, and the window is called after what it shows", async () => {
  const page = await desk.open();
  assert.equal(await page.title(), "Own a machine · Journey map");
  assert.equal(await page.locator("[aria-current=page]").innerText(), "Own a machine");
  await page.getByRole("link", { name: "All journeys" }).click();
  await desk.until(() => desk.server.heard.filter(({ kind }) => kind === "requestModel").length === 2, "another diagram asked for");
  const last = desk.server.heard.filter(({ kind }) => kind === "requestModel").at(-1)!.options as Record<string, string>;
  assert.deepEqual([last.diagram, last.subject], ["relationship", ""]);
  await page.goBack();
  await desk.until(() => desk.server.heard.filter(({ kind }) => kind === "requestModel").length === 3, "back again");
  assert.equal(new URL(page.url()).hash, MAP);
});

test("what gets another name has it in the address, and Back leads where it led before", async () => {
  const page = await desk.open();
  await page.getByRole("link", { name: "All journeys" }).click();
  await desk.until(() => desk.server.heard.filter(({ kind }) => kind === "requestModel").length === 2, "another diagram asked for");
  await page.goBack();
  await desk.until(() => desk.server.heard.filter(({ kind }) => kind === "requestModel").length === 3, "back again");
  desk.server.tell({ kind: "journeywright/renamed", subject: "journey:Live with it / 2" });
  await page.waitForURL((url) => url.hash === "#journey-map/journey%3ALive%20with%20it%20%2F%202");
  await page.goForward();
  await desk.until(() => desk.server.heard.filter(({ kind }) => kind === "requestModel").length === 4, "on to the other diagram");
  await page.goBack();
  await desk.until(() => desk.server.heard.filter(({ kind }) => kind === "requestModel").length === 5, "back to the renamed one");
  const last = desk.server.heard.filter(({ kind }) => kind === "requestModel").at(-1)!.options as Record<string, string>;
  assert.equal(last.subject, "journey:Live with it / 2");
});

test("a drawing that takes its time is said to be on its way, and what was said of the one before is gone", async () => {
  const page = await desk.open();
  desk.server.tell({ kind: "message", severity: "ERROR", message: "This could not be done here." });
  await page.getByText("This could not be done here.").waitFor();
  desk.server.takes = 900;
  await page.getByRole("link", { name: "All journeys" }).click();
  const awaited = page.getByRole("status").getByText("Drawing …");
  await awaited.waitFor();
  assert.equal(await page.getByText("This could not be done here.").count(), 0);
  await desk.figure("touchpoint:Touchpoint 1").waitFor();
  await awaited.waitFor({ state: "detached" });
});

test("what a step says goes soon, and what is said for as long as it lasts is not said twice", async () => {
  const page = await desk.open();
  desk.server.tell({ kind: "message", severity: "INFO", message: "Undo: Rename the stage." });
  const note = page.getByText("Undo: Rename the stage.");
  await note.waitFor();
  await note.waitFor({ state: "detached", timeout: 6_000 });
  for (const kind of ["status", "message"]) desk.server.tell({ kind, severity: "ERROR", message: "The text cannot be read." });
  await page.getByText("The text cannot be read.").waitFor();
  await page.waitForTimeout(200);
  assert.equal(await page.getByText("The text cannot be read.").count(), 1);
});

test("a text that is being written is not lost when another diagram is opened", async () => {
  const page = await desk.open();
  await desk.press("touchpoint:Touchpoint 1@does", { times: 2 });
  await page.keyboard.type("typed until the last moment");
  await page.evaluate(() => void (location.hash = "#relationship"));
  await desk.until(() => desk.server.heardOf("write")[0]?.text === "typed until the last moment", "the text");
  await desk.until(() => desk.server.heard.filter(({ kind }) => kind === "requestModel").length === 2, "the other diagram");
});

test("only what can be seen is painted, and what is pinned stays in sight", async () => {
  const page = await desk.open({ journey: journeyOf(200) });
  const painted = await page.evaluate(() => window.journeywright!.figures().length);
  const all = await page.evaluate(() => window.journeywright!.all().length);
  assert.ok(all > 1_000 && painted < all / 5, `${painted} of ${all}`);
  await page.mouse.move(800, 400);
  await page.mouse.wheel(4_000, 0);
  await desk.figure("touchpoint:Touchpoint 30").waitFor();
  assert.equal(await desk.figure("touchpoint:Touchpoint 1").count(), 0);
  const label = (await desk.figure("label:does").boundingBox())!;
  assert.ok(label.x >= 232 && label.x < 260, `the label is at ${label.x}`);
});

test("zoomed far out, words are bars and small things are left out", async () => {
  const page = await desk.open({ journey: journeyOf(200) });
  await page.locator(".stage").focus();
  await page.keyboard.press("0");
  await page.locator(".drawing rect.bar").first().waitFor({ state: "attached" });
  assert.equal(await page.locator(".drawing [data-id] text").count(), 0);
});

test("the outline map shows where one is and leads elsewhere", async () => {
  const page = await desk.open({ journey: journeyOf(60) });
  const map = (await page.locator(".outline-map svg").boundingBox())!;
  await page.mouse.click(map.x + map.width - 4, map.y + map.height / 2);
  await desk.figure("touchpoint:Touchpoint 60").waitFor();
});

test("a file that is asked for is handed over", async () => {
  const page = await desk.open();
  await page.getByRole("button", { name: "Save as a file" }).click();
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "SVG, texts as text" }).click()]);
  assert.equal(download.suggestedFilename(), "map.svg");
  assert.deepEqual({ ...desk.server.heardOf("export")[0] }, { kind: "journeywright/export", format: "svg", gaps: true, theme: "light" });
});

test("a file shows the signs of gaps where the page does, and otherwise where it is asked to", async () => {
  const page = await desk.open();
  const keep = async (): Promise<void> => page.getByRole("button", { name: "Save as a file" }).click();
  const wanted = page.getByRole("checkbox", { name: "With the signs of gaps" });
  await page.getByRole("button", { name: "Show gaps" }).click();
  await keep();
  assert.equal(await wanted.isChecked(), false);
  await page.getByRole("button", { name: "PDF on A3" }).click();
  await keep();
  await wanted.check();
  await page.getByRole("button", { name: "PDF on A3" }).click();
  await desk.until(() => desk.server.heardOf("export").length === 2, "two files");
  assert.deepEqual(desk.server.heardOf("export").map(({ gaps }) => gaps), [false, true]);
});

test("a line that is cut is said, and the page goes on where it was once it is back", async () => {
  const page = await desk.open();
  desk.expectErrors = /ERR_|Failed to load/;
  desk.server.cut();
  await page.getByText("The server cannot be reached.").waitFor();
  await desk.until(async () => (await page.getByText("The server cannot be reached.").count()) === 0, "the line again");
  await desk.until(() => desk.server.heard.filter(({ kind }) => kind === "requestModel").length === 2, "the diagram asked for again");
  await desk.press("touchpoint:Touchpoint 3");
  await page.keyboard.press("Delete");
  await desk.until(() => desk.server.heardOf("delete").length === 1, "an edit over the new line");
});

test("what is being written while the line is cut is there to be accepted when it is back", async () => {
  const page = await desk.open();
  desk.expectErrors = /ERR_|Failed to load/;
  await desk.press("touchpoint:Touchpoint 1@does", { times: 2 });
  await page.keyboard.type("typed into the void");
  desk.server.cut();
  await desk.until(() => desk.server.heard.filter(({ kind }) => kind === "requestModel").length === 2, "the diagram asked for again");
  const box = page.locator("textarea.writing");
  await box.waitFor();
  assert.equal(await box.inputValue(), "typed into the void");
  assert.equal(await box.evaluate((area) => area === document.activeElement), true);
  await page.keyboard.press("Control+Enter");
  await desk.until(() => String(desk.server.heardOf("write")[0]?.text).trim() === "typed into the void", "the text");
});

test("the key stands in the address once, and is kept for the tab alone", async () => {
  const page = await desk.visit({ key: "secret-of-the-run", hash: "#key=secret-of-the-run" });
  await desk.shown();
  assert.equal(new URL(page.url()).hash, "");
  assert.deepEqual(await page.context().cookies(), []);
  assert.doesNotMatch(await page.evaluate(() => JSON.stringify({ ...localStorage }) + document.documentElement.outerHTML), /secret-of-the-run/);
  await page.goto(`${desk.server.origin}/${MAP}`);
  await page.reload();
  await desk.shown();
  await desk.figure("touchpoint:Touchpoint 1").waitFor();
  const other = await page.context().newPage();
  await other.goto(`${desk.server.origin}/#key=secret-of-the-run`);
  await desk.shown(other);
  await other.close();
});

test("without the key a page says what to do, and goes on once the whole address is opened in it", async () => {
  desk.expectErrors = /401/;
  const page = await desk.visit({ key: "right", hash: "#key=wrong" });
  await page.getByRole("status").getByText("Copy it from there as a whole").waitFor();
  assert.equal(desk.server.heard.length, 0);
  await page.evaluate(() => void (location.hash = "#key=right"));
  await desk.shown();
  assert.equal(await page.getByText("Copy it from there as a whole").count(), 0);
  assert.ok(!page.url().includes("right"));
});

test("a server that has been started anew lets the page in with its new key, and what was typed stays", async () => {
  desk.expectErrors = /401|ERR_|Failed to load/;
  const page = await desk.visit({ key: "first", hash: "#key=first" });
  await desk.shown();
  await page.evaluate((hash) => void (location.hash = hash), MAP);
  await desk.figure("touchpoint:Touchpoint 1@does").waitFor();
  await desk.press("touchpoint:Touchpoint 1@does", { times: 2 });
  await page.keyboard.type("typed before the end");
  desk.server.key = "second";
  desk.server.cut();
  await page.getByRole("status").getByText("Copy it from there as a whole").waitFor();
  await page.evaluate(() => void (location.hash = "#key=second"));
  const box = page.locator("textarea.writing");
  await box.waitFor();
  assert.equal(await box.inputValue(), "typed before the end");
  assert.equal(new URL(page.url()).hash, MAP);
});

test("in the workbench the page speaks by functions, without contents and without asking the network", async () => {
  const page = await desk.open();
  const requests: string[] = [];
  page.on("request", (request) => requests.push(new URL(request.url()).pathname));
  await page.addInitScript({ content: "window.sent = []; window.journeywrightSend = (message) => void window.sent.push(message);" });
  await page.goto(desk.server.origin);
  await page.evaluate(() => window.start!("journey-map", "journey:Own a machine"));
  await page.waitForFunction(() => ((window as unknown as { sent?: string[] }).sent?.length ?? 0) > 0);
  const first = await page.evaluate(() => JSON.parse((window as unknown as { sent: string[] }).sent[0]!) as { id: number; method: string });
  assert.equal(first.method, "initialize");
  await page.evaluate((id) => window.journeywrightReceive!(JSON.stringify({ jsonrpc: "2.0", id, result: { protocolVersion: "1.0.0", serverActions: { journeywright: ["requestModel"] } } })), first.id);
  await page.waitForFunction(() => (window as unknown as { sent: string[] }).sent.some((message) => message.includes("initializeClientSession")));
  assert.deepEqual(requests.filter((path) => /events|messages/.test(path)), []);
  assert.equal(await page.locator(".contents").count(), 0);
});

test("the workbench gets the keys that mean nothing to the page, files to keep, and may drop elements on it", async () => {
  const page = await desk.open();
  await page.evaluate("window.told = []; window.journeywrightKey = (key) => void told.push(key); window.journeywrightSave = (...file) => void told.push(file.join(' '))");
  await page.locator(".stage").focus();
  for (const key of ["Control+s", "Control+Shift+r", "Alt+1", "F5", "Control+PageDown", "Control+z", "a"]) await page.keyboard.press(key);
  await page.locator("#search").focus();
  for (const key of ["Control+a", "Control+s"]) await page.keyboard.press(key);
  const told = () => page.evaluate(() => (window as unknown as { told: string[] }).told);
  assert.deepEqual(await told(), ["M1+S", "M1+M2+R", "M3+1", "F5", "M1+PAGE_DOWN", "M1+S"]);
  await page.getByRole("button", { name: "Save as a file" }).click();
  await page.getByRole("button", { name: "SVG, texts as text" }).click();
  await desk.until(async () => (await told()).at(-1) === "map.svg PHN2Zy8+", "the file");
  const { x, y } = await desk.middle("touchpoint:Touchpoint 1@standards");
  const drag = (type: string) => page.locator(".stage").dispatchEvent(type, { clientX: x, clientY: y, dataTransfer });
  const dataTransfer = await page.evaluateHandle(() => new DataTransfer());
  await page.evaluate(() => window.journeywrightDragging!(["standard:Ring back"]));
  await drag("dragover");
  await page.locator("rect.drop").waitFor();
  await drag("drop");
  await desk.until(() => desk.server.heardOf("drop").length === 1, "a drop");
  assert.deepEqual(desk.server.heardOf("drop")[0]!.dragged, ["element:standard:Ring back"]);
});

test("a diagram that cannot be drawn says so in its place, and can be tried again", async () => {
  const page = await desk.visit();
  await desk.shown();
  desk.server.failure = "This diagram could not be drawn.";
  await page.evaluate(() => (location.hash = "#journey-map/journey%3ASell%20it"));
  const failed = page.getByRole("alert").getByText("This diagram could not be drawn.");
  await failed.waitFor();
  assert.equal(await page.getByText("Drawing …").count(), 0);
  desk.server.failure = "";
  await page.getByRole("button", { name: "Try again" }).click();
  await desk.figure("touchpoint:Touchpoint 1").waitFor();
  assert.equal(await failed.count(), 0);
  desk.server.failure = "This diagram could not be drawn.";
  await page.reload();
  await failed.waitFor();
  desk.server.failure = "";
  await page.getByRole("button", { name: "Try again" }).click();
  await desk.figure("touchpoint:Touchpoint 1").waitFor();
  await page.locator(".contents a").first().waitFor();
});
