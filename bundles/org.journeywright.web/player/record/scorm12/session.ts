import type { Scorm12Api } from "./find-api.ts";

/** Calls an LMS without ever throwing: an LMS may be gone, broken, or answer `true` where the text "true" is due. */
export class Session {
  #open = false;

  constructor(readonly api: Scorm12Api) {}

  get open(): boolean {
    return this.#open;
  }

  initialize(): boolean {
    this.#open = this.#succeeds(() => this.api.LMSInitialize(""));
    return this.#open;
  }

  /** The value of a data element, "" when it has none or the LMS does not know it. */
  get(element: string): string {
    if (!this.#open) return "";
    try {
      const value = this.api.LMSGetValue(element);
      return value === undefined || value === null || this.#lastError() !== 0 ? "" : String(value);
    } catch {
      return "";
    }
  }

  set(element: string, value: string): boolean {
    return this.#open && this.#succeeds(() => this.api.LMSSetValue(element, value));
  }

  commit(): boolean {
    return this.#open && this.#succeeds(() => this.api.LMSCommit(""));
  }

  finish(): void {
    if (this.#open) this.#succeeds(() => this.api.LMSFinish(""));
    this.#open = false;
  }

  #succeeds(call: () => unknown): boolean {
    try {
      return String(call()) === "true";
    } catch {
      return false;
    }
  }

  #lastError(): number {
    try {
      return Number(this.api.LMSGetLastError());
    } catch {
      return 0;
    }
  }
}
