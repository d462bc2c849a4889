import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { assertAccessible } from "../browser/axe.ts";
import { launchBrowser, type Watched } from "../browser/browser.ts";
import { ServedModel, until } from "./served-model.ts";

const MAP = "#journey-map/journey%3AOwn%20a%20Lumen%20today";
const BLUEPRINT = "#blueprint/journey%3AOwn%20a%20Lumen%20today";

let browser: Browser;
let model: ServedModel;
let page: Page;
let window: Watched;

before(async () => void (browser = await launchBrowser()));
beforeEach(async () => void (model = await ServedModel.start("lumen")));
afterEach(async () => {
  await window.context.close();
  await model.close();
  window.assertClean();
});
after(() => browser.close());

async function open(hash: string): Promise<void> {
  ({ page, window } = await model.open(browser, hash));
}

/** The id of the first figure of a kind, and where it is, after it has been brought into sight. */
async function figure(kind: string, isFit: (id: string) => boolean = () => true): Promise<{ id: string; x: number; y: number; width: number; height: number }> {
  const ids = await page.locator(`.k-${kind}`).evaluateAll((found) => found.map((one) => one.getAttribute("data-id")!));
  const id = ids.find(isFit);
  assert.ok(id, `a figure of the kind ${kind} among ${ids.join(", ")}`);
  const box = (await page.locator(`[data-id="${id.replaceAll('"', '\\"')}"] > .reach`).first().boundingBox())!;
  return { id, ...box };
}

/** Does something, sees what it does to the texts, and takes it back: every byte is as it was. */
async function changesText(what: string, act: () => Promise<void>, files = 1): Promise<{ removed: string; added: string; text: string }> {
  const before = model.texts();
  await act();
  await until(() => Object.entries(model.texts()).filter(([name, text]) => text !== before[name]).length >= files, `${what} in ${files} texts`);
  const now = model.texts();
  const changed = Object.keys(now).filter((name) => now[name] !== before[name]);
  assert.equal(changed.length, files, `${what} changes ${changed.join(", ")}`);
  for (const name of changed) assert.deepEqual(commentsOf(now[name]!), commentsOf(before[name]!), "comments survive");
  const text = now[changed[0]!]!;
  await page.locator(".stage").focus();
  await page.keyboard.press("Control+z");
  await until(() => JSON.stringify(model.texts()) === JSON.stringify(before), `every byte as before ${what}`);
  return { ...difference(before[changed[0]!]!, text), text };
}

/** Lines that are nothing but a comment; what is moved takes its own along. */
function commentsOf(text: string): string[] {
  return text.split("\n").map((line) => line.trim()).filter((line) => line.startsWith("//")).sort();
}

/** What is between the parts that two texts have in common at their ends. */
function difference(before: string, now: string): { removed: string; added: string } {
  let start = 0;
  while (start < Math.min(before.length, now.length) && before[start] === now[start]) start++;
  let end = 0;
  while (end < Math.min(before.length, now.length) - start && before.at(-1 - end) === now.at(-1 - end)) end++;
  return { removed: before.slice(start, before.length - end), added: now.slice(start, now.length - end) };
}

test("every diagram of the model opens from the contents and hinders nobody", async () => {
  await open("");
  const links = await page.locator(".contents a").evaluateAll((all) => all.map((one) => one.getAttribute("href")!));
  const kinds = new Map(links.map((link) => [link.split("/")[0]!, link]));
  assert.deepEqual([...kinds.keys()], ["#relationship", "#journey-map", "#blueprint", "#scenario-flow", "#roadmap", "#ecosystem"]);
  for (const [kind, link] of kinds) {
    await page.locator(`.contents a[href="${link}"]`).click();
    await page.locator(`.contents a[href="${link}"][aria-current=page]`).waitFor();
    await until(() => page.evaluate(() => globalThis.window.journeywright!.figures().length > 5), `${kind} painted`);
    for (const scheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      await assertAccessible(page.mainFrame(), `${kind} in ${scheme}`);
    }
  }
});

test("a text written on the map is written in the file, and nothing else", async () => {
  await open(MAP);
  const { x, y } = await figure("cell-action");
  const { added } = await changesText("what the customer does", async () => {
    await page.mouse.dblclick(x + 30, y + 20);
    await page.keyboard.type("Waits for \"the one\" // and a half");
    await page.keyboard.press("Control+Enter");
  });
  assert.match(added, /and a half/);
});

test("a touchpoint that is dragged behind the next takes its text along", async () => {
  await open(MAP);
  const first = await figure("touchpoint", (id) => id.endsWith("SeeItAtWork"));
  const next = await figure("touchpoint", (id) => id.endsWith("ReadTheWebsite"));
  const { text } = await changesText("moving", async () => {
    await page.mouse.move(first.x + 30, first.y + 16);
    await page.mouse.down();
    await page.mouse.move(next.x + next.width - 20, next.y + 20, { steps: 5 });
    await page.mouse.up();
  });
  assert.ok(text.indexOf("touchpoint ReadTheWebsite") < text.indexOf("touchpoint SeeItAtWork"));
});

test("what is cut goes where it is pasted, in one step, and its name still leads to it", async () => {
  await open(MAP);
  const first = await figure("touchpoint", (id) => id.endsWith("SeeItAtWork"));
  const next = await figure("touchpoint", (id) => id.endsWith("ReadTheWebsite"));
  const before = model.texts();
  const { text } = await changesText("moving by cut and paste", async () => {
    await page.mouse.click(first.x + 30, first.y + 16);
    await page.keyboard.press("Control+x");
    await page.locator(".outline.taken").first().waitFor();
    assert.deepEqual(model.texts(), before, "nothing goes before it is pasted");
    await page.mouse.click(next.x + 30, next.y + 20);
    await page.keyboard.press("Control+v");
  });
  assert.ok(text.indexOf("touchpoint ReadTheWebsite") < text.indexOf("touchpoint SeeItAtWork"));
  assert.equal(await page.locator(".outline.taken").count(), 0);
});

test("a pill that is cut applies where it is pasted, and no more where it was", async () => {
  await open(MAP);
  const standard = await figure("standard", (id) => id.includes("SeeItAtWork"));
  const next = await figure("touchpoint", (id) => id.endsWith("ReadTheWebsite"));
  const { removed, added } = await changesText("moving a standard", async () => {
    await page.mouse.click(standard.x + 30, standard.y + standard.height / 2);
    await page.keyboard.press("Control+x");
    await page.locator(".outline.taken").first().waitFor();
    await page.mouse.click(next.x + 30, next.y + 20);
    await page.keyboard.press("Control+v");
  });
  assert.match(removed + added, /applies/);
});

test("a point of the emotion curve is moved by the hand and by keys", async () => {
  await open(MAP);
  const { x, y, width, height } = await figure("emotion-now");
  const { removed, added } = await changesText("feeling", async () => {
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + width / 2, y + height / 2 + 30, { steps: 3 });
    await page.mouse.up();
  });
  assert.ok(removed.length < 4 && added.length < 4, `${removed} → ${added}`);
  await changesText("feeling by key", async () => {
    const point = await figure("emotion-now");
    await page.mouse.click(point.x + point.width / 2, point.y + point.height / 2);
    await page.keyboard.press("Control+ArrowDown");
  });
});

test("a touchpoint is added by typing ahead, and deleted", async () => {
  await open(MAP);
  const { x, y } = await figure("touchpoint");
  const { added } = await changesText("adding", async () => {
    await page.mouse.click(x + 30, y + 16);
    await page.keyboard.press("n");
    await page.keyboard.type("Ask a friend");
    await page.keyboard.press("Enter");
  });
  assert.match(added, /Ask ?a ?friend/i);
  const before = model.texts();
  await page.mouse.click(x + 30, y + 16);
  await page.keyboard.press("Delete");
  await until(async () => (await page.locator("dialog").count()) > 0 || JSON.stringify(model.texts()) !== JSON.stringify(before), "a question or the deletion");
  if (await page.locator("dialog").count()) await page.locator("dialog .strong").click();
  await until(() => JSON.stringify(model.texts()) !== JSON.stringify(before), "the deletion");
  await page.locator(".stage").focus();
  await page.keyboard.press("Control+z");
  await until(() => JSON.stringify(model.texts()) === JSON.stringify(before), "every byte as before");
});

test("a touchpoint gets another name on the blueprint, wherever it is named", async () => {
  await open(BLUEPRINT);
  const { x, y } = await figure("touchpoint", (id) => id.endsWith("ReadTheWebsite"));
  const { added } = await changesText("renaming", async () => {
    await page.mouse.dblclick(x + 30, y + 18);
    await page.keyboard.press("End");
    await page.keyboard.type(" again");
    await page.keyboard.press("Enter");
  }, 3);
  assert.match(added, /Again/);
});

test("a text that changes on disk is followed, and what is chosen stays", async () => {
  await open(MAP);
  const { id, x, y } = await figure("touchpoint");
  await page.mouse.click(x + 30, y + 16);
  const before = model.texts();
  const file = Object.keys(before).find((name) => before[name]!.includes("Watches a Lumen in another"))!;
  model.write(file, before[file]!.replace("Watches a Lumen in another", "Sees a Lumen in another"));
  await page.getByText("Sees a Lumen in another").first().waitFor({ state: "attached" });
  assert.deepEqual(await page.evaluate(() => globalThis.window.journeywright!.selected()), [id]);
  model.write(file, before[file]!);
  await page.getByText("Watches a Lumen in another").first().waitFor({ state: "attached" });
});

test("a text that is written on disk while one writes is not written over unseen", async () => {
  await open(MAP);
  const { x, y } = await figure("cell-action");
  await page.mouse.dblclick(x + 30, y + 20);
  await page.keyboard.type("Asks around");
  const before = model.texts();
  const file = Object.keys(before).find((name) => before[name]!.includes("Watches a Lumen in another"))!;
  const other = before[file]!.replace("Watches a Lumen in another", "Sees a Lumen in another");
  model.write(file, other);
  await page.locator(".written-elsewhere").getByText("Sees a Lumen in another").waitFor();
  await page.locator("#search").click();
  await page.getByRole("alert").getByText("changed by somebody else").waitFor();
  assert.equal(model.texts()[file], other);
  const again = await figure("cell-action");
  await page.mouse.dblclick(again.x + 30, again.y + 20);
  assert.equal(await page.locator("textarea.writing").inputValue(), "Asks around");
  await page.keyboard.press("Control+Enter");
  await until(() => model.texts()[file]!.includes("Asks around"), "what was typed");
  await page.locator(".stage").focus();
  await page.keyboard.press("Control+z");
  await until(() => model.texts()[file] === other, "every byte as the other has left it");
});

test("who has not the whole address sees nothing of the model, and no cookie is left", async () => {
  await open(MAP);
  assert.deepEqual(await window.context.cookies(), []);
  assert.ok(!page.url().includes("key="));
  const stranger = await browser.newContext();
  const other = await stranger.newPage();
  await other.goto(new URL(model.address).origin);
  await other.getByRole("status").getByText("Copy it from there as a whole").waitFor();
  assert.doesNotMatch(await other.content(), /Lumen/);
  await other.goto(model.address);
  await other.locator(".contents a").first().waitFor();
  await stranger.close();
});

test("whoever sees a tinted column can read why", async () => {
  await open(MAP);
  await page.locator(".gap").first().waitFor();
  await page.getByRole("button", { name: "Tint by severity" }).click();
  await page.locator(".heat").first().waitFor({ state: "attached" });
  const head = page.locator('[role=treeitem][aria-label*="Tinted for"]').first();
  await head.waitFor({ state: "attached" });
  const told = (await head.getAttribute("aria-label"))!;
  const reason = told.split("\n")[1]!.replace(/^[^:]+: /, "");
  const box = (await head.boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + 90);
  await page.getByRole("tooltip").getByText(reason).waitFor();
  await page.mouse.click(box.x + 30, box.y + 16);
  await page.keyboard.press("g");
  await page.getByRole("dialog").getByText(reason).waitFor();
  await assertAccessible(page.mainFrame(), "gaps of a tinted column");
});

test("Ctrl-C ends it with a word, and as what was asked for", async () => {
  await open(MAP);
  const { x, y } = await figure("cell-action");
  await page.mouse.dblclick(x + 30, y + 20);
  await page.keyboard.type("Asks around");
  await page.keyboard.press("Control+Enter");
  await until(() => Object.values(model.texts()).join("").includes("Asks around"), "what was typed");
  assert.equal(await model.stop(), 0);
  assert.match(model.said(), /\nStopped\. Every edit is in the files\.\n$/);
  // The page asks in vain whether the server is back.
  await window.context.close();
  window.errors.length = 0;
});

test("while a text cannot be read the diagram stays, says so, and is not edited", async () => {
  await open(MAP);
  const all = await page.evaluate(() => globalThis.window.journeywright!.all().length);
  const before = model.texts();
  const file = Object.keys(before).find((name) => before[name]!.includes("Watches a Lumen in another"))!;
  model.write(file, before[file]!.replace("journey ", "jour ney { ~ "));
  await page.getByRole("status").getByText(/cannot be read/).waitFor();
  assert.equal(await page.evaluate(() => globalThis.window.journeywright!.all().length), all);
  model.write(file, before[file]!);
  await until(async () => (await page.getByText(/cannot be read/).count()) === 0, "no note");
});

test("in an empty folder a model is begun by drawing, and taken back and forth again", async () => {
  await model.close();
  model = await ServedModel.start(undefined);
  await open("#relationship/");
  await page.locator(".hint").getByText("There is no journey yet").waitFor();
  await page.locator(".stage").focus();
  await page.keyboard.press("n");
  await page.keyboard.type("Own a machine");
  await page.keyboard.press("Enter");
  await page.locator('[data-id="journey:Own a machine"]').waitFor();
  assert.deepEqual(Object.keys(model.texts()), ["model.journey"]);
  const text = model.texts()["model.journey"]!;
  assert.match(text, /^journey "Own a machine"/);
  await page.locator(".stage").focus();
  await page.keyboard.press("Control+z");
  await until(() => model.texts()["model.journey"] === "", "an empty text");
  await page.locator(".hint").waitFor();
  await page.keyboard.press("Control+Shift+z");
  await until(() => model.texts()["model.journey"] === text, "the journey again");
});

test("the drawing is handed over as SVG, PNG and PDF", async () => {
  await open(MAP);
  for (const [label, ending] of [["SVG, texts as text", ".svg"], ["PNG, as on screen", ".png"], ["PDF, as one page", ".pdf"]] as const) {
    await page.getByRole("button", { name: "Save as a file" }).click();
    const [download] = await Promise.all([page.waitForEvent("download", { timeout: 30_000 }), page.getByRole("button", { name: label }).click()]);
    assert.ok(download.suggestedFilename().endsWith(ending), download.suggestedFilename());
  }
});
