import assert from "node:assert/strict";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { test } from "node:test";
import { courseData } from "../fixture/course.ts";
import { hostileCourseData, HOSTILE } from "../fixture/hostile.ts";
import { assertAccessible } from "./axe.ts";
import { BEST, Learner, WORST } from "./learner.ts";
import { writePackage } from "./packages.ts";
import { Stage } from "./stage.ts";

const stage = Stage.set();

test("a folder works when its page is opened from the disk, and remembers", async () => {
  const folder = writePackage(courseData);
  const url = pathToFileURL(join(folder, "index.html")).href;
  const window = await stage.window({}, pathToFileURL(folder).href);
  const first = await window.page(url);
  assert.equal(await first.title(), "Service desk: keep the date");
  const learner = await Learner.in(first.mainFrame(), BEST);
  await learner.until("comfort");
  await first.close();
  const second = await window.page(url);
  assert.match((await second.locator(".top-done").textContent())!, /2 of 7 done/);
  await second.getByRole("button", { name: "Go on: Ready for the hard calls?" }).click();
  await (await Learner.in(second.mainFrame(), BEST)).until("results");
  assert.match((await second.locator("h1").textContent())!, /Passed/);
});

test("an open question has no scale: a note for oneself, and a talk with the one who leads", async () => {
  const { page, frame } = await stage.plain();
  await (await Learner.in(frame, BEST)).until("comfort");
  const open = page.locator(".ask-open");
  assert.equal(await open.count(), 1);
  assert.equal(await open.getByRole("radio").count(), 0);
  assert.match((await open.textContent())!, /Talk it over with Service lead\./);
  for (const statement of await page.locator("fieldset.ask").all()) await statement.getByLabel("Nearly").check();
  assert.match((await page.locator("article").textContent())!, /2 of 3 answered/);
  await open.getByLabel("I have thought about it").check();
  assert.equal(await page.locator(".notice").count(), 0, "a thought is no “not yet”");
  await assertAccessible(page.mainFrame(), "comfort or check");
  await page.reload();
  await page.getByRole("button", { name: "Ready for the hard calls?" }).first().click();
  assert.ok(await page.getByLabel("I have thought about it").isChecked());
  await page.getByLabel("I have thought about it").uncheck();
  assert.equal(await page.locator(".primary").count(), 0);
});

test("a knowledge check shows its question once", async () => {
  const asked = structuredClone(courseData);
  const check = asked.phases[1]!.modules[0]!.activities[1]! as { title: string; question: string };
  check.title = check.question;
  stage.server.serve("asked", writePackage(asked));
  const { page } = await stage.plain();
  await page.goto(stage.server.plainUrl("asked"));
  await page.getByRole("button", { name: check.question }).click();
  assert.equal(await page.locator("h1, h2").filter({ hasText: check.question }).count(), 1);
  assert.equal(await page.getByRole("textbox", { name: check.question }).count(), 1);
  await assertAccessible(page.mainFrame(), "comfort or check");
});

test("a customer who is silent is shown as silent, and the moment has a name to go back to", async () => {
  const silent = structuredClone(courseData);
  const decisions = silent.scenarios[1]!.decisions;
  decisions[0]!.says = "";
  (decisions[0] as { context?: string }).context = "The phone rings.";
  stage.server.serve("silent", writePackage(silent));
  const { page } = await stage.plain("silent");
  const learner = await Learner.in(page.mainFrame(), BEST);
  await learner.until("deciding");
  assert.match((await page.locator(".bubble").textContent())!, /No word from .+ yet\./);
  await learner.step("deciding");
  await learner.step("answered");
  await learner.until("deciding");
  assert.match((await page.locator(".way-back").textContent())!, /The phone rings\./);
});

test("two courses in one browser do not mix their progress", async () => {
  const other = structuredClone(courseData);
  other.course.id = "another";
  stage.server.serve("another", writePackage(other));
  const { page, frame } = await stage.plain();
  await (await Learner.in(frame, BEST)).until("comfort");
  await page.goto(stage.server.plainUrl("another"));
  assert.match((await page.locator(".top-done").textContent())!, /0 of 7 done/);
  await page.goto(stage.server.plainUrl("course"));
  assert.match((await page.locator(".top-done").textContent())!, /2 of 7 done/);
});

test("a revised course keeps what fits and says so", async () => {
  const revised = structuredClone(courseData);
  revised.scenarios[1]!.decisions[0]!.options[0]!.mood = -2;
  const { page, frame, window } = await stage.plain();
  await (await Learner.in(frame, BEST)).until("comfort");
  stage.server.serve("course", writePackage(revised));
  await page.reload();
  assert.match((await page.locator(".notices").textContent())!, /revised since your last visit/);
  assert.match((await page.locator(".top-done").textContent())!, /1 of 7 done/);
  stage.server.serve("course", writePackage(courseData));
  window.assertClean();
});

test("hostile texts in every place are shown as texts and nothing else", async () => {
  stage.server.serve("hostile", writePackage(hostileCourseData()));
  for (const width of [1280, 320]) {
    const { page, frame } = await stage.plain("hostile", { viewport: { width, height: 800 } });
    const learner = await Learner.in(frame, WORST);
    const seen = new Set<string>();
    for (let steps = 0; steps < 60; steps++) {
      const screen = await learner.screen();
      const text = await frame.evaluate(() => document.body.textContent ?? "");
      HOSTILE.filter((hostile) => text.includes(hostile)).forEach((hostile) => seen.add(hostile));
      assert.equal(await frame.evaluate(() => document.querySelectorAll("#player script, #player img, #player b[onclick]").length), 0);
      assert.equal(await frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 0, `${screen} at ${width}`);
      if (width === 320) await assertAccessible(frame, `${screen}, hostile`);
      if (screen === "results") break;
      await learner.step(screen);
    }
    assert.equal(seen.size, HOSTILE.length, "every hostile text was on some screen");
    assert.equal(await page.evaluate(() => "hacked" in window), false);
  }
});

test("the page's policy stops inline scripts, markup and connections", async () => {
  const { page } = await stage.plain();
  const policy = await page.locator("meta[http-equiv=Content-Security-Policy]").getAttribute("content");
  assert.match(policy!, /default-src 'none'/);
  assert.doesNotMatch(policy!, /unsafe|\*/);
  stage.expectErrors = /./;
  assert.equal(await page.evaluate(() => fetch("/p/course/course.js").then(() => "let through", () => "stopped")), "stopped");
  await page.evaluate(() => {
    const script = document.createElement("script");
    try { script.textContent = "window.hacked = true"; } catch { return; }
    document.body.append(script);
  });
  assert.equal(await page.evaluate(() => "hacked" in window), false);
  assert.equal(await page.evaluate(() => { try { document.body.innerHTML = "<b>x</b>"; return "set"; } catch { return "stopped"; } }), "stopped");
});

test("a course without its data, or with damaged data, says what to do", async () => {
  const bare = writePackage(courseData);
  rmSync(join(bare, "course.js"));
  stage.server.serve("bare", bare);
  stage.expectErrors = /404/;
  const { page, frame } = await stage.plain("bare");
  assert.equal(await page.locator("h1").textContent(), "This course can’t be opened");
  await assertAccessible(frame, "a course without data");

  const broken = writePackage({ ...courseData, format: 7 });
  stage.server.serve("broken", broken);
  const second = await stage.plain("broken");
  assert.match((await second.page.locator("main").textContent())!, /format 7; this player reads format 1/);

  writeFileSync(join(broken, "course.js"), "window.journeywrightCourse = {");
  stage.expectErrors = /404|Unexpected end/;
  const third = await stage.plain("broken");
  assert.equal(await third.page.locator("h1").textContent(), "This course can’t be opened");
});

test("where the browser allows no storage the course works and says that it keeps nothing", async () => {
  const window = await stage.window();
  await window.context.addInitScript('Object.defineProperty(self, "localStorage", { get() { throw new DOMException("denied", "SecurityError"); } })');
  const page = await window.page(stage.server.plainUrl("course"));
  assert.match((await page.locator(".notices").textContent())!, /keeps nothing for this page/);
  await (await Learner.in(page.mainFrame(), BEST)).until("results");
});

test("a full storage is told calmly", async () => {
  const { page } = await stage.plain();
  await page.evaluate(() => { Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); }; });
  await page.locator(".start-go .primary").click();
  assert.match((await page.locator(".notices").textContent())!, /can’t be saved in this browser/);
});

test("a damaged note in the browser's storage starts fresh", async () => {
  const { page } = await stage.plain();
  await page.evaluate(() => localStorage.setItem("journeywright/Lumen Appliances/servicedesk", "J1" + "x".repeat(90)));
  // Leaving the page would keep its own progress over the damaged one.
  await page.evaluate(() => { Storage.prototype.setItem = () => {}; });
  await page.reload();
  assert.match((await page.locator(".notices").textContent())!, /could not be read/);
});
