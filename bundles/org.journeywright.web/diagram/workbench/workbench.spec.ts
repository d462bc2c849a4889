import assert from "node:assert/strict";
import { test } from "node:test";
import { windowKey } from "./window-key.ts";

const NONE = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, isComposing: false };

test("keys of the window are written as the window writes them", () => {
  assert.equal(windowKey({ ...NONE, key: "s", code: "KeyS", ctrlKey: true }, false), "M1+S");
  assert.equal(windowKey({ ...NONE, key: "S", code: "KeyS", metaKey: true, shiftKey: true }, false), "M1+M2+S");
  assert.equal(windowKey({ ...NONE, key: "¡", code: "Digit1", altKey: true }, false), "M3+1");
  assert.equal(windowKey({ ...NONE, key: "F12", code: "F12" }, true), "F12");
  assert.equal(windowKey({ ...NONE, key: ",", code: "Comma", ctrlKey: true }, true), "M1+,");
  assert.equal(windowKey({ ...NONE, key: "PageUp", code: "PageUp", ctrlKey: true }, false), "M1+PAGE_UP");
});

test("keys that mean nothing to the window stay in the page", () => {
  for (const key of [{ key: "a", code: "KeyA" }, { key: "Enter", code: "Enter" }, { key: "Enter", code: "Enter", ctrlKey: true }, { key: "s", code: "KeyS", ctrlKey: true, isComposing: true }]) assert.equal(windowKey({ ...NONE, ...key }, false), undefined);
});

test("a field keeps the keys that edit its text", () => {
  for (const letter of ["a", "c", "v", "x", "y", "z"]) assert.equal(windowKey({ ...NONE, key: letter, code: `Key${letter.toUpperCase()}`, ctrlKey: true }, true), undefined);
  assert.equal(windowKey({ ...NONE, key: "s", code: "KeyS", ctrlKey: true }, true), "M1+S");
});
