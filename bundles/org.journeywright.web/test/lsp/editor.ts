import assert from "node:assert/strict";
import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import * as lsp from "vscode-languageserver-protocol/node";

/** Starts the language server of the product that the environment variable JW_COMMAND names. */
export function startServer(): ChildProcessWithoutNullStreams {
  const command = process.env.JW_COMMAND;
  assert.ok(command, "JW_COMMAND names the command that starts Journeywright.");
  return spawn(command, ["language-server", "--stdio"], { stdio: "pipe" });
}

/** Resolves to the exit code of a process, or fails after a while. */
export function exitOf(server: ChildProcessWithoutNullStreams, seconds = 30): Promise<number | null> {
  if (server.exitCode !== null) return Promise.resolve(server.exitCode);
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      server.kill("SIGKILL");
      reject(new Error(`The server is still there after ${seconds} seconds.`));
    }, seconds * 1000);
    server.on("exit", (code) => {
      clearTimeout(timer);
      resolve(code);
    });
  });
}

/** An editor with a folder of its own, built on the library that VS Code talks to its servers with. */
export class Editor {
  /** What the server writes beside the protocol. */
  complaints = "";
  private readonly diagnostics = new Map<string, lsp.Diagnostic[]>();
  private readonly texts = new Map<string, string>();
  private readonly versions = new Map<string, number>();
  private waiting: (() => void)[] = [];

  private constructor(
    readonly folder: string,
    readonly server: ChildProcessWithoutNullStreams,
    readonly connection: lsp.ProtocolConnection,
  ) {
    server.stderr.on("data", (text) => (this.complaints += text));
    connection.onNotification(lsp.PublishDiagnosticsNotification.type, (told) => {
      this.diagnostics.set(told.uri, told.diagnostics);
      this.waiting.splice(0).forEach((wake) => wake());
    });
    connection.onRequest(lsp.CodeLensRefreshRequest.type, () => undefined);
    connection.onError(([error]) => (this.complaints += `connection: ${error.message}`));
    connection.listen();
  }

  static async start(files: Record<string, string>): Promise<Editor> {
    const folder = await realpath(await mkdtemp(join(tmpdir(), "journeywright-")));
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), text);
    }
    const server = startServer();
    const connection = lsp.createProtocolConnection(new lsp.StreamMessageReader(server.stdout), new lsp.StreamMessageWriter(server.stdin));
    return new Editor(folder, server, connection);
  }

  uri(file: string): string {
    return pathToFileURL(join(this.folder, file)).href;
  }

  document(file: string): lsp.TextDocumentIdentifier {
    return { uri: this.uri(file) };
  }

  initialize(options?: lsp.LSPAny): Promise<lsp.InitializeResult> {
    return this.connection.sendRequest(lsp.InitializeRequest.type, {
      processId: process.pid,
      clientInfo: { name: "a test" },
      rootUri: null,
      initializationOptions: options,
      workspaceFolders: [{ uri: pathToFileURL(this.folder).href, name: "model" }],
      capabilities: {
        workspace: { codeLens: { refreshSupport: true } },
        textDocument: {
          completion: { completionItem: { snippetSupport: true } },
          codeAction: { dataSupport: true, resolveSupport: { properties: ["edit"] } },
        },
      },
    });
  }

  async open(file: string, text: string): Promise<void> {
    this.texts.set(file, text);
    this.versions.set(file, 1);
    await this.connection.sendNotification(lsp.DidOpenTextDocumentNotification.type, {
      textDocument: { uri: this.uri(file), languageId: "journeywright", version: 1, text },
    });
  }

  /** Types a text where another stands, as an editor does: by the place, not by the whole text. */
  async type(file: string, instead: string, text: string): Promise<void> {
    const before = this.text(file);
    const from = before.indexOf(instead);
    assert.ok(from >= 0, instead);
    const version = this.versions.get(file)! + 1;
    this.versions.set(file, version);
    this.texts.set(file, before.slice(0, from) + text + before.slice(from + instead.length));
    await this.connection.sendNotification(lsp.DidChangeTextDocumentNotification.type, {
      textDocument: { uri: this.uri(file), version },
      contentChanges: [{ range: { start: position(before, from), end: position(before, from + instead.length) }, text }],
    });
  }

  text(file: string): string {
    return this.texts.get(file)!;
  }

  /** Asks about the place behind the first occurrence of some words. */
  behind(file: string, words: string): lsp.TextDocumentPositionParams {
    const at = this.text(file).indexOf(words);
    assert.ok(at >= 0, words);
    return { textDocument: this.document(file), position: position(this.text(file), at + words.length) };
  }

  /** Waits until the diagnostics of a file are as expected, ten seconds at most unless said otherwise. */
  async awaitDiagnostics(file: string, expected: (codes: string[]) => boolean, seconds = 10): Promise<lsp.Diagnostic[]> {
    const end = Date.now() + seconds * 1000;
    const now = () => this.diagnostics.get(this.uri(file)) ?? [];
    while (!expected(now().map((d) => String(d.code)))) {
      assert.ok(Date.now() < end, `The diagnostics of ${file} are ${JSON.stringify(now())}. ${this.complaints}`);
      await new Promise<void>((wake) => {
        this.waiting.push(wake);
        setTimeout(wake, 200);
      });
    }
    return now();
  }

  /** What can be done about a diagnostic, by title. */
  async fixes(file: string, diagnostic: lsp.Diagnostic): Promise<Map<string, lsp.CodeAction>> {
    const actions = await this.connection.sendRequest(lsp.CodeActionRequest.type, {
      textDocument: this.document(file), range: diagnostic.range, context: { diagnostics: [diagnostic] },
    }) as lsp.CodeAction[];
    return new Map(actions.map((action) => [action.title, action]));
  }

  /** Takes what the server proposes into the open texts. */
  async apply(edit: lsp.WorkspaceEdit): Promise<void> {
    for (const [uri, edits] of Object.entries(edit.changes ?? {})) {
      const file = [...this.texts.keys()].find((name) => this.uri(name) === uri);
      assert.ok(file, `${uri} is not open`);
      await this.replaceAll(file, applied(this.text(file), edits));
    }
  }

  private async replaceAll(file: string, text: string): Promise<void> {
    const version = this.versions.get(file)! + 1;
    this.versions.set(file, version);
    this.texts.set(file, text);
    await this.connection.sendNotification(lsp.DidChangeTextDocumentNotification.type, { textDocument: { uri: this.uri(file), version }, contentChanges: [{ text }] });
  }

  /** Takes leave as the protocol has it; resolves to the exit code. */
  async leave(): Promise<number | null> {
    const exit = exitOf(this.server);
    await this.connection.sendRequest(lsp.ShutdownRequest.type);
    await this.connection.sendNotification(lsp.ExitNotification.type);
    return exit;
  }

  async close(): Promise<void> {
    if (this.server.exitCode === null) this.server.kill("SIGKILL");
    this.connection.dispose();
    await rm(this.folder, { recursive: true, force: true });
  }
}

/** The position of an offset; counted by this test, not by the library. */
export function position(text: string, offset: number): lsp.Position {
  const lines = text.slice(0, offset).split("\n");
  return { line: lines.length - 1, character: lines[lines.length - 1]!.length };
}

function offset(text: string, at: lsp.Position): number {
  return text.split("\n").slice(0, at.line).reduce((sum, line) => sum + line.length + 1, 0) + at.character;
}

/** A text with edits in it that must not overlap. */
export function applied(text: string, edits: lsp.TextEdit[]): string {
  const ordered = edits.map((e) => ({ from: offset(text, e.range.start), to: offset(text, e.range.end), text: e.newText })).sort((a, b) => b.from - a.from);
  let result = text;
  let before = text.length;
  for (const edit of ordered) {
    assert.ok(edit.from <= edit.to && edit.to <= before, "edits overlap");
    before = edit.from;
    result = result.slice(0, edit.from) + edit.text + result.slice(edit.to);
  }
  return result;
}
