import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { describe, test } from "node:test";
import { Editor, exitOf, startServer } from "./editor.ts";

const GREETING = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "initialize", params: { processId: null, capabilities: {} } });

function framed(message: string): string {
  return `Content-Length: ${Buffer.byteLength(message)}\r\n\r\n${message}`;
}

/** Collects what the server says until it has said the words. */
async function heard(server: ReturnType<typeof startServer>, words: string): Promise<string> {
  let said = "";
  for await (const chunk of server.stdout) {
    said += chunk;
    if (said.includes(words)) return said;
  }
  assert.fail(`The server has said ${said}`);
}

describe("A client that breaks off or talks rubbish", { timeout: 120_000, concurrency: 2 }, () => {
  test("closes the connection without a word: the server ends with 1", async () => {
    const server = startServer();
    server.stdin.end();
    assert.equal(await exitOf(server), 1);
  });

  test("leaves in the middle of a message: the server ends with 1 and says why", async () => {
    const server = startServer();
    let complaint = "";
    server.stderr.on("data", (text) => (complaint += text));
    server.stdin.end(framed(GREETING) + "Content-Length: 5000\r\n\r\n{\"jsonrpc\":");
    assert.equal(await exitOf(server), 1);
    assert.match(complaint, /middle of a message/);
  });

  test("announces more than any memory holds: the server ends with 1", async () => {
    const server = startServer();
    server.stdin.on("error", () => undefined);
    server.stdin.write("Content-Length: 999999999\r\n\r\n");
    assert.equal(await exitOf(server), 1);
  });

  test("sends a header without end: the server ends with 1", async () => {
    const server = startServer();
    server.stdin.on("error", () => undefined);
    server.stdin.write("x".repeat(1_000_000));
    assert.equal(await exitOf(server), 1);
  });

  test("talks rubbish before its greeting: the greeting is answered", async () => {
    const server = startServer();
    server.stdin.write(`hello?\r\n\r\n\u0000\u0001\u0002\r\n${framed("{\"jsonrpc\": oops")}${framed(GREETING)}`);
    assert.match(await heard(server, "\"id\":1"), /"capabilities"/);
    server.stdin.end();
    assert.equal(await exitOf(server), 1);
  });

  test("dies: the server follows, though somebody else still holds its input open", async () => {
    const client = spawn("sleep", ["60"]);
    const server = startServer();
    server.stdin.write(framed(GREETING.replace("null", String(client.pid))));
    await heard(server, "\"id\":1");
    client.kill("SIGKILL");
    assert.equal(await exitOf(server), 1);
  });

  test("closes its ears: the server ends with the connection", async () => {
    const editor = await Editor.start({ "a.journey": "team Bar { role Barista }" });
    try {
      await editor.initialize();
      editor.server.stdout.destroy();
      await editor.open("a.journey", "team Bar { role Barista } handoff X");
      editor.server.stdin.end();
      assert.equal(await exitOf(editor.server), 1);
    } finally {
      await editor.close();
    }
  });
});
