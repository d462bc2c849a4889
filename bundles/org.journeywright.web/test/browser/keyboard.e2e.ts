import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { course } from "../fixture/course.ts";
import { Learner, BEST } from "./learner.ts";
import { Stage } from "./stage.ts";

const stage = Stage.set();

interface Focus {
  readonly tag: string;
  readonly name: string;
  readonly visible: boolean;
}

function focus(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const shown = element.closest("label, .bubble") ?? element;
    const outlines = [element, shown].map((one) => getComputedStyle(one)).some((style) => style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2);
    return { tag: element.tagName, name: element.className, visible: outlines };
  });
}

/** Tabs on until the focus is on what the selector finds, proving at every stop that the focus can be seen. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stops = 0; stops < 80; stops++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press("Tab");
    const now = await focus(page);
    assert.ok(now.tag === "BODY" || now.visible, `focus is not visible on ${now.tag}.${now.name}`);
  }
  throw new Error(`${selector} is not reached with Tab`);
}

test("the whole course can be done with the keyboard alone", async () => {
  const { page, frame } = await stage.plain();
  const learner = await Learner.in(frame, BEST);
  for (let steps = 0; steps < 100; steps++) {
    const screen = await learner.screen();
    if (screen === "results") break;
    if (screen === "deciding") {
      await pressBest(page);
      continue;
    }
    if (screen === "answered") {
      await page.keyboard.press("Enter");
      continue;
    }
    if (screen === "check") {
      await tabTo(page, "textarea");
      await page.keyboard.type("1 Friday at nine.");
      await tabTo(page, "button.quiet");
      await page.keyboard.press("Space");
    }
    if (screen === "comfort") {
      for (const index of [0, 1]) {
        await tabTo(page, `input[name=ask-${index}]`);
        await page.keyboard.press("ArrowUp");
      }
      await tabTo(page, "input[name=ask-2]");
      await page.keyboard.press("Space");
    }
    await tabTo(page, ".primary");
    await page.keyboard.press("Enter");
  }
  assert.match((await page.locator("h1").textContent())!, /Passed/);
  assert.match((await page.locator(".verdict-score").textContent())!, /100 %/);
});

/** Presses the number that stands before the best option. */
async function pressBest(page: Page): Promise<void> {
  const says = await page.locator(".says").textContent();
  const decision = course.scenarios.flatMap(({ decisions }) => decisions).find((candidate) => candidate.says === says)!;
  const best = decision.options.find(({ grade }) => grade === "best")!.says;
  const number = await page.locator("button.option", { hasText: best }).locator("kbd").textContent();
  await page.keyboard.press(number!);
}

test("the focus moves to what is new, and reads on from there", async () => {
  const { page } = await stage.plain();
  const focused = () => page.evaluate(() => document.activeElement!.textContent);
  assert.equal(await page.evaluate(() => document.activeElement === document.body), true, "the first page leaves the focus alone");
  await page.locator(".activity", { hasText: "The third call" }).click();
  assert.equal(await focused(), "The third call about the same machine");
  await page.locator(".primary").click();
  assert.equal(await focused(), "Ms Ferrante says");
  await page.keyboard.press("1");
  assert.equal(await focused(), "What happens");
  assert.match((await page.locator(".mood-change[role=status]").textContent())!, /^Ms Ferrante (goes|stays)/);
  const order = await page.locator(".decision h3").allTextContents();
  assert.ok(order.indexOf("What happens") < order.findIndex((text) => /answer|Acceptable/.test(text)), "consequence before judgement");
  await page.keyboard.press("Enter");
  assert.equal(await focused(), "Ms Ferrante says");
});

test("number keys choose only while the focus is in the conversation", async () => {
  const { page } = await stage.plain();
  await page.locator(".activity", { hasText: "The first order" }).click();
  await page.locator(".primary").click();
  await page.locator("button.top-title").focus();
  await page.keyboard.press("1");
  assert.equal(await page.locator(".happens").count(), 0);
  await page.locator("button.option").first().focus();
  for (const none of ["9", "0", "Control+1", "Alt+1"]) await page.keyboard.press(none);
  assert.equal(await page.locator(".happens").count(), 0, "no such option");
  await page.keyboard.press("2");
  assert.equal(await page.locator(".happens").count(), 1);
});

test("headings come in order on every screen", async () => {
  const { frame } = await stage.plain();
  const learner = await Learner.in(frame, BEST);
  for (let steps = 0; steps < 60; steps++) {
    const screen = await learner.screen();
    const levels = await frame.evaluate(() => [...document.querySelectorAll("h1,h2,h3,h4,h5,h6")].map((heading) => Number(heading.tagName[1])));
    assert.equal(levels.filter((level) => level === 1).length, 1, `one h1 on ${screen}`);
    levels.forEach((level, index) => assert.ok(level <= (levels[index - 1] ?? 0) + 1, `${screen}: ${levels}`));
    if (screen === "results") return;
    await learner.step(screen);
  }
  throw new Error("the results are never reached");
});
