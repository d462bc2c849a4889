import type { ActionMessage, DisposeClientSessionParameters, GLSPServer, InitializeClientSessionParameters, InitializeParameters, InitializeResult } from "@eclipse-glsp/client";
import type { Line } from "./line.ts";

interface Reply {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message?: string };
}

interface Pending {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/** A GLSP server at the other end of a line, spoken to in JSON-RPC 2.0. */
export class RemoteServer implements GLSPServer {
  readonly #pending = new Map<number, Pending>();
  #last = 0;

  private constructor(readonly line: Line, readonly hear: (message: ActionMessage) => void) {}

  /** @param hear gets the actions that the server sends */
  static async at(line: Line, hear: (message: ActionMessage) => void): Promise<RemoteServer> {
    const server = new RemoteServer(line, hear);
    await line.open((message) => server.#receive(message));
    return server;
  }

  initialize(params: InitializeParameters): Promise<InitializeResult> {
    return this.#ask("initialize", params) as Promise<InitializeResult>;
  }

  async initializeClientSession(params: InitializeClientSessionParameters): Promise<void> {
    await this.#ask("initializeClientSession", params);
  }

  async disposeClientSession(params: DisposeClientSessionParameters): Promise<void> {
    await this.#ask("disposeClientSession", params);
  }

  process(message: ActionMessage): void {
    this.#tell({ method: "process", params: message });
  }

  shutdown(): void {
    this.#tell({ method: "shutdown" });
  }

  // Nobody asks this end for what happens at the other.
  addListener(): boolean {
    return false;
  }

  removeListener(): boolean {
    return false;
  }

  #ask(method: string, params: unknown): Promise<unknown> {
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve, reject });
      this.#tell({ id, method, params });
    });
  }

  #tell(content: object): void {
    this.line.send(JSON.stringify({ jsonrpc: "2.0", ...content }));
  }

  #receive(message: string): void {
    const reply = JSON.parse(message) as Reply;
    if (reply.method === "process") return this.hear(reply.params as ActionMessage);
    const pending = reply.id === undefined ? undefined : this.#pending.get(reply.id);
    if (!pending || reply.id === undefined) return;
    this.#pending.delete(reply.id);
    if (reply.error) pending.reject(new Error(reply.error.message ?? "The server could not answer."));
    else pending.resolve(reply.result);
  }
}
