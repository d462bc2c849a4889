import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import * as lsp from "vscode-languageserver-protocol/node";
import { applied, Editor } from "./editor.ts";

const BASE = `organisation "The Corner Café" { as of 2026-11-01 }

team Bar {
  role Barista front-line
  role Owner leader
}

channel Counter
persona Commuter

standard KnowThem external for Barista { statement "Regulars are greeted by name" behaviour GreetByName "Greets by name" }
`;

const JOURNEY = `journey Morning as-is for Commuter {
  stage Queueing {
    // The clock above the till is three minutes fast.
    touchpoint Queue via Counter by Barista {
      feels -2 wants +1
      moment of truth
      applies KnowThem
    }
    touchpoint Pay via Counter by Barista
  }
}
`;

const HANDOFF = `handoff Tray from Barista to Owner { supports Morning.Pay }
`;

describe("An editor that others have written", { timeout: 120_000 }, () => {
  let editor: Editor;
  let offered: lsp.ServerCapabilities;

  before(async () => {
    editor = await Editor.start({ "base.journey": BASE, "journey.journey": JOURNEY, "more/handoff.journey": HANDOFF });
    offered = (await editor.initialize()).capabilities;
    await editor.connection.sendNotification(lsp.InitializedNotification.type, {});
    await editor.open("journey.journey", JOURNEY);
  });

  after(() => editor.close());

  test("is told what the server offers", () => {
    for (const service of ["hoverProvider", "definitionProvider", "referencesProvider", "documentHighlightProvider", "documentSymbolProvider", "workspaceSymbolProvider",
      "foldingRangeProvider", "documentFormattingProvider", "renameProvider", "codeActionProvider", "codeLensProvider", "completionProvider", "semanticTokensProvider"] as const) {
      assert.ok(offered[service], service);
    }
  });

  test("is shown the gaps of a file it opens", async () => {
    const gaps = await editor.awaitDiagnostics("journey.journey", (codes) => codes.includes("JW-2204"));
    const practice = gaps.find((gap) => gap.code === "JW-2204")!;
    assert.equal(practice.source, "Journeywright");
    assert.equal(practice.range.start.line, 3);
  });

  test("is shown a mistake while it is typed, and sees it go when it is mended", async () => {
    await editor.type("journey.journey", "applies KnowThem", "applies KnowTem");
    const problems = await editor.awaitDiagnostics("journey.journey", (codes) => codes.includes("JW-0002"));
    const problem = problems.find((one) => one.code === "JW-0002")!;
    assert.equal(problem.severity, lsp.DiagnosticSeverity.Error);
    assert.deepEqual(problem.range, { start: { line: 6, character: 14 }, end: { line: 6, character: 21 } });
    await editor.type("journey.journey", "KnowTem", "KnowThem");
    await editor.awaitDiagnostics("journey.journey", (codes) => !codes.includes("JW-0002"));
  });

  test("mends a mistake by a code action, and nothing else changes", async () => {
    await editor.type("journey.journey", "applies KnowThem", "applies KnowTem");
    const problems = await editor.awaitDiagnostics("journey.journey", (codes) => codes.includes("JW-0002"));
    const problem = problems.find((one) => one.code === "JW-0002")!;
    const fixes = await editor.fixes("journey.journey", problem);
    const change = fixes.get("Change to KnowThem");
    assert.ok(change, [...fixes.keys()].join());
    assert.equal(change.kind, lsp.CodeActionKind.QuickFix);
    await editor.apply((await editor.connection.sendRequest(lsp.CodeActionResolveRequest.type, change)).edit!);
    assert.equal(editor.text("journey.journey"), JOURNEY);
    await editor.awaitDiagnostics("journey.journey", (codes) => !codes.includes("JW-0002"));
  });

  test("takes the first step at a gap by a code action", async () => {
    const gap = (await editor.awaitDiagnostics("journey.journey", (codes) => codes.includes("JW-2204"))).find((one) => one.code === "JW-2204")!;
    const fixes = await editor.fixes("journey.journey", gap);
    assert.ok(fixes.has("Switch JW-2204 off for this model, with a reason"), [...fixes.keys()].join());
    const step = await editor.connection.sendRequest(lsp.CodeActionResolveRequest.type, fixes.get("Create a scenario for Queue, to be written")!);
    await editor.apply(step.edit!);
    assert.ok(editor.text("journey.journey").startsWith(JOURNEY));
    await editor.awaitDiagnostics("journey.journey", (codes) => !codes.includes("JW-2204") && !codes.some((code) => code.startsWith("JW-00")));
    await editor.type("journey.journey", editor.text("journey.journey").slice(JOURNEY.length), "");
    await editor.awaitDiagnostics("journey.journey", (codes) => codes.includes("JW-2204"));
  });

  test("completes names of the right kind", async () => {
    const found = await editor.connection.sendRequest(lsp.CompletionRequest.type, editor.behind("journey.journey", "applies "));
    const items = Array.isArray(found) ? found : found!.items;
    const labels = items.map((item) => item.label);
    assert.ok(labels.includes("KnowThem"), labels.join());
    assert.ok(!labels.includes("Barista"), labels.join());
  });

  test("completes words of the language with what they mean", async () => {
    const found = await editor.connection.sendRequest(lsp.CompletionRequest.type, editor.behind("journey.journey", "wants +1\n      "));
    const items = Array.isArray(found) ? found : found!.items;
    assert.ok(items.some((item) => item.label.startsWith("expects") && item.documentation !== undefined), items.map((item) => item.label).join());
  });

  test("explains what stands under the mouse", async () => {
    const hover = await editor.connection.sendRequest(lsp.HoverRequest.type, editor.behind("journey.journey", "applies Know"));
    assert.match((hover!.contents as lsp.MarkupContent).value, /Regulars are greeted by name/);
  });

  test("goes to where a name is declared, in another file", async () => {
    const [place] = await editor.connection.sendRequest(lsp.DefinitionRequest.type, editor.behind("journey.journey", "applies Know")) as lsp.Location[];
    assert.equal(place!.uri, editor.uri("base.journey"));
    assert.equal(place!.range.start.line, BASE.split("\n").findIndex((line) => line.startsWith("standard")));
  });

  test("finds every use of a name in all files", async () => {
    const uses = await editor.connection.sendRequest(lsp.ReferencesRequest.type, { ...editor.behind("journey.journey", "by Bar"), context: { includeDeclaration: true } });
    const files = uses!.map((use) => use.uri.split("/").pop());
    assert.deepEqual(files.sort(), ["base.journey", "base.journey", "handoff.journey", "journey.journey", "journey.journey"]);
  });

  test("marks the uses of a name in a file", async () => {
    const marks = await editor.connection.sendRequest(lsp.DocumentHighlightRequest.type, editor.behind("journey.journey", "by Bar"));
    assert.equal(marks!.length, 2);
  });

  test("renames in all files, by paths that lead through the name as well", async () => {
    await editor.open("more/handoff.journey", HANDOFF);
    const where = editor.behind("journey.journey", "touchpoint Pay");
    const prepared = await editor.connection.sendRequest(lsp.PrepareRenameRequest.type, where) as { placeholder: string };
    assert.equal(prepared.placeholder, "Pay");
    const edit = await editor.connection.sendRequest(lsp.RenameRequest.type, { ...where, newName: "Pay and go" });
    assert.deepEqual(Object.keys(edit!.changes!).sort(), [editor.uri("journey.journey"), editor.uri("more/handoff.journey")]);
    assert.equal(applied(HANDOFF, edit!.changes![editor.uri("more/handoff.journey")]!), HANDOFF.replace("Pay", '"Pay and go"'));
    assert.equal(applied(JOURNEY, edit!.changes![editor.uri("journey.journey")]!), JOURNEY.replace("Pay", '"Pay and go"'));
  });

  test("is told in plain words why a name cannot be taken", async () => {
    const where = editor.behind("journey.journey", "touchpoint Pay");
    await assert.rejects(editor.connection.sendRequest(lsp.RenameRequest.type, { ...where, newName: "" }), (error: lsp.ResponseError) => /[a-z]+ [a-z]+/.test(error.message));
  });

  test("shows an outline, and finds elements by name", async () => {
    const outline = await editor.connection.sendRequest(lsp.DocumentSymbolRequest.type, { textDocument: editor.document("journey.journey") }) as lsp.DocumentSymbol[];
    assert.deepEqual(outline[0]!.children![0]!.children!.map((symbol) => symbol.name), ["Queue", "Pay"]);
    const found = await editor.connection.sendRequest(lsp.WorkspaceSymbolRequest.type, { query: "greet" });
    assert.equal(found![0]!.name, "Greet by name");
  });

  test("folds blocks and colours words", async () => {
    const folds = await editor.connection.sendRequest(lsp.FoldingRangeRequest.type, { textDocument: editor.document("journey.journey") });
    assert.ok(folds!.some((fold) => fold.startLine === 0 && fold.endLine >= 9), JSON.stringify(folds));
    const { tokenTypes } = offered.semanticTokensProvider!.legend;
    const tokens = await editor.connection.sendRequest(lsp.SemanticTokensRequest.type, { textDocument: editor.document("journey.journey") });
    assert.equal(tokens!.data.length % 5, 0);
    assert.deepEqual([...tokens!.data.slice(0, 3)], [0, 0, "journey".length]);
    assert.equal(tokenTypes[tokens!.data[3]!], "keyword");
  });

  test("lays a file out", async () => {
    await editor.open("base.journey", BASE.replace("  role Owner", "      role   Owner"));
    const edits = await editor.connection.sendRequest(lsp.DocumentFormattingRequest.type, {
      textDocument: editor.document("base.journey"), options: { tabSize: 2, insertSpaces: true },
    });
    const laidOut = applied(editor.text("base.journey"), edits!);
    assert.match(laidOut, /\n {2}role Owner leader\n/);
    assert.ok(laidOut.includes("The Corner Café"));
  });

  test("shows how many scenarios and gaps a touchpoint has", async () => {
    const lenses = await editor.connection.sendRequest(lsp.CodeLensRequest.type, { textDocument: editor.document("journey.journey") });
    assert.ok(lenses!.some((lens) => lens.range.start.line === 3 && /scenario/.test(lens.command?.title ?? "")), JSON.stringify(lenses));
  });

  test("may change its mind", async () => {
    const cancel = new lsp.CancellationTokenSource();
    const asked = Array.from({ length: 20 }, () => editor.connection.sendRequest(lsp.DocumentSymbolRequest.type, { textDocument: editor.document("journey.journey") }, cancel.token));
    cancel.cancel();
    const answers = await Promise.allSettled(asked);
    for (const answer of answers) {
      if (answer.status === "rejected") assert.equal((answer.reason as lsp.ResponseError).code, lsp.LSPErrorCodes.RequestCancelled);
    }
    const outline = await editor.connection.sendRequest(lsp.DocumentSymbolRequest.type, { textDocument: editor.document("journey.journey") });
    assert.ok(outline!.length > 0);
  });

  test("is answered about files that are no model, and about none at all", async () => {
    for (const uri of ["untitled:Untitled-1", "file:///no/such/folder/x.journey", "http://example.org/x.journey", "no address"]) {
      const hover = await editor.connection.sendRequest(lsp.HoverRequest.type, { textDocument: { uri }, position: { line: 7, character: 7 } });
      assert.equal(hover, null, uri);
    }
    await assert.rejects(editor.connection.sendRequest("no/such/method", {}), (error: lsp.ResponseError) => error.code === lsp.ErrorCodes.MethodNotFound);
  });

  test("takes its leave, and the server ends with 0 and without a complaint", async () => {
    assert.equal(await editor.leave(), 0);
    assert.equal(editor.complaints, "");
  });
});
