import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, test } from "node:test";
import * as lsp from "vscode-languageserver-protocol/node";
import { Editor } from "./editor.ts";

const TEXT = `value Care "The tecnician calls before noon"\n`;

/** The dictionaries are read when the first text opens, which a busy machine may take its time for. */
const READING = 60;

describe("An editor is told of the spelling in texts", { timeout: 120_000 }, () => {
  let editor: Editor;

  const start = async (options?: lsp.LSPAny) => {
    editor = await Editor.start({ "care.journey": TEXT });
    const { capabilities } = await editor.initialize(options);
    await editor.connection.sendNotification(lsp.InitializedNotification.type, {});
    await editor.open("care.journey", TEXT);
    return capabilities;
  };

  afterEach(() => editor.close());

  test("and changes a word to the one that was meant", async () => {
    await start();
    const wrong = (await editor.awaitDiagnostics("care.journey", (codes) => codes.includes("spelling"), READING)).find((one) => one.code === "spelling")!;
    assert.equal(wrong.source, "spelling");
    assert.equal(wrong.severity, lsp.DiagnosticSeverity.Information);
    assert.deepEqual(wrong.range, { start: { line: 0, character: 16 }, end: { line: 0, character: 25 } });
    const fixes = await editor.fixes("care.journey", wrong);
    const change = fixes.get("Change to “technician”");
    assert.ok(change, [...fixes.keys()].join());
    await editor.apply(change.edit!);
    assert.equal(editor.text("care.journey"), TEXT.replace("tecnician", "technician"));
    await editor.awaitDiagnostics("care.journey", (codes) => !codes.includes("spelling"));
    assert.equal(await editor.leave(), 0);
    assert.equal(editor.complaints, "");
  });

  test("and adds a word to those of the team", async () => {
    const offered = await start();
    const wrong = (await editor.awaitDiagnostics("care.journey", (codes) => codes.includes("spelling"), READING)).find((one) => one.code === "spelling")!;
    const { command, arguments: of } = (await editor.fixes("care.journey", wrong)).get("Add “tecnician” to the team's words")!.command!;
    assert.ok(offered.executeCommandProvider!.commands.includes(command));
    await editor.connection.sendRequest(lsp.ExecuteCommandRequest.type, { command, arguments: of! });
    await editor.awaitDiagnostics("care.journey", (codes) => !codes.includes("spelling"));
    assert.equal(await readFile(join(editor.folder, "words.txt"), "utf8"), "tecnician\n");
    await assert.rejects(editor.connection.sendRequest(lsp.ExecuteCommandRequest.type, { command, arguments: [editor.uri("care.journey"), "two words"] }), /single word/);
  });

  test("unless it does not want to be", async () => {
    await start({ spelling: false });
    await editor.type("care.journey", "noon", "noon\" {");
    const told = await editor.awaitDiagnostics("care.journey", (codes) => codes.includes("JW-0001"));
    assert.ok(told.every((one) => one.code !== "spelling"), JSON.stringify(told));
  });
});
