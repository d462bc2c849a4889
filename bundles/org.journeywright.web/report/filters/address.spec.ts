import assert from "node:assert/strict";
import { test } from "node:test";
import { filterOf, fragmentOf, type Filter } from "./address.ts";

const ALL: Filter = { text: "", choices: new Map(), severities: null };

test("no filter, no fragment", () => assert.equal(fragmentOf(ALL), ""));

test("what is set is in the fragment, and comes back from it", () => {
  const filters: Filter[] = [
    { ...ALL, text: "“date” & 34 % = #1 + café" },
    { ...ALL, choices: new Map([["kind", "training-design"], ["role", "Order coordinator"]]) },
    { ...ALL, severities: ["critical", "minor"] },
    { ...ALL, severities: [] },
    { text: "a", choices: new Map([["touchpoint", "Ask & wait (2)"]]), severities: ["major"] },
  ];
  for (const filter of filters) assert.deepEqual(filterOf(fragmentOf(filter)), filter);
  assert.equal(fragmentOf(filters[1]!), "#gaps?kind=training-design&role=Order+coordinator");
});

test("other fragments speak of no filter", () => {
  for (const hash of ["", "#", "#gaps", "#gap-1", "#gapsx?kind=a", "#kinds"]) assert.equal(filterOf(hash), null);
});

test("a fragment that someone has mangled is read as far as it goes", () => {
  assert.deepEqual(filterOf("#gaps?"), ALL);
  assert.deepEqual(filterOf("#gaps?kind=&text=%E0%A4%A&=&x=1&severity=none"), { text: "\ufffd%A", choices: new Map([["x", "1"]]), severities: [] });
  assert.deepEqual(filterOf("#gaps?__proto__=a&kind=b&kind=c"), { ...ALL, choices: new Map([["__proto__", "a"], ["kind", "b"]]) });
});
