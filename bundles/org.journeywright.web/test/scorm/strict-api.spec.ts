import assert from "node:assert/strict";
import { test } from "node:test";
import { StrictApi } from "./strict-api.ts";

function open(initial: Record<string, string> = {}): { api: StrictApi; committed: Record<string, string>[] } {
  const committed: Record<string, string>[] = [];
  const api = new StrictApi(initial, (data) => committed.push(data));
  api.LMSInitialize("");
  return { api, committed };
}

const REFUSED: readonly [string, string, RegExp][] = [
  ["cmi.suspend_data", "x".repeat(4097), /4097 characters, at most 4096/],
  ["cmi.core.lesson_location", "x".repeat(256), /at most 255/],
  ["cmi.core.lesson_status", "not attempted", /not one of/],
  ["cmi.core.lesson_status", "Passed", /not one of/],
  ["cmi.core.exit", "normal", /not one of/],
  ["cmi.core.score.raw", "101", /from 0 to 100/],
  ["cmi.core.score.raw", "", /decimal/],
  ["cmi.core.score.scaled", "0.5", /no such element/],
  ["cmi.core.session_time", "PT5M", /time span/],
  ["cmi.core.session_time", "0000:60:00.00", /time span/],
  ["cmi.core.student_name", "X", /read-only/],
  ["cmi.core._children", "x", /keyword/],
  ["cmi.interactions._count", "1", /keyword/],
  ["cmi.interactions.1.id", "a", /next interaction is 0/],
  ["cmi.interactions.0.type", "choice", /begins with its id/],
  ["cmi.interactions.0.id", "with space", /identifier/],
  ["cmi.interactions.0.id", "x".repeat(256), /identifier/],
  ["cmi.interactions.00.id", "x", /no such element/],
];

for (const [element, value, message] of REFUSED) {
  test(`${element} = ${value.slice(0, 20)} is refused`, () => {
    const { api } = open();
    assert.equal(api.LMSSetValue(element, value), "false");
    assert.equal(api.faults.length, 1);
    assert.match(api.faults[0]!, message);
    assert.notEqual(api.LMSGetLastError(), "0");
  });
}

test("fields of an interaction have their own formats", () => {
  const { api } = open();
  const set = (field: string, value: string) => api.LMSSetValue(`cmi.interactions.0.${field}`, value);
  assert.equal(set("id", "s1-d1-b1"), "true");
  for (const [field, value] of [["type", "choice"], ["student_response", "a"], ["correct_responses.0.pattern", "0"], ["result", "neutral"], ["latency", "0000:00:01.50"], ["time", "23:59:59.99"], ["objectives.0.id", "b1"]] as const) assert.equal(set(field, value), "true", field);
  for (const [field, value] of [["type", "multiple"], ["student_response", "best"], ["correct_responses.2.pattern", "0"], ["result", "incorrect"], ["latency", "1.5"], ["time", "24:00:00"], ["learner_response", "a"]] as const) assert.equal(set(field, value), "false", field);
  assert.equal(api.LMSGetValue("cmi.interactions.0.id"), "", "write-only");
  assert.equal(api.LMSGetValue("cmi.interactions._count"), "1");
});

test("calls out of order are faults", () => {
  const api = new StrictApi({}, () => {});
  assert.equal(api.LMSGetValue("cmi.suspend_data"), "");
  assert.equal(api.LMSCommit(""), "false");
  assert.equal(api.LMSInitialize("x"), "false");
  assert.equal(api.LMSInitialize(""), "true");
  assert.equal(api.LMSInitialize(""), "false");
  assert.equal(api.LMSFinish(""), "true");
  assert.equal(api.LMSSetValue("cmi.suspend_data", "x"), "false");
  assert.equal(api.LMSFinish(""), "false");
  assert.equal(api.faults.length, 6);
});

test("at the end the mastery score overrules the status where a score is set", () => {
  const { api, committed } = open({ "cmi.student_data.mastery_score": "80" });
  api.LMSSetValue("cmi.core.lesson_status", "incomplete");
  api.LMSSetValue("cmi.core.score.raw", "85");
  api.LMSFinish("");
  assert.equal(committed.at(-1)!["cmi.core.lesson_status"], "passed");
});
