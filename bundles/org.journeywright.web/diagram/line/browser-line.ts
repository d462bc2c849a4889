import { readEvents } from "./events.ts";
import { authorization, takeKey } from "./key.ts";
import type { Line, LineWatch } from "./line.ts";

const AGAIN_AFTER_MS = 1_000;
const NOT_KNOWN = 401;

/** To the server this page came from: messages go by POST, one after the other, and come as events in answer to one more. */
export class BrowserLine implements Line {
  readonly #session = crypto.randomUUID();
  #first: readonly string[];
  #waiting: string[] = [];
  #isSending = false;
  #isCut = false;
  #isLocked = false;
  #events: AbortController | undefined;
  #hear: (message: string) => void = () => {};
  #opened: () => void = () => {};

  /** @param first what is said as soon as the line is open, sooner than anything sent; not where it is open a second time */
  constructor(readonly watch: LineWatch, first: readonly string[] = []) {
    this.#first = first;
  }

  open(hear: (message: string) => void): Promise<void> {
    this.#hear = hear;
    if (this.#events) return Promise.resolve();
    const opened = new Promise<void>((resolve) => (this.#opened = resolve));
    void this.#listen();
    return opened;
  }

  takeKey(hash: string): void {
    if (takeKey(hash) && this.#isLocked) void this.#listen();
  }

  /** Listens until the line breaks, and then again; not without a key that fits. */
  async #listen(): Promise<void> {
    const events = new AbortController();
    this.#events?.abort();
    this.#events = events;
    try {
      const answer = await fetch(`events?session=${this.#session}`, { method: "POST", body: this.#first.join("\n"), headers: { "content-type": "text/plain", ...authorization() }, signal: events.signal, cache: "no-store" });
      if (answer.status === NOT_KNOWN) return this.#lock(true);
      if (!answer.ok || !answer.body) throw new Error(`The server answered ${answer.status}.`);
      this.#first = [];
      this.#lock(false);
      this.#opened();
      if (this.#isCut) this.#regain();
      await readEvents(answer.body, (message) => this.#hear(message));
    } catch {
      // Whyever it broke, what is left to do is the same.
    }
    if (this.#events !== events) return;
    this.#lose();
    setTimeout(() => this.#events === events && void this.#listen(), AGAIN_AFTER_MS);
  }

  send(message: string): void {
    this.#waiting.push(message);
    if (!this.#isSending) void this.#sendAll();
  }

  close(): void {
    const events = this.#events;
    this.#events = undefined;
    events?.abort();
  }

  #lock(isLocked: boolean): void {
    this.#isLocked = isLocked;
    this.watch.locked(isLocked);
  }

  #lose(): void {
    this.#isCut = true;
    this.#first = [];
    // What was meant for the line before would mean nothing on the next one.
    this.#waiting = [];
    this.watch.cut();
  }

  #regain(): void {
    this.#isCut = false;
    this.watch.back();
  }

  async #sendAll(): Promise<void> {
    this.#isSending = true;
    while (this.#waiting.length > 0 && !this.#isCut) {
      try {
        const answer = await fetch(`messages?session=${this.#session}`, { method: "POST", body: this.#waiting[0]!, headers: { "content-type": "application/json", ...authorization() } });
        if (!answer.ok) throw new Error(`The server answered ${answer.status}.`);
        this.#waiting.shift();
      } catch {
        // The events may still come: only a new line is sure to be one both ways.
        this.#lose();
        const events = this.#events;
        setTimeout(() => this.#events === events && void this.#listen(), AGAIN_AFTER_MS);
      }
    }
    this.#isSending = false;
  }
}
