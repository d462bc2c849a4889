import type { Line } from "./line.ts";

/** What becomes of the line while it is used. */
export interface LineWatch {
  cut(): void;
  /** The server has forgotten this page meanwhile. */
  back(): void;
}

const AGAIN_AFTER_MS = 1_000;

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
    return this.#events ? Promise.resolve() : this.#listen();
  }

  #listen(): Promise<void> {
    const events = new EventSource(`events?session=${this.#session}`);
    this.#events = events;
    events.onmessage = ({ data }) => this.#hear(String(data));
    events.onerror = () => {
      this.#lose();
      // A browser tries again by itself where the line broke, and never where the server has sent it away.
      if (events.readyState === EventSource.CLOSED) setTimeout(() => void this.#listen(), AGAIN_AFTER_MS);
    };
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
        // The events may still come: only a new line is sure to be one both ways.
        this.#lose();
        this.#events?.close();
        setTimeout(() => void this.#listen(), AGAIN_AFTER_MS);
      }
    }
    this.#isSending = false;
  }
}
