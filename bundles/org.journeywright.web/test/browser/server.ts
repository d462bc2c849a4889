import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { readFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, sep } from "node:path";
import { lmsPage, tool, type LmsKind } from "./lms-page.ts";

export type LmsData = Record<string, string>;

/** What an LMS knows of one learner in one course. */
export interface Registration {
  /** Data of the last commit. */
  data: LmsData;
  /** Breaches of the specification, as the strict LMS found them. */
  faults: string[];
  commits: number;
}

const TYPES: Readonly<Record<string, string>> = { ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8" };

/** Serves packages from folders and plays the LMS around them, on 127.0.0.1 and a free port. */
export class TestServer {
  readonly #packages = new Map<string, string>();
  readonly #registrations = new Map<string, Registration>();
  readonly #server = createServer((request, response) => void this.#answer(request, response));

  static async start(): Promise<TestServer> {
    const server = new TestServer();
    await new Promise<void>((resolve) => server.#server.listen(0, "127.0.0.1", resolve));
    return server;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  serve(name: string, folder: string): void {
    this.#packages.set(name, folder);
  }

  plainUrl(name: string): string {
    return `${this.origin}/p/${name}/index.html`;
  }

  lmsUrl(kind: LmsKind, registration: string, name: string): string {
    return `${this.origin}/lms/${kind}/${registration}/${name}`;
  }

  /** Waits until the LMS has heard of the end of the visit. */
  async visitEnd(id: string): Promise<Registration> {
    for (let tries = 0; tries < 100 && !this.registration(id).data["cmi.core.session_time"]; tries++) await new Promise((resolve) => setTimeout(resolve, 50));
    return this.registration(id);
  }

  registration(id: string): Registration {
    const found = this.#registrations.get(id) ?? { data: {}, faults: [], commits: 0 };
    this.#registrations.set(id, found);
    return found;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [area = "", ...path] = new URL(request.url ?? "/", this.origin).pathname.slice(1).split("/").map(decodeURIComponent);
    try {
      if (area === "p") await this.#sendFile(path, response);
      else if (area === "tools") send(response, ".js", await tool(path[0] ?? ""));
      else if (area === "lms") send(response, ".html", lmsPage(path[0] as LmsKind, path[1]!, `/p/${path[2]}/index.html`, this.#launch(path[1]!)));
      else if (area === "commit") await this.#commit(path[0]!, request, response);
      else response.writeHead(area === "favicon.ico" ? 204 : 404).end();
    } catch (error) {
      response.writeHead(404).end(String(error));
    }
  }

  async #sendFile([name = "", ...path]: string[], response: ServerResponse): Promise<void> {
    const folder = this.#packages.get(name);
    if (folder === undefined) throw new Error(`no package ${name}`);
    const file = normalize(join(folder, ...path));
    if (!file.startsWith(folder + sep)) throw new Error("outside the package");
    send(response, extname(file), await readFile(file));
  }

  async #commit(id: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { faults = [], ...data } = JSON.parse(Buffer.concat(chunks).toString("utf8")) as LmsData & { faults?: string[] };
    const registration = this.registration(id);
    Object.assign(registration, { data, faults: [...faults], commits: registration.commits + 1 });
    response.writeHead(200, { "content-type": "application/json" }).end('{"result":true,"errorCode":0}');
  }

  /** What the LMS gives to the next visit: after a suspended one everything, after a finished one only the result. */
  #launch(id: string): LmsData {
    const { "cmi.core.exit": exit, "cmi.core.session_time": _, ...data } = this.registration(id).data;
    if (exit === undefined) return data;
    if (exit === "suspend") return { ...data, "cmi.core.entry": "resume" };
    return Object.fromEntries(Object.entries({ ...data, "cmi.core.entry": "" }).filter(([element]) => !/suspend_data|interactions/.test(element)));
  }
}

function send(response: ServerResponse, extension: string, content: string | Buffer): void {
  response.writeHead(200, { "content-type": TYPES[extension] ?? "application/octet-stream", "cache-control": "no-store" }).end(content);
}
