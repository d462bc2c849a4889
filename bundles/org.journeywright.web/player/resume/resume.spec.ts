import assert from "node:assert/strict";
import { test } from "node:test";
import { course, courseData, scenarioNamed } from "../../test/fixture/course.ts";
import { freshAttempt, type Attempt } from "../conversation/attempt.ts";
import { choose, goOn, replayFrom, start } from "../conversation/play.ts";
import { pathOf } from "../conversation/path.ts";
import { readCourse } from "../course/read-course.ts";
import type { ComfortActivity } from "../course/course.ts";
import { fnv1a, shortHash } from "./hash.ts";
import { isDone, NO_PROGRESS, plainActivitiesOf, statusOf, withAnswer, withAttempt, withDone, withPlace, type Progress } from "./progress.ts";
import { readProgress } from "./read-progress.ts";
import { progressLength, writeProgress } from "./write-progress.ts";

const [s1, s2] = [scenarioNamed("s1"), scenarioNamed("s2")];
const comfort = plainActivitiesOf(course).find(({ type }) => type === "comfort") as ComfortActivity;

/** Something of everything: a finished scenario in practice, one under way, activities done and half done. */
function midway(): Progress {
  let attempt = start(s2, freshAttempt(s2));
  for (const position of [1, 0]) attempt = goOn(s2, choose(s2, attempt, position).attempt);
  attempt = choose(s2, replayFrom(s2, attempt, "d5"), 1).attempt;
  const open = goOn(s1, choose(s1, start(s1, freshAttempt(s1)), 2).attempt);
  let progress = withAttempt(withAttempt(NO_PROGRESS, s2, attempt), s1, open);
  progress = withDone(progress, plainActivitiesOf(course)[0]!);
  return withPlace(withAnswer(progress, comfort, 1, 2), "a4");
}

test("the hash is FNV-1a over UTF-8", () => {
  assert.equal(fnv1a(""), 0x811c9dc5);
  assert.equal(fnv1a("a"), 0xe40c292c);
  assert.equal(fnv1a("foobar"), 0xbf9cf968);
  assert.equal(shortHash("foobar", 4), (0xbf9cf968 % 36 ** 4).toString(36).padStart(4, "0"));
});

test("everything comes back as it was", () => {
  const progress = midway();
  const { found, progress: restored } = readProgress(course, writeProgress(course, progress));
  assert.equal(found, "all");
  assert.deepEqual(restored, progress);
});

test("a fresh start comes back as a fresh start", () => {
  assert.deepEqual(readProgress(course, writeProgress(course, NO_PROGRESS)), { found: "all", progress: NO_PROGRESS });
  assert.deepEqual(readProgress(course, ""), { found: "nothing", progress: NO_PROGRESS });
});

test("the text has the length that RESUME.md computes, and only its characters", () => {
  assert.equal(progressLength(course), 24 + 6 + (5 + 2 + 1) + 6 + 6 + 6 + (10 + 4 * 3) + (10 + 4 * 2));
  for (const progress of [NO_PROGRESS, midway()]) {
    const text = writeProgress(course, progress);
    assert.equal(text.length, progressLength(course));
    assert.match(text, /^J1[0-9a-z-]+$/);
  }
});

test("the text is the same today and tomorrow: a course in use must go on reading it", () => {
  assert.equal(writeProgress(course, midway()), EXAMPLE);
});

test("the text keeps its length through any long play, and always comes back", () => {
  let seed = 11;
  const random = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
  let attempt: Attempt = start(s1, freshAttempt(s1));
  for (let step = 0; step < 2_000; step++) {
    if (attempt.stage === "deciding") attempt = choose(s1, attempt, random(3)).attempt;
    else if (attempt.stage === "ended") attempt = random(2) ? start(s1, attempt) : replayFrom(s1, attempt, pathOf(s1, attempt)[0]!.decision.id);
    else attempt = goOn(s1, attempt);
    const progress = withAttempt(NO_PROGRESS, s1, attempt);
    const text = writeProgress(course, progress);
    assert.equal(text.length, progressLength(course));
    assert.deepEqual(readProgress(course, text), { found: "all", progress });
  }
});

test("the widest decision and comfort check keep to the formula", () => {
  const wide = structuredClone(courseData) as any;
  const [option] = wide.scenarios[0].decisions[0].options;
  wide.scenarios[0].decisions[0].options = Array.from({ length: 36 }, () => option);
  wide.phases[0].modules[0].activities[2].asks = Array.from({ length: 50 }, (_, index) => `Question ${index}`);
  const wideCourse = readCourse(wide);
  const attempt = choose(wideCourse.scenarios[0]!, start(wideCourse.scenarios[0]!, freshAttempt(wideCourse.scenarios[0]!)), 35).attempt;
  const progress = withAttempt(NO_PROGRESS, wideCourse.scenarios[0]!, attempt);
  const text = writeProgress(wideCourse, progress);
  assert.equal(text.length, progressLength(wideCourse));
  assert.equal(progressLength(wideCourse), progressLength(course) + 32);
  assert.deepEqual(readProgress(wideCourse, text).progress, progress);
});

test("mended wording keeps all progress", () => {
  const mended = structuredClone(courseData);
  mended.scenarios[0]!.decisions[0]!.says = "“It is Thursday.”";
  mended.phases[0]!.modules[0]!.title = "Our standards";
  assert.deepEqual(readProgress(readCourse(mended), writeProgress(course, midway())), { found: "all", progress: midway() });
});

test("a scenario whose shape changed starts fresh, and the rest is kept", () => {
  const revised = structuredClone(courseData);
  revised.scenarios[0]!.decisions[0]!.options[0]!.grade = "acceptable";
  const { found, progress } = readProgress(readCourse(revised), writeProgress(course, midway()));
  assert.equal(found, "part");
  assert.deepEqual([...progress.attempts.keys()], ["s2"]);
  assert.deepEqual(progress.answers, midway().answers);
  assert.equal(progress.place, "a4");
});

test("activities that were moved, removed and added keep what fits", () => {
  const revised = structuredClone(courseData) as any;
  const [first, second] = revised.phases;
  const [standard] = first.modules[0].activities.splice(0, 1);
  second.modules[0].activities = [{ ...standard }, { ...standard, id: "a9" }];
  const { found, progress } = readProgress(readCourse(revised), writeProgress(course, midway()));
  assert.equal(found, "part");
  assert.deepEqual([...progress.answers.keys()].sort(), ["a1", "a3"]);
  assert.equal(progress.place, "", "the open activity is gone");
});

test("progress of another course is not used", () => {
  const other = structuredClone(courseData);
  other.course.id = "fieldtechnician";
  assert.deepEqual(readProgress(readCourse(other), writeProgress(course, midway())), { found: "foreign", progress: NO_PROGRESS });
});

test("progress of another version of the player is not used", () => {
  assert.equal(readProgress(course, writeProgress(course, midway()).replace("J1", "J2")).found, "version");
});

test("a text of some other tool is not used", () => {
  for (const text of ["x", "J1", '{"v":1}', "2#a|b|c".repeat(300), "\u0000", "J1".padEnd(40, "-"), "undefined", "J1" + "0".repeat(4094)]) {
    assert.deepEqual(readProgress(course, text), { found: "damaged", progress: NO_PROGRESS }, text.slice(0, 20));
  }
});

test("every damaged character and every cut is noticed", () => {
  const text = writeProgress(course, midway());
  for (let at = 8; at < text.length; at++) {
    const other = text[at] === "0" ? "1" : "0";
    assert.equal(readProgress(course, text.slice(0, at) + other + text.slice(at + 1)).found, "damaged", `at ${at}`);
    assert.equal(readProgress(course, text.slice(0, at)).found, "damaged", `cut at ${at}`);
  }
});

test("nonsense with a right checksum starts fresh or is sound, and never fails", () => {
  const text = writeProgress(course, midway());
  let seed = 3;
  const random = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
  let refused = 0;
  for (let round = 0; round < 3_000; round++) {
    const body = [...text.slice(14)];
    for (let change = 0; change <= random(3); change++) body[random(body.length)] = "0123456789abcdefghijklmnopqrstuvwxyz-"[random(37)]!;
    const forged = text.slice(0, 8) + shortHash(body.join(""), 6) + body.join("");
    const { found, progress } = readProgress(course, forged);
    if (found === "damaged") refused++;
    writeProgress(course, progress);
    for (const [id, attempt] of progress.attempts) {
      const scenario = scenarioNamed(id);
      const last = pathOf(scenario, attempt).at(-1);
      assert.equal(attempt.stage === "ended" ? last?.option?.next : last?.decision.id, attempt.node, forged);
      for (const { id: decision, options } of scenario.decisions) {
        const { counted = 0, first = 0, last = 0, arrival = 0 } = attempt.traces.get(decision) ?? {};
        assert.ok(Math.max(counted, first, last) < options.length && Math.abs(arrival) <= 5, forged);
      }
    }
  }
  assert.ok(refused > 500, `${refused} refused`);
});

test("a course is complete only when all is done, and passed only from the pass mark on", () => {
  const all = (positions: number[]) => {
    let progress = plainActivitiesOf(course).reduce(withDone, NO_PROGRESS);
    for (const scenario of [s1, s2]) {
      let attempt = start(scenario, freshAttempt(scenario));
      for (const position of positions) attempt = goOn(scenario, choose(scenario, attempt, scenario === s2 && position === 0 && attempt.node === "d4" ? 1 : position).attempt);
      progress = withAttempt(progress, scenario, attempt);
    }
    return progress;
  };
  assert.equal(statusOf(course, NO_PROGRESS, 75), "incomplete");
  assert.equal(statusOf(course, midway(), 0), "incomplete");
  const best = all([0, 0]);
  assert.equal(statusOf(course, best, 100), "passed");
  assert.ok(course.phases.every(({ modules }) => modules.every(({ activities }) => activities.every((activity) => isDone(best, activity)))));
  const plain = { ...course, phases: [{ ...course.phases[0]!, modules: [{ ...course.phases[0]!.modules[0]!, activities: [comfort] }] }], scenarios: [] };
  assert.equal(statusOf(plain, withDone(NO_PROGRESS, comfort), 75), "completed");
});

const EXAMPLE = "J1ic4w7z0gikxa13vu0502--8t4b1176vq3-2-s5ey1-px4z1-pf771-gpwe031010-222---0----js9z02501611160018";
