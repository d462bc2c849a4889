import assert from "node:assert/strict";
import { test } from "node:test";
import { course, courseData, scenarioNamed } from "../test/fixture/course.ts";
import { readCourse } from "./course/read-course.ts";
import { Player } from "./player.ts";
import type { ChoiceReport, Keeper, Snapshot } from "./record/keeper.ts";
import type { PlainActivity } from "./resume/progress.ts";

/** Keeps in memory what a real keeper would keep elsewhere. */
class NotingKeeper implements Keeper {
  readonly kind = "lms";
  readonly viewOnly = false;
  readonly kept: Snapshot[] = [];
  readonly choices: ChoiceReport[] = [];
  works = true;
  closed = 0;

  constructor(readonly earlier = "") {}

  read(): string {
    return this.earlier;
  }

  keep(snapshot: Snapshot, choices: readonly ChoiceReport[]): boolean {
    this.kept.push(snapshot);
    this.choices.push(...choices);
    return this.works;
  }

  close(): void {
    this.closed++;
  }

  get last(): string {
    return this.kept.at(-1)?.progress ?? this.earlier;
  }
}

const s1 = scenarioNamed("s1");
const plain = (id: string) => course.phases.flatMap(({ modules }) => modules.flatMap(({ activities }) => activities)).find((activity) => activity.id === id) as PlainActivity;

function midScenario(): NotingKeeper {
  const keeper = new NotingKeeper();
  const player = new Player(course, keeper);
  player.openActivity("a4");
  player.startScenario(s1);
  player.choose(s1, 1);
  return keeper;
}

test("every decision is kept before the next call returns", () => {
  const keeper = midScenario();
  const before = keeper.kept.length;
  const player = new Player(course, new NotingKeeper(keeper.last));
  assert.equal(player.found, "all");
  assert.equal(player.stoppedAt, "a4");
  assert.equal(player.progress.attempts.get("s1")!.stage, "answered");
  assert.equal(keeper.choices.length, 1);
  assert.equal(keeper.kept.length, before);
});

test("a choice is reported with the decision's behaviours and best options", () => {
  const { scenario, decision, behaviours, chosen, best, grade, latency } = midScenario().choices[0]!;
  assert.deepEqual({ scenario, decision, behaviours, chosen, best, grade }, { scenario: "s1", decision: "d1", behaviours: ["b2", "b3", "b1"], chosen: 1, best: [0], grade: "acceptable" });
  assert.ok(latency >= 0 && latency < 10_000);
});

test("choices that do not count are not reported", () => {
  const keeper = midScenario();
  const resumed = new NotingKeeper(keeper.last);
  const player = new Player(course, resumed);
  player.replayFrom(s1, "d1");
  player.choose(s1, 0);
  assert.deepEqual(resumed.choices, []);
});

test("a visit without a step keeps the place of the visit before", () => {
  const short = new NotingKeeper(midScenario().last);
  new Player(course, short).close();
  assert.equal(new Player(course, new NotingKeeper(short.last)).stoppedAt, "a4");
  assert.equal(short.closed, 1);
});

test("a text that cannot be used is left alone until the learner begins", () => {
  const keeper = new NotingKeeper("something else");
  const player = new Player(course, keeper);
  assert.equal(player.found, "damaged");
  player.keepNow();
  assert.deepEqual(keeper.kept, []);
  player.openActivity("a1");
  assert.equal(keeper.kept.length, 1);
});

test("a step that could not be kept is told, and the next one that is kept takes it back", () => {
  const keeper = new NotingKeeper();
  const player = new Player(course, keeper);
  keeper.works = false;
  player.openActivity("a1");
  assert.equal(player.kept, false);
  keeper.works = true;
  player.showStart();
  assert.equal(player.kept, true);
});

test("doing an activity leads to the next, and from the last to the results", () => {
  const player = new Player(course, new NotingKeeper());
  player.openActivity("a1");
  player.finish(plain("a1"));
  assert.deepEqual([player.view, player.progress.place, player.doneCount], ["activity", "a2", 1]);
  player.openActivity("a7");
  player.finish(plain("a7"));
  assert.equal(player.view, "results");
  player.openActivity("nowhere");
  assert.equal(player.view, "results");
});

test("listeners hear of every change until they leave", () => {
  const player = new Player(course, new NotingKeeper());
  let heard = 0;
  const leave = player.subscribe(() => heard++);
  player.openActivity("a1");
  leave();
  player.showStart();
  assert.equal(heard, 1);
});

test("the pass mark of the LMS goes before that of the course", () => {
  assert.equal(new Player(course, new NotingKeeper()).passMark, 75);
  assert.equal(new Player(course, Object.assign(new NotingKeeper(), { passMark: 60 })).passMark, 60);
});

test("a course with one activity is complete with it", () => {
  const small = structuredClone(courseData) as any;
  small.phases = [{ ...small.phases[0], modules: [{ ...small.phases[0].modules[0], activities: [small.phases[0].modules[0].activities[0]] }] }];
  small.scenarios = [];
  const keeper = new NotingKeeper();
  const player = new Player(readCourse(small), keeper);
  player.openActivity("a1");
  player.finish(plain("a1"));
  assert.equal(keeper.kept.at(-1)!.status, "completed");
  assert.equal(keeper.kept.at(-1)!.percent, undefined);
});
