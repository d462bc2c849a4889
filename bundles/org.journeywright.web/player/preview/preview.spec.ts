import assert from "node:assert/strict";
import { test } from "node:test";
import { courseData, scenarioNamed } from "../../test/fixture/course.ts";
import { Preview } from "./preview.ts";
import { isOfWindow, leaves } from "./keys.ts";
import { wayTo } from "./walk.ts";

const scenario = scenarioNamed("s1");
const [BEST, ACCEPTABLE, POOR] = [0, 1, 2];

/** The course of the one scenario, as the workbench hands it over, with the scenario changed by its author. */
function alone(change: (scenario: any) => void = () => {}): unknown {
  const changed = structuredClone(scenario) as any;
  change(changed);
  const activity = { id: "a1", type: "scenario", title: "x", scenario: "s1", why: "", pinned: false };
  return { ...courseData, phases: [{ title: "x", modules: [{ id: "m1", title: "x", kind: "issues", why: "", activities: [activity] }] }], scenarios: [changed] };
}

function playing(...choices: number[]): Preview {
  const preview = new Preview();
  const player = preview.show(alone());
  if (choices.length > 0) player.startScenario(player.course.scenarios[0]!);
  for (const choice of choices) {
    player.choose(player.course.scenarios[0]!, choice);
    player.goOn(player.course.scenarios[0]!);
  }
  return preview;
}

test("begins with the opening", () => {
  assert.deepEqual(playing().standing(), { stage: "fresh", node: "d1" });
});

test("changed words leave the player where they are", () => {
  const preview = playing(BEST);
  preview.show(alone((changed) => { changed.decisions[1].says = "Changed"; changed.decisions[0].options[0].says = "Changed too"; }));
  assert.deepEqual(preview.standing(), { stage: "deciding", node: "d2" });
});

test("options that change places are known again by their words", () => {
  const preview = playing(POOR);
  const { node } = preview.standing();
  preview.show(alone((changed) => changed.decisions[0].options.reverse()));
  assert.deepEqual(preview.standing(), { stage: "deciding", node });
});

test("a consequence that is being read stays open", () => {
  const preview = playing(BEST);
  preview.player!.choose(preview.player!.course.scenarios[0]!, BEST);
  preview.show(alone());
  assert.deepEqual(preview.standing(), { stage: "answered", node: "d2" });
});

test("an end that was reached stays reached", () => {
  const preview = playing(BEST, BEST);
  const ended = preview.standing();
  assert.equal(ended.stage, "ended");
  preview.show(alone());
  assert.deepEqual(preview.standing(), ended);
});

test("where the way has gone, the player stops at its last decision that is still there", () => {
  const preview = playing(BEST, ACCEPTABLE);
  preview.show(alone((changed) => { changed.decisions[0].options = changed.decisions[0].options.slice(1); changed.decisions[0].options.forEach((option: any) => { option.next = "o1"; }); }));
  assert.equal(preview.standing().stage, "ended");
  preview.show(alone((changed) => { changed.start = "d2"; }));
  assert.deepEqual(preview.standing(), { stage: "deciding", node: "d2" });
});

test("another scenario begins with its opening", () => {
  const preview = playing(BEST);
  const other = alone((changed) => { changed.id = "s9"; }) as any;
  other.phases[0].modules[0].activities[0].scenario = "s9";
  preview.show(other);
  assert.equal(preview.standing().stage, "fresh");
});

test("every decision can be played from, and an unknown one changes nothing", () => {
  const preview = playing();
  for (const { id } of scenario.decisions) {
    preview.playFrom(id);
    assert.deepEqual(preview.standing(), { stage: "deciding", node: id });
  }
  preview.playFrom("nowhere");
  assert.equal(preview.standing().node, scenario.decisions.at(-1)!.id);
});

test("restarting goes back to the opening", () => {
  const preview = playing(BEST);
  preview.restart();
  assert.equal(preview.standing().stage, "fresh");
});

test("what is no course is refused", () => {
  assert.throws(() => new Preview().show({ format: 1 }));
});

test("the way to a decision is the shortest, with the best choices", () => {
  assert.deepEqual(wayTo(scenario, "d1"), []);
  assert.deepEqual(wayTo(scenario, "d2"), [BEST]);
  assert.equal(wayTo(scenario, "nowhere"), undefined);
});

const NO_KEY = { key: "", ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, isComposing: false };

test("shortcuts belong to the window; typing, moving and copying are the page's own", () => {
  for (const key of [{ key: "z", ctrlKey: true }, { key: "Z", ctrlKey: true, shiftKey: true }, { key: "F8" }, { key: "2", altKey: true }, { key: "s", metaKey: true }]) {
    assert.ok(isOfWindow({ ...NO_KEY, ...key }), key.key);
  }
  for (const key of [{ key: "1" }, { key: "Tab" }, { key: "Enter" }, { key: "ArrowDown", altKey: true }, { key: "c", ctrlKey: true }, { key: "z", ctrlKey: true, isComposing: true }, { key: "Control", ctrlKey: true }]) {
    assert.ok(!isOfWindow({ ...NO_KEY, ...key }), key.key);
  }
});

test("Tab leaves the page at its ends", () => {
  const tab = { ...NO_KEY, key: "Tab" };
  assert.equal(leaves(tab, ["a", "b"], "b"), "forward");
  assert.equal(leaves(tab, ["a", "b"], "a"), undefined);
  assert.equal(leaves(tab, ["a", "b"], "heading"), undefined);
  assert.equal(leaves(tab, [], "body"), "forward");
  assert.equal(leaves({ ...tab, shiftKey: true }, ["a", "b"], "a"), "back");
  assert.equal(leaves({ ...tab, shiftKey: true }, ["a", "b"], "b"), undefined);
  assert.equal(leaves({ ...tab, ctrlKey: true }, ["a"], "a"), undefined);
});
