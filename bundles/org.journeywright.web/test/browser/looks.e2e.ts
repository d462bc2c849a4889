import assert from "node:assert/strict";
import { test } from "node:test";
import type { BrowserContextOptions, Frame } from "playwright-core";
import { assertAccessible } from "./axe.ts";
import { BEST, Learner, WORST, type Taste } from "./learner.ts";
import { Stage } from "./stage.ts";

const stage = Stage.set();

/** Goes through the course and looks at every screen on the way, and at the finished start page. */
async function everyScreen(frame: Frame, taste: Taste, look: (screen: string) => Promise<void>): Promise<void> {
  const learner = await Learner.in(frame, taste);
  for (let steps = 0; steps < 60; steps++) {
    const screen = await learner.screen();
    await look(`${screen} (step ${steps})`);
    if (screen === "results") break;
    await learner.step(screen);
  }
  await frame.locator("button.top-title").click();
  await look("start, all done");
  await frame.locator(".activity", { hasText: "The third call" }).click();
  await frame.getByRole("button", { name: "Try again from here" }).last().click();
  await look("practice");
}

const THEMES: readonly [string, BrowserContextOptions, Taste][] = [
  ["light", {}, WORST],
  ["dark", { colorScheme: "dark" }, BEST],
  ["a phone in the dark", { colorScheme: "dark", viewport: { width: 320, height: 640 } }, WORST],
];

for (const [name, options, taste] of THEMES) {
  test(`axe-core finds nothing on any screen, ${name}`, async () => {
    const { frame } = await stage.plain("course", options);
    await everyScreen(frame, taste, (screen) => assertAccessible(frame, screen));
  });
}

for (const width of [320, 480, 768, 1024, 1920]) {
  test(`nothing needs scrolling to the side at ${width} pixels`, async () => {
    const { frame } = await stage.plain("course", { viewport: { width, height: 800 } });
    await everyScreen(frame, WORST, async (screen) => {
      const over = await frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.equal(over, 0, screen);
    });
  });
}

test("a text twice as large still fits a phone", async () => {
  const { frame, page } = await stage.plain("course", { viewport: { width: 640, height: 800 } });
  await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
  await everyScreen(frame, WORST, async (screen) => {
    assert.equal(await frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 0, screen);
  });
});

test("the two themes differ, and the page follows the system", async () => {
  const grounds = await Promise.all((["light", "dark"] as const).map(async (colorScheme) => {
    const { page } = await stage.plain("course", { colorScheme });
    return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  }));
  assert.notEqual(grounds[0], grounds[1]);
});

test("nothing moves where motion is not wanted", async () => {
  const { frame, page } = await stage.plain("course", { reducedMotion: "reduce" });
  await frame.locator(".activity", { hasText: "The third call" }).click();
  await frame.locator(".primary").click();
  await page.keyboard.press("1");
  await frame.locator(".happens").waitFor();
  assert.equal(await frame.evaluate(() => document.getAnimations().length), 0);
});

test("the customer's face and mood change with the choice", async () => {
  const { frame } = await stage.plain();
  await frame.locator(".activity", { hasText: "The third call" }).click();
  await frame.locator(".primary").click();
  const mouth = () => frame.locator(".customer .face path").last().getAttribute("d");
  const before = await mouth();
  assert.equal(await frame.locator(".mood-word").textContent(), "angry −3");
  await frame.locator("button.option", { hasText: "that is on us" }).click();
  assert.equal(await frame.locator(".mood-word").textContent(), "uneasy −1");
  assert.notEqual(await mouth(), before);
  assert.match((await frame.locator(".mood-change").textContent())!, /goes from angry −3 to uneasy −1/);
  assert.equal(await frame.locator(".curve").getAttribute("aria-label"), "Mood of Ms Ferrante: angry −3, then uneasy −1");
});

test("options stand in the same order every time, and not always as authored", async () => {
  const orders = [];
  for (let visit = 0; visit < 2; visit++) {
    const { frame } = await stage.plain();
    const order = [];
    for (const scenario of ["The third call", "The first order"]) {
      await frame.locator(".activity", { hasText: scenario }).click();
      await frame.locator(".primary").click();
      order.push(await frame.locator("button.option .text").allTextContents());
      await frame.locator("button.top-title").click();
    }
    orders.push(order);
  }
  assert.deepEqual(orders[0], orders[1]);
});

test("feedback names the behaviours that were shown and missed", async () => {
  const { frame } = await stage.plain();
  await frame.locator(".activity", { hasText: "The third call" }).click();
  await frame.locator(".primary").click();
  await frame.locator("button.option", { hasText: "The warehouse moved" }).click();
  assert.match((await frame.locator(".judgement").textContent())!, /Weak answer.*You blamed the warehouse.*Missed: Owns the miss without blaming a colleague.*Missed: Says what happens next/);
  await frame.getByRole("button", { name: "Try this moment again" }).click();
  await frame.locator("button.option", { hasText: "that is on us" }).click();
  assert.match((await frame.locator(".judgement").textContent())!, /Best answer.*Shown: Owns the miss.*Shown: Says what happens next/);
  await frame.getByRole("button", { name: "Go on" }).click();
  await frame.locator(".way-back button").click();
  assert.match((await frame.locator(".says").textContent())!, /You said it would be Monday/);
});

test("the summary prints without buttons, on white", async () => {
  const { frame, page } = await stage.plain("course", { colorScheme: "dark" });
  await (await Learner.in(frame, WORST)).until("results");
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  assert.equal(await frame.locator("button.primary:visible, button.quiet:visible").count(), 0);
  assert.equal(await frame.evaluate(() => getComputedStyle(document.documentElement).backgroundColor), "rgb(255, 255, 255)");
  assert.equal(await frame.locator(".tallies:visible").count(), 1);
  assert.ok((await page.pdf()).length > 5_000);
});
