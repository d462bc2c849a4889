import assert from "node:assert/strict";
import { test } from "node:test";
import type { Line, LineWatch } from "../line/line.ts";
import { HeadStart } from "./head-start.ts";

const SHOWN = { diagram: "journey-map", subject: "journey:Visit", settings: { persona: "Ann" } };
const DRAWING = said({ method: "process", params: { action: { kind: "setModel" } } });
const STATUS = said({ method: "process", params: { action: { kind: "status" } } });

function said(content: object): string {
  return JSON.stringify({ jsonrpc: "2.0", ...content });
}

/** A head start on a line that a test holds in its hand. */
function begun() {
  const sent: string[] = [];
  const heard: string[] = [];
  const told: string[] = [];
  let first: string[] = [];
  let watch!: LineWatch;
  let arrive!: (message: string) => void;
  const line: Line = { send: (message) => void sent.push(message), close: () => {}, open: (hear) => ((arrive = hear), Promise.resolve()) };
  const start = new HeadStart((words, watching) => ((first = [...words]), (watch = watching), line), SHOWN, { width: 1500.2, height: 900 });
  void start.open((message) => void heard.push(message));
  const watching = { cut: () => void told.push("cut"), back: () => void told.push("back"), locked: (isLocked: boolean) => void told.push(`locked ${isLocked}`) };
  return { start, sent, heard, told, first, watch, watching, arrive: (message: string) => arrive(message) };
}

const INITIALIZE = said({ id: 7, method: "initialize", params: {} });
const SESSION = said({ id: 8, method: "initializeClientSession", params: {} });
const REQUEST = said({ method: "process", params: { action: { kind: "requestModel" } } });

test("it asks for what the page will ask for, in turn", () => {
  const [greeting, session, request] = begun().first.map((text) => JSON.parse(text));
  assert.deepEqual([greeting.id, greeting.params.protocolVersion], ["initialize", "1.0.0"]);
  assert.equal(session.params.clientSessionId, request.params.clientId);
  assert.deepEqual(request.params.action.options, { sourceUri: "", diagramType: "journeywright", diagram: "journey-map", subject: "journey:Visit", settings: '{"persona":"Ann"}', window: "1501x900" });
});

for (const [order, isEarly] of [["before", true], ["after", false]] as const) {
  test(`answers that come ${order} they are asked for are heard when they are asked for, and nothing is asked twice`, () => {
    const { start, sent, heard, arrive } = begun();
    const answers = () => [said({ id: "initialize", result: { serverActions: {} } }), said({ id: "initializeClientSession", result: null })].forEach(arrive);
    if (isEarly) answers();
    assert.deepEqual(heard, []);
    start.send(INITIALIZE);
    start.send(SESSION);
    if (!isEarly) answers();
    assert.deepEqual(heard.map((text) => JSON.parse(text)), [{ jsonrpc: "2.0", id: 7, result: { serverActions: {} } }, { jsonrpc: "2.0", id: 8, result: null }]);
    arrive(DRAWING);
    arrive(STATUS);
    assert.equal(heard.length, 2);
    start.send(REQUEST);
    assert.deepEqual(heard.slice(2), [DRAWING, STATUS]);
    assert.deepEqual(sent, []);
  });
}

test("what else is said goes its way, and from the first drawing on everything does", () => {
  const { start, sent, heard, arrive } = begun();
  const other = said({ method: "process", params: { action: { kind: "journeywright/contents" } } });
  start.send(other);
  start.send(REQUEST);
  arrive(DRAWING);
  start.send(REQUEST);
  start.send(INITIALIZE);
  assert.deepEqual(heard, [DRAWING]);
  assert.deepEqual(sent, [other, REQUEST, INITIALIZE]);
});

test("where the line breaks before the page is there, the page asks by itself", () => {
  const { start, sent, told, watch, watching, arrive } = begun();
  arrive(DRAWING);
  watch.cut();
  start.watch(watching);
  assert.deepEqual(told, ["cut"]);
  start.send(INITIALIZE);
  watch.back();
  assert.deepEqual([sent, told], [[INITIALIZE], ["cut", "back"]]);
});

test("that the key does not fit is told to the page when it is there", () => {
  const { start, told, watch, watching } = begun();
  watch.locked(true);
  start.watch(watching);
  watch.locked(false);
  assert.deepEqual(told, ["locked true", "locked false"]);
});
