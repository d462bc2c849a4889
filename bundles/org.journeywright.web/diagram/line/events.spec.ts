import assert from "node:assert/strict";
import { test } from "node:test";
import { EventParser, readEvents } from "./events.ts";

const STREAM = ": here\n\ndata: {\"a\":1}\n\ndata:two\ndata: lines\r\n\r\nretry: 400\n\nid: 7\ndata: ünï\n\n\ndata: cut off";

test("events come whole, in whatever pieces they arrive", () => {
  for (let size = 1; size <= STREAM.length; size++) {
    const heard: string[] = [];
    const events = new EventParser((data) => heard.push(data));
    for (let at = 0; at < STREAM.length; at += size) events.add(STREAM.slice(at, at + size));
    assert.deepEqual(heard, ["{\"a\":1}", "two\nlines", "ünï"], `in pieces of ${size}`);
  }
});

test("letters that are cut in two on the way are one again", async () => {
  const heard: string[] = [];
  const bytes = new TextEncoder().encode("data: مرحبا 😀\n\n");
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
      controller.close();
    },
  });
  await readEvents(body, (data) => heard.push(data));
  assert.deepEqual(heard, ["مرحبا 😀"]);
});
