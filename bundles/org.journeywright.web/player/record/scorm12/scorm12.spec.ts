import assert from "node:assert/strict";
import { test } from "node:test";
import { StrictApi } from "../../../test/scorm/strict-api.ts";
import type { ChoiceReport, Snapshot } from "../keeper.ts";
import { findApi, type Scorm12Api } from "./find-api.ts";
import { interactionId } from "./interactions.ts";
import { Scorm12Keeper } from "./scorm12-keeper.ts";
import { timeOfDay, timespan } from "./time.ts";

const SNAPSHOT: Snapshot = { progress: "J1abc", place: "a1", status: "incomplete", percent: 50 };

const CHOICE: ChoiceReport = {
  scenario: "s1", decision: "d1", behaviours: ["b1", "b2"], chosen: 10, best: [0, 35], grade: "acceptable", at: new Date(2026, 10, 22, 9, 5, 7, 89), latency: 61_230,
};

function keeperOn(initial: Record<string, string> = {}): { api: StrictApi; keeper: Scorm12Keeper } {
  const api = new StrictApi(initial, () => {});
  return { api, keeper: Scorm12Keeper.open(api)! };
}

test("time spans are HHHH:MM:SS.SS", () => {
  assert.equal(timespan(0), "0000:00:00.00");
  assert.equal(timespan(61_239), "0000:01:01.23");
  assert.equal(timespan(100 * 3_600_000), "0100:00:00.00");
  assert.equal(timespan(-5), "0000:00:00.00");
  assert.equal(timespan(Number.MAX_SAFE_INTEGER), "9999:59:59.99");
});

test("the time of day is HH:MM:SS.SS", () => {
  assert.equal(timeOfDay(new Date(2026, 0, 1, 23, 59, 59, 999)), "23:59:59.99");
  assert.equal(timeOfDay(CHOICE.at), "09:05:07.08");
});

test("a choice is one interaction with all its fields", () => {
  const { api, keeper } = keeperOn();
  assert.ok(keeper.keep(SNAPSHOT, [CHOICE]));
  const interaction = Object.fromEntries([...api.data].filter(([element]) => element.startsWith("cmi.interactions.")));
  assert.deepEqual(interaction, {
    "cmi.interactions.0.id": "s1-d1-b1-b2", "cmi.interactions.0.objectives.0.id": "b1", "cmi.interactions.0.objectives.1.id": "b2",
    "cmi.interactions.0.type": "choice", "cmi.interactions.0.correct_responses.0.pattern": "0", "cmi.interactions.0.correct_responses.1.pattern": "z",
    "cmi.interactions.0.student_response": "a", "cmi.interactions.0.result": "neutral", "cmi.interactions.0.time": "09:05:07.08", "cmi.interactions.0.latency": "0000:01:01.23",
  });
  assert.deepEqual(api.faults, []);
});

test("interactions go on where the LMS has counted to", () => {
  const { api, keeper } = keeperOn({ "cmi.interactions.0.id": "s1-d1" });
  keeper.keep(SNAPSHOT, [CHOICE, { ...CHOICE, decision: "d2" }]);
  assert.equal(api.data.get("cmi.interactions.2.id"), "s1-d2-b1-b2");
  assert.deepEqual(api.faults, []);
});

test("an interaction's id stays within 255 characters, whole behaviours only", () => {
  const behaviours = Array.from({ length: 30 }, (_, index) => `behaviour${String(index).padStart(11, "0")}`);
  const id = interactionId({ ...CHOICE, behaviours });
  assert.equal(id, `s1-d1-${behaviours.slice(0, 11).join("-")}`);
  assert.ok(id.length <= 255);
  assert.match(interactionId({ ...CHOICE, scenario: "s 1/ü", behaviours: [] }), /^s_1__-d1$/);
});

test("the score is withheld until the course is done, so that no LMS judges too early", () => {
  const { api, keeper } = keeperOn({ "cmi.student_data.mastery_score": "40" });
  keeper.keep(SNAPSHOT, []);
  assert.equal(api.data.has("cmi.core.score.raw"), false);
  keeper.close();
  assert.equal(api.data.get("cmi.core.lesson_status"), "incomplete");
  assert.equal(api.data.get("cmi.core.exit"), "suspend");
});

test("a finished course has its score with range, its status, and a normal exit", () => {
  const { api, keeper } = keeperOn();
  keeper.keep({ ...SNAPSHOT, status: "passed", percent: 86 }, []);
  assert.deepEqual(["lesson_status", "score.raw", "score.min", "score.max", "exit"].map((name) => api.data.get(`cmi.core.${name}`)), ["passed", "86", "0", "100", ""]);
  assert.match(api.data.get("cmi.core.session_time")!, /^0000:00:00/);
});

test("a failed course stays open for another attempt, which may pass it", () => {
  const { api, keeper } = keeperOn();
  keeper.keep({ ...SNAPSHOT, status: "failed", percent: 20 }, []);
  assert.deepEqual([api.data.get("cmi.core.lesson_status"), api.data.get("cmi.core.exit")], ["failed", "suspend"]);
  keeper.keep({ ...SNAPSHOT, status: "passed", percent: 90 }, []);
  assert.deepEqual([api.data.get("cmi.core.lesson_status"), api.data.get("cmi.core.score.raw")], ["passed", "90"]);
});

test("a result that was passed is never taken back or lowered", () => {
  const { api, keeper } = keeperOn({ "cmi.core.lesson_status": "passed", "cmi.core.score.raw": "90" });
  keeper.keep({ ...SNAPSHOT, status: "incomplete" }, []);
  keeper.keep({ ...SNAPSHOT, status: "failed", percent: 10 }, []);
  assert.deepEqual([api.data.get("cmi.core.lesson_status"), api.data.get("cmi.core.score.raw")], ["passed", "90"]);
  keeper.keep({ ...SNAPSHOT, status: "passed", percent: 95 }, []);
  assert.equal(api.data.get("cmi.core.score.raw"), "95");
});

test("nothing is written in review and browse mode", () => {
  for (const mode of ["review", "browse"]) {
    const { api, keeper } = keeperOn({ "cmi.core.lesson_mode": mode });
    assert.equal(keeper.viewOnly, true);
    assert.equal(keeper.keep({ ...SNAPSHOT, status: "passed" }, [CHOICE]), true);
    keeper.close();
    assert.deepEqual([...api.data.keys()].filter((element) => /score|interactions|exit/.test(element)), []);
    assert.deepEqual(api.faults, []);
  }
});

test("the pass mark of the LMS is taken where it sets one", () => {
  assert.equal(keeperOn({ "cmi.student_data.mastery_score": "60" }).keeper.passMark, 60);
  for (const mark of ["", "high", "120", "-1"]) assert.equal(keeperOn({ "cmi.student_data.mastery_score": mark }).keeper.passMark, undefined);
});

test("a lost connection is told, and everything is kept once it is back", () => {
  const { api, keeper } = keeperOn();
  api.offline = true;
  assert.equal(keeper.keep(SNAPSHOT, [CHOICE]), false);
  api.offline = false;
  assert.equal(keeper.keep({ ...SNAPSHOT, progress: "J1abd" }, []), true);
  assert.equal(api.LMSGetValue("cmi.interactions._count"), "1");
});

test("an LMS without interactions is no fault", () => {
  const api = new (class extends StrictApi {
    override LMSGetValue(element: string): string {
      return element.startsWith("cmi.interactions") ? "" : super.LMSGetValue(element);
    }
  })({}, () => {});
  assert.equal(Scorm12Keeper.open(api)!.keep(SNAPSHOT, [CHOICE]), true);
  assert.equal([...api.data.keys()].some((element) => element.startsWith("cmi.interactions")), false);
});

test("an LMS that throws, answers true or refuses to start does no harm", () => {
  const broken = (answer: () => unknown): Scorm12Api => ({ LMSInitialize: answer, LMSFinish: answer, LMSGetValue: answer, LMSSetValue: answer, LMSCommit: answer, LMSGetLastError: answer });
  assert.equal(Scorm12Keeper.open(broken(() => { throw new Error("gone"); })), undefined);
  assert.equal(Scorm12Keeper.open(broken(() => "false")), undefined);
  let dead = false;
  const keeper = Scorm12Keeper.open(broken(() => {
    if (dead) throw new Error("gone");
    return true;
  }))!;
  assert.equal(keeper.keep(SNAPSHOT, []), true);
  dead = true;
  assert.equal(keeper.keep(SNAPSHOT, [CHOICE]), false);
  assert.equal(keeper.read(), "");
  keeper.close();
});

/** Windows as far as looking for the LMS needs them. */
function windows(depth: number, top: object): Window {
  const root: any = { ...top };
  root.parent = root;
  let inner = root;
  for (let level = 0; level < depth; level++) inner = { parent: inner };
  return inner as Window;
}

const API = { LMSInitialize: () => "true" };

test("the LMS is found in this window, around it, and around the window that opened it", () => {
  assert.equal(findApi(windows(0, { API })), API);
  assert.equal(findApi(windows(5, { API })), API);
  assert.equal(findApi(windows(2, { opener: windows(2, { API }) })), API);
  assert.equal(findApi(windows(2, {})), undefined);
});

test("frames of other origins, endless chains and things that are no LMS end the search quietly", () => {
  const closed: any = new Proxy({}, { get: () => { throw new Error("SecurityError"); } });
  assert.equal(findApi({ parent: closed } as Window), undefined);
  let steps = 0;
  const endless = (): any => ({ get parent() { steps++; return endless(); } });
  assert.equal(findApi(endless()), undefined);
  assert.ok(steps < 200);
  for (const nothing of [null, "api", {}, { LMSInitialize: 5 }]) assert.equal(findApi(windows(1, { API: nothing })), undefined);
});
