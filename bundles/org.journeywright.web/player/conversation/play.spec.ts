import assert from "node:assert/strict";
import { test } from "node:test";
import { scenarioNamed } from "../../test/fixture/course.ts";
import { choices, freshAttempt, isFinished, type Attempt } from "./attempt.ts";
import { pathOf, moodsOf } from "./path.ts";
import { choose, chosenOption, goOn, replayFrom, start } from "./play.ts";
import { percentOf, scenarioScore } from "./score.ts";

const scenario = scenarioNamed("s1");
const [BEST, ACCEPTABLE, POOR] = [0, 1, 2];

/** Chooses and goes on, one option after the other. */
function walk(attempt: Attempt, ...positions: number[]): Attempt {
  return positions.reduce((now, position) => goOn(scenario, choose(scenario, now, position).attempt), attempt);
}

const begun = start(scenario, freshAttempt(scenario));
const way = (attempt: Attempt) => pathOf(scenario, attempt).map(({ decision }) => decision.id);
const percent = (attempt: Attempt) => percentOf(scenarioScore(scenario, attempt));

test("a scenario starts at its first decision in the customer's first mood", () => {
  assert.deepEqual([begun.stage, begun.node, begun.mood], ["deciding", "d1", -3]);
  assert.equal(percent(begun), undefined);
});

test("a choice shows its consequence before anything goes on", () => {
  const { attempt, counts } = choose(scenario, begun, BEST);
  assert.deepEqual([attempt.stage, attempt.node, attempt.mood, counts], ["answered", "d1", -1, true]);
  assert.equal(chosenOption(scenario, attempt)!.next, "d2");
});

test("a mood stays within -5 and 5", () => {
  assert.equal(choose(scenario, walk(begun, POOR), POOR).attempt.mood, -5);
});

test("an option that does not exist, or a second choice before going on, changes nothing", () => {
  assert.equal(choose(scenario, begun, 3).attempt, begun);
  assert.equal(choose(scenario, begun, -1).attempt, begun);
  const { attempt } = choose(scenario, begun, BEST);
  assert.equal(choose(scenario, attempt, POOR).attempt, attempt);
  assert.equal(goOn(scenario, begun), begun);
});

test("the best choices lead to the good outcome with full score", () => {
  const ended = walk(begun, BEST, BEST);
  assert.deepEqual([ended.stage, ended.node, ended.mood], ["ended", "o1", 2]);
  assert.equal(percent(ended), 100);
  assert.ok(isFinished(ended));
});

test("a loop can be walked for ever without the memory growing", () => {
  let looping = walk(begun, BEST);
  for (let round = 0; round < 1_000; round++) looping = walk(looping, ACCEPTABLE);
  assert.equal(looping.node, "d2");
  assert.equal(looping.traces.size, 2);
  assert.deepEqual(way(looping), ["d1", "d2"]);
});

test("only the first choice at a decision counts, also after a loop", () => {
  const looped = walk(begun, BEST, ACCEPTABLE);
  assert.equal(choose(scenario, looped, BEST).counts, false);
  assert.equal(percent(walk(looped, BEST)), 75);
});

test("going back within an attempt keeps the first choice, and decisions met then for the first time count", () => {
  const back = replayFrom(scenario, walk(begun, BEST, POOR), "d2");
  assert.deepEqual([back.stage, back.node, back.mood], ["deciding", "d2", -1]);
  assert.deepEqual(way(back), ["d1", "d2"]);
  const ended = walk(back, BEST);
  assert.equal(ended.node, "o1");
  assert.equal(percent(ended), 50, "best at d1, poor at d2 the first time");
});

test("going back is possible only to decisions on the way", () => {
  const ended = walk(begun, BEST, BEST);
  for (const elsewhere of ["d3", "o1", "nowhere"]) assert.equal(replayFrom(scenario, ended, elsewhere), ended);
});

test("after the end every replay is practice and changes no score", () => {
  const ended = walk(begun, POOR, POOR, 1);
  assert.equal(percent(ended), 0);
  const replay = replayFrom(scenario, ended, "d1");
  assert.equal(replay.practice, true);
  assert.equal(choose(scenario, replay, BEST).counts, false);
  const again = walk(replay, BEST, BEST);
  assert.deepEqual([again.node, percent(again)], ["o1", 0]);
  assert.deepEqual(way(again), ["d1", "d2"]);
});

test("a decision met for the first time in practice does not count", () => {
  const strayed = walk(replayFrom(scenario, walk(begun, BEST, BEST), "d2"), POOR);
  assert.equal(strayed.node, "d3");
  assert.equal(choose(scenario, strayed, 1).counts, false);
  assert.equal(percent(walk(strayed, 1)), 100);
});

test("a new attempt counts when it is better", () => {
  const better = walk(start(scenario, walk(begun, POOR, POOR, 1)), BEST, BEST);
  assert.equal(percent(better), 100);
});

test("a new attempt that is worse, or not finished, leaves the better one standing", () => {
  const good = walk(begun, BEST, BEST);
  const halfway = walk(start(scenario, good), POOR);
  assert.equal(percent(halfway), 100);
  assert.ok(isFinished(halfway));
  const worse = walk(halfway, POOR, 1);
  assert.equal(percent(worse), 100);
  assert.deepEqual([...choices(worse, "counted")], [["d1", BEST], ["d2", BEST]]);
});

test("of two equal attempts the later one counts", () => {
  const first = walk(begun, BEST, POOR, 0);
  const second = walk(start(scenario, first), BEST, POOR, 0);
  assert.deepEqual([...choices(second, "counted").keys()].sort(), ["d1", "d2", "d3"]);
});

test("the path after any walk leads from the start to where the learner is", () => {
  let seed = 7;
  const random = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
  let attempt = begun;
  for (let step = 0; step < 5_000; step++) {
    if (attempt.stage === "deciding") attempt = choose(scenario, attempt, random(3)).attempt;
    else if (attempt.stage === "answered" && random(4) > 0) attempt = goOn(scenario, attempt);
    else if (attempt.stage === "ended" && random(3) === 0) attempt = start(scenario, attempt);
    else {
      const path = pathOf(scenario, attempt);
      attempt = replayFrom(scenario, attempt, path[random(path.length)]!.decision.id);
    }
    const path = pathOf(scenario, attempt);
    const last = path.at(-1)!;
    assert.equal(path[0]!.decision.id, "d1");
    path.slice(0, -1).forEach((one, index) => assert.equal(one.option!.next, path[index + 1]!.decision.id));
    assert.equal(attempt.stage === "ended" ? last.option!.next : last.decision.id, attempt.node);
    assert.equal(moodsOf(path, attempt).at(-1), attempt.mood);
  }
});
