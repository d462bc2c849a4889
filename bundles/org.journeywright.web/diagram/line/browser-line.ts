import type { Line } from "./line.ts";

/** What becomes of the line while it is used. */
export interface LineWatch {
  cut(): void;
  /** The server has forgotten this page meanwhile. */
  back(): void;
}

/** To the server this page came from: messages go by POST, one after the other, and come as events. */
export class BrowserLine implements Line {
  readonly #session = crypto.randomUUID();
  #waiting: string[] = [];
  #isSending = false;
  #isCut = false;
  #events: EventSource | undefined;
  #hear: (message: string) => void = () => {};

  constructor(readonly watch: LineWatch) {}

  open(hear: (message: string) => void): Promise<void> {
    this.#hear = hear;
    if (this.#events) return Promise.resolve();
    const events = new EventSource(`events?session=${this.#session}`);
    this.#events = events;
    events.onmessage = ({ data }) => this.#hear(String(data));
    events.onerror = () => this.#lose();
    return new Promise((resolve) => {
      events.onopen = () => {
        resolve();
        if (this.#isCut) this.#regain();
      };
    });
  }

  send(message: string): void {
    this.#waiting.push(message);
    if (!this.#isSending) void this.#sendAll();
  }

  close(): void {
    this.#events?.close();
  }

  #lose(): void {
    this.#isCut = true;
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
        const answer = await fetch(`messages?session=${this.#session}`, { method: "POST", body: this.#waiting[0]!, headers: { "content-type": "application/json" } });
        if (!answer.ok) throw new Error(`The server answered ${answer.status}.`);
        this.#waiting.shift();
      } catch {
        this.#lose();
      }
    }
    this.#isSending = false;
  }
}
