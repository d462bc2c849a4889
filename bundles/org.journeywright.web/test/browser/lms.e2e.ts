import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { course } from "../fixture/course.ts";
import { progressLength } from "../../player/resume/write-progress.ts";
import { BEST, Learner, WORST } from "./learner.ts";
import { Stage } from "./stage.ts";

const stage = Stage.set();

/** Leaves the LMS page, as a learner does by closing its window, and waits until the LMS has stored the end. */
async function leave(page: Page, registration: string): Promise<Record<string, string>> {
  const before = stage.server.registration(registration).commits;
  await page.goto("about:blank");
  for (let tries = 0; tries < 100 && stage.server.registration(registration).commits === before; tries++) await page.waitForTimeout(50);
  await page.waitForTimeout(200);
  const { data, faults } = stage.server.registration(registration);
  assert.deepEqual(faults, []);
  return data;
}

function interactions(data: Record<string, string>): Map<string, Record<string, string>> {
  const found = new Map<string, Record<string, string>>();
  for (const [element, value] of Object.entries(data)) {
    const [, index, field] = /^cmi\.interactions\.(\d+)\.(.+)$/.exec(element) ?? [];
    if (index && field) found.set(index, { ...found.get(index), [field]: value });
  }
  return found;
}

for (const kind of ["strict", "again"] as const) {
  test(`${kind}: the best way through passes with full score`, async () => {
    const id = `${kind}-best`;
    const { page, frame } = await stage.lms(kind, id);
    const learner = await Learner.in(frame, BEST);
    await learner.until("results");
    assert.match((await frame.locator("h1").textContent())!, /Passed/);
    const data = await leave(page, id);
    assert.equal(data["cmi.core.lesson_status"], "passed");
    assert.equal(Number(data["cmi.core.score.raw"]), 100);
    assert.equal(data["cmi.core.exit"], "");
    assert.equal(data["cmi.suspend_data"]!.length, progressLength(course));
    assert.match(data["cmi.core.session_time"] ?? data["cmi.core.total_time"]!, /^\d{2,4}:\d\d:\d\d/);
  });

  test(`${kind}: the worst way fails, and starting over passes`, async () => {
    const id = `${kind}-worst`;
    const { page, frame } = await stage.lms(kind, id);
    const learner = await Learner.in(frame, WORST);
    await learner.until("results");
    assert.match((await frame.locator("h1").textContent())!, /Not passed yet/);
    const reports = [...interactions(stage.server.registration(id).data).values()];
    assert.equal(reports.length, learner.first.size, "one interaction for each decision met");
    const data = await leave(page, id);
    assert.deepEqual([data["cmi.core.lesson_status"], Number(data["cmi.core.score.raw"]), data["cmi.core.exit"]], ["failed", learner.expectedPercent, "suspend"]);

    const second = await stage.lms(kind, id);
    for (const scenario of course.scenarios) {
      await second.frame.locator(".activity", { hasText: scenario.title }).click();
      await second.frame.getByRole("button", { name: "Start over" }).click();
      await (await Learner.in(second.frame, BEST)).until("outcome");
      await second.frame.getByRole("button", { name: "All activities" }).click();
    }
    assert.equal((await leave(second.page, id))["cmi.core.lesson_status"], "passed");
  });

  test(`${kind}: a page closed in the middle of a scenario comes back to that moment`, async () => {
    const id = `${kind}-resume`;
    const first = await stage.lms(kind, id);
    await first.frame.locator(".activity", { hasText: "The third call" }).click();
    await first.frame.locator(".primary").click();
    await first.frame.locator("button.option", { hasText: "The warehouse moved" }).click();
    await first.frame.getByRole("button", { name: "Go on" }).click();
    await first.frame.locator("button.option", { hasText: "Some time next week" }).click();
    await first.frame.locator(".happens").waitFor();
    // Closed at once: nothing but what the decision itself has committed may be needed.
    await first.page.close();

    const second = await stage.lms(kind, id, "course", first.window);
    await second.frame.getByRole("button", { name: "Go on: The third call" }).click();
    assert.match((await second.frame.locator(".happens").textContent())!, /Next week\. Right\..*furious −5/);
    assert.match((await second.frame.locator(".option-chosen").textContent())!, /Some time next week/);
    await second.frame.getByRole("button", { name: "Go on" }).click();
    assert.match((await second.frame.locator(".says").textContent())!, /somebody who can decide/);
    const data = await leave(second.page, id);
    assert.equal(data["cmi.core.lesson_status"], "incomplete");
    assert.equal(data["cmi.core.lesson_location"], "a4");
    assert.equal(data["cmi.core.score.raw"] || "none", "none", "no score before the end");
    assert.equal([...interactions(data).values()].length, 2);
  });

  test(`${kind}: suspend data of something else starts fresh, says so, and is not written over before a step`, async () => {
    const id = `${kind}-foreign`;
    const foreign = "3|v2|slide=7;\u00e4".repeat(20);
    stage.server.registration(id).data = { "cmi.suspend_data": foreign, "cmi.core.lesson_status": "incomplete", "cmi.core.exit": "suspend" };
    const { page, frame } = await stage.lms(kind, id);
    assert.match((await frame.getByRole("status").first().textContent())!, /could not be read.*starts from the beginning/);
    assert.match((await frame.locator(".top-done").textContent())!, /0 of 7/);
    await frame.getByRole("button", { name: "Close this note" }).click();
    assert.equal(await frame.locator(".notice").count(), 0);
    await frame.locator(".start-go .primary").click();
    await leave(page, id);
    assert.match(stage.server.registration(id).data["cmi.suspend_data"]!, /^J1/);
  });

  test(`${kind}: a finished course stays passed when it is opened again`, async () => {
    const id = `${kind}-again`;
    const first = await stage.lms(kind, id);
    await (await Learner.in(first.frame, BEST)).until("results");
    await leave(first.page, id);
    const second = await stage.lms(kind, id);
    await second.frame.locator(".activity").first().click();
    await second.frame.locator(".primary").click();
    const data = await leave(second.page, id);
    assert.deepEqual([data["cmi.core.lesson_status"], Number(data["cmi.core.score.raw"])], ["passed", 100]);
  });
}

test("every interaction carries scenario, decision, behaviours, response and result", async () => {
  const { frame } = await stage.lms("strict", "fields");
  const learner = await Learner.in(frame, WORST);
  await learner.until("results");
  const reports = [...interactions(stage.server.registration("fields").data).values()];
  assert.deepEqual(reports.map(({ id }) => id), ["s2-d4-b1", "s2-d5-b3", "s1-d1-b2-b3-b1", "s1-d2-b1-b3", "s1-d3-b2-b1"]);
  for (const report of reports) {
    assert.equal(report.type, "choice");
    assert.equal(report.result, "wrong");
    assert.match(report.student_response!, /^[0-9a-z]$/);
    assert.match(report["correct_responses.0.pattern"]!, /^[0-9a-z]$/);
    assert.match(report.latency!, /^0000:00:\d\d\.\d\d$/);
    assert.match(report.time!, /^\d\d:\d\d:\d\d\.\d\d$/);
    assert.ok(report["objectives.0.id"]);
  }
});

test("replaying after the end reports nothing more", async () => {
  const { frame } = await stage.lms("strict", "replay");
  await frame.locator(".activity", { hasText: "The first order" }).click();
  await (await Learner.in(frame, BEST)).until("outcome");
  await frame.getByRole("button", { name: "Try again from here" }).first().click();
  assert.match((await frame.locator(".practice").textContent())!, /not counted/);
  assert.equal(await frame.locator(".earlier").count(), 1);
  await (await Learner.in(frame, WORST)).until("outcome");
  assert.match((await frame.locator(".ending").textContent())!, /A mixed ending.*What counts for this scenario: 100 %/);
  assert.equal(interactions(stage.server.registration("replay").data).size, 2);
});

test("a learner hears calmly that progress cannot be saved, and that it can again", async () => {
  const { page, frame } = await stage.lms("strict", "offline");
  await page.evaluate(() => ((window as any).API.offline = true));
  await frame.locator(".start-go .primary").click();
  assert.match((await frame.locator(".notices").textContent())!, /can’t be saved at the moment.*tried again at every step/);
  await page.evaluate(() => ((window as any).API.offline = false));
  await frame.locator(".primary").click();
  await frame.locator(".opening").waitFor();
  assert.equal(await frame.locator(".notice").count(), 0);
});

test("an LMS that refuses to start leaves a course that works and says so", async () => {
  const { frame } = await stage.lms("refusing", "refused");
  assert.match((await frame.locator(".notices").textContent())!, /learning system does not answer.*kept in this browser/);
  await (await Learner.in(frame, BEST)).until("results");
});

test("a page that comes back from the browser's cache begins a new visit", async () => {
  const { page, frame } = await stage.lms("strict", "cache");
  await frame.locator(".start-go .primary").click();
  const reloaded = page.waitForEvent("framenavigated");
  await frame.evaluate(() => dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })));
  await reloaded;
});
