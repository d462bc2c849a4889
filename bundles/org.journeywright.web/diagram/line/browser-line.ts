import type { Line } from "./line.ts";

/** To the server this page came from: messages go by POST, one after the other, and come as events. */
export class BrowserLine implements Line {
  readonly #session = crypto.randomUUID();
  readonly #waiting: string[] = [];
  #isSending = false;
  #events: EventSource | undefined;

  /** @param onTrouble hears that the server cannot be reached, and that it can be again */
  constructor(readonly onTrouble: (isCut: boolean) => void) {}

  open(hear: (message: string) => void): Promise<void> {
    const events = new EventSource(`events?session=${this.#session}`);
    this.#events = events;
    events.onmessage = ({ data }) => hear(String(data));
    events.onerror = () => this.onTrouble(true);
    return new Promise((resolve) => {
      events.onopen = () => {
        this.onTrouble(false);
        resolve();
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

  async #sendAll(): Promise<void> {
    this.#isSending = true;
    try {
      for (let message = this.#waiting[0]; message !== undefined; message = this.#waiting[0]) {
        const answer = await fetch(`messages?session=${this.#session}`, { method: "POST", body: message, headers: { "content-type": "application/json" } });
        if (!answer.ok) throw new Error(`The server answered ${answer.status}.`);
        this.#waiting.shift();
      }
    } catch {
      this.onTrouble(true);
      setTimeout(() => void this.#sendAll(), 2_000);
      return;
    }
    this.#isSending = false;
  }
}
