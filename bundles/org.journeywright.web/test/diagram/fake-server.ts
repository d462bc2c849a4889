import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { readFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, sep } from "node:path";
import type { Drawing, Figure } from "../../diagram/drawing/schema.ts";
import { applied, Refused, type Gesture } from "./edits.ts";
import { draw, journeyOf, touchpointsOf, type Journey } from "./sample.ts";

const DIST = join(import.meta.dirname, "../../dist/diagram");
const TYPES: Readonly<Record<string, string>> = { ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8" };
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self' data:; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const SERVED = ["requestModel", "elementSelected",
  ...["undo", "redo", "light", "settings", "fix", "write", "slide", "drop", "create", "connect", "reconnect", "delete", "paste", "copy", "open", "export", "contents", "names"].map((word) => `journeywright/${word}`)];

interface Action {
  readonly kind: string;
  readonly [name: string]: unknown;
}

/** Speaks the page's protocol about a journey in memory, so that the page can be tested without the product around it. */
export class FakeServer {
  readonly #server = createServer((request, response) => void this.#answer(request, response));
  #events: ServerResponse | undefined;
  #early: string[] = [];
  #client = "";
  #settings: Record<string, string> = {};
  #drawing: Drawing | undefined;
  readonly #undone: Journey[] = [];
  readonly #done: Journey[] = [];
  /** Everything the page has asked for, in turn. */
  readonly heard: Action[] = [];
  isReadOnly = false;
  /** Why it draws nothing; empty where it does. */
  failure = "";
  /** So long each drawing takes. */
  takes = 0;
  /** Without it in a request, nothing is said of the journey; none where it does not matter. */
  key: string | undefined;
  #revision = 0;
  /** What waits for its answer, while the server takes its time. */
  #held: Action[] | undefined;

  private constructor(public journey: Journey) {}

  static async start(journey = journeyOf(7), port = 0): Promise<FakeServer> {
    const server = new FakeServer(journey);
    await new Promise<void>((resolve) => server.#server.listen(port, "127.0.0.1", resolve));
    return server;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** Takes another journey, as if its text had been written elsewhere. */
  change(journey: Journey): void {
    this.journey = journey;
    this.#redraw();
  }

  /** Ends the line to the page, as a network would that breaks. */
  cut(): void {
    this.#events?.destroy();
    this.#events = undefined;
  }

  /** Lets edits wait for their answers from now on. */
  hold(): void {
    this.#held = [];
  }

  /** Answers what has waited. */
  release(): void {
    const held = this.#held ?? [];
    this.#held = undefined;
    held.forEach((action) => this.#edit(action.kind.replace("journeywright/", ""), action));
  }

  tell(action: Action): void {
    this.#send({ jsonrpc: "2.0", method: "process", params: { clientId: this.#client, action } });
  }

  heardOf(word: string): Action[] {
    return this.heard.filter(({ kind }) => kind === `journeywright/${word}`);
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? "/", this.origin);
    if (this.key !== undefined && /^\/(events|messages)$/.test(pathname) && request.headers.authorization !== `Bearer ${this.key}`) response.writeHead(401).end();
    else if (pathname === "/events" && request.method === "POST") {
      const first = await bodyOf(request);
      response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
      response.write("retry: 400\n\n");
      this.#events = response;
      this.#early.splice(0).forEach((text) => response.write(text));
      first.split("\n").filter((line) => line !== "").forEach((line) => this.#receive(JSON.parse(line)));
    } else if (pathname === "/messages" && request.method === "POST") {
      const message = await bodyOf(request);
      response.writeHead(204).end();
      this.#receive(JSON.parse(message));
    } else await this.#file(pathname === "/" ? "/index.html" : pathname, response);
  }

  async #file(path: string, response: ServerResponse): Promise<void> {
    const file = normalize(join(DIST, path));
    try {
      if (!file.startsWith(DIST + sep)) throw new Error("outside");
      const content = await readFile(file);
      response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream", "content-security-policy": POLICY }).end(content);
    } catch {
      response.writeHead(path === "/favicon.ico" ? 204 : 404).end();
    }
  }

  #send(message: object): void {
    const text = `data: ${JSON.stringify(message)}\n\n`;
    if (this.#events) this.#events.write(text);
    else this.#early.push(text);
  }

  #receive(message: { id?: number; method: string; params: { clientId?: string; clientSessionId?: string; action?: Action } }): void {
    if (message.method === "initialize") this.#send({ jsonrpc: "2.0", id: message.id, result: { protocolVersion: "1.0.0", serverActions: { journeywright: SERVED } } });
    else if (message.method === "process") this.#process(message.params.action!);
    else if (message.id !== undefined) {
      this.#client = message.params.clientSessionId ?? this.#client;
      this.#send({ jsonrpc: "2.0", id: message.id, result: null });
    }
  }

  #process(action: Action): void {
    this.heard.push(action);
    const word = action.kind.replace("journeywright/", "");
    if (word === "requestModel" && this.takes > 0) setTimeout(() => this.#show(action), this.takes);
    else if (word === "requestModel") this.#show(action);
    else if (word === "settings") this.#redraw(action.settings as Record<string, string>);
    else if (word === "light") this.tell({ kind: "journeywright/lit", figures: this.#litBy(String(action.figure)) });
    else if (word === "contents") this.tell({ kind: "journeywright/contents", title: "Sample", date: "3 October 2026", diagrams: [{ kind: "journey-map", label: "Journey map", subjects: [{ subject: "journey:Own a machine", label: "Own a machine" }, { subject: "journey:Sell it", label: "Sell it" }] }, { kind: "relationship", label: "Customer relationship", subjects: [{ subject: "", label: "All journeys" }] }] });
    else if (word === "copy") this.tell({ kind: "journeywright/copied", number: action.number, text: (action.figures as string[]).join("\n") });
    else if (word === "names") this.tell({ kind: "journeywright/named", tool: action.tool, names: action.tool === "standard" ? ["Say how long it takes", "Say the name"] : [] });
    else if (word === "export") this.tell({ kind: "journeywright/exported", name: `map.${String(action.format)}`, mime: "image/svg+xml", base64: Buffer.from("<svg/>").toString("base64") });
    else if (word === "undo") this.#step(action, this.#done, this.#undone);
    else if (word === "redo") this.#step(action, this.#undone, this.#done);
    else if (word === "fix") this.#reply(action, true, "", "Mended.");
    else if (action.isOperation && this.#held) this.#held.push(action);
    else if (action.isOperation) this.#edit(word, action);
  }

  #show(action: Action): void {
    if (this.failure) return this.tell({ kind: "journeywright/undrawn", message: this.failure });
    const options = action.options as Record<string, string>;
    this.#settings = JSON.parse(options.settings ?? "{}") as Record<string, string>;
    this.#drawing = this.#drawn();
    this.tell({ kind: "setModel", newRoot: this.#drawing, responseId: action.requestId });
    this.#tellGaps();
  }

  #drawn(): Drawing {
    const drawing = draw(this.journey, this.#settings, this.isReadOnly);
    return { ...drawing, args: { ...drawing.args, revision: ++this.#revision } };
  }

  #reply({ number }: Action, isDone: boolean, label = "", message = ""): void {
    this.tell({ kind: "journeywright/answered", number, isDone, label, message });
  }

  #redraw(settings = this.#settings): void {
    this.#settings = settings;
    const before = new Map((this.#drawing?.children ?? []).map((figure) => [figure.id, JSON.stringify(figure)]));
    const now = this.#drawn();
    this.#drawing = now;
    const children = now.children ?? [];
    const put = children.filter((figure: Figure) => before.get(figure.id) !== JSON.stringify(figure));
    const { icons: _, ...args } = now.args;
    this.tell({ kind: "journeywright/changed", args, order: children.map(({ id }) => id), put });
    this.#tellGaps();
  }

  #tellGaps(): void {
    const missing = touchpointsOf(this.journey).filter(({ standards }) => standards.length === 0);
    const markers = missing.map(({ name }, at) => ({ figure: `touchpoint:${name}`, severity: at === 0 ? "critical" : "major",
      findings: [{ code: "JW-2103", severity: at === 0 ? "critical" : "major", message: `Nobody has said what good work looks like at ${name}.`, next: "Write the first standard with those who do the work.", fixes: ["Add a standard"] }] }));
    this.tell({ kind: "journeywright/gaps", counts: { error: 0, critical: Math.min(1, missing.length), major: Math.max(0, missing.length - 1), minor: 0 }, markers });
  }

  #litBy(figure: string): string[] {
    const link = this.journey.links.find(({ name }) => figure === `handoff:${name}`);
    return link ? [figure, `column:${link.from}`, `column:${link.to}`] : [];
  }

  #edit(word: string, action: Action): void {
    const before = structuredClone(this.journey);
    try {
      const question = applied(this.journey, word, action as unknown as Gesture);
      if (question) return this.tell({ kind: "journeywright/ask", question, agree: "Delete", number: action.number, again: { ...action, isAgreed: true } });
      this.#done.push(before);
      this.#undone.length = 0;
      if (JSON.stringify(before) !== JSON.stringify(this.journey)) this.#redraw();
      else return this.#reply(action, true, "", "Nothing was changed: the text says so already.");
      this.#reply(action, true, word);
    } catch (refusal) {
      if (!(refusal instanceof Refused)) throw refusal;
      this.journey = before;
      this.#reply(action, false, "", refusal.message);
    }
  }

  #step(action: Action, from: Journey[], to: Journey[]): void {
    const journey = from.pop();
    if (!journey) return this.#reply(action, false, "", "Nothing to undo.");
    to.push(this.journey);
    this.journey = journey;
    this.#redraw();
    this.#reply(action, true);
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

if (process.argv[1]?.endsWith("fake-server.ts")) {
  const server = await FakeServer.start(journeyOf(Number(process.argv[2] ?? 12)), Number(process.argv[3] ?? 8123));
  console.log(`${server.origin}/#journey-map/journey%3AOwn%20a%20machine`);
}
