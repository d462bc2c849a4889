import assert from "node:assert/strict";
import { test } from "node:test";
import { momentOf } from "./course.ts";

test("a moment in which the customer is silent is known by what happens, and never by nothing", () => {
  const moment = { id: "d1", options: [] };
  assert.equal(momentOf({ ...moment, says: "Well?", context: "She waits." }), "Well?");
  assert.equal(momentOf({ ...moment, says: "", context: "She waits." }), "She waits.");
  assert.notEqual(momentOf({ ...moment, says: "", context: "" }), "");
});
