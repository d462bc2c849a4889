import type { Where } from "./glsp/actions.ts";

/** A text for a figure, and what the figure said when it was written: where it says something else by now, somebody else has written there, too. */
export interface Draft {
  readonly text: string;
  readonly was: string;
}

/** What was typed to make something new. */
export interface Newcomer {
  readonly kind: string;
  readonly target: string;
  readonly where: Where;
  readonly name: string;
}

/** Something on its way to the server, with all that must not be lost should it be refused. */
export interface Sent {
  /** What is said once it is done. */
  readonly said?: string;
  readonly written?: Draft & { readonly figure: string };
  readonly made?: Newcomer;
  /** What is not only copied but is to go when it is pasted. */
  readonly cut?: readonly string[];
  /** What goes by this. */
  readonly taken?: ReadonlyMap<string, string>;
  readonly isSlide?: boolean;
  /** Whether it changes nothing itself: a step back, a copy. */
  readonly isQuiet?: boolean;
}

/** What has been sent and is not answered yet, by the number that the answer will bear. */
export class Outbox {
  readonly #waiting = new Map<number, Sent>();
  readonly #idle: (() => void)[] = [];
  #last = 0;

  add(sent: Sent): number {
    this.#waiting.set(++this.#last, sent);
    return this.#last;
  }

  /** The answer has come. */
  take(number: number): Sent | undefined {
    const sent = this.#waiting.get(number);
    this.#waiting.delete(number);
    if (this.#waiting.size === 0) this.#idle.splice(0).forEach((tell) => tell());
    return sent;
  }

  /** No answer will come any more. */
  takeAll(): readonly Sent[] {
    const all = [...this.#waiting.values()];
    [...this.#waiting.keys()].forEach((number) => this.take(number));
    return all;
  }

  /** Holds once everything is answered, or after so long. */
  answered(within: number): Promise<void> {
    if (this.#waiting.size === 0) return Promise.resolve();
    return new Promise((resolve) => {
      this.#idle.push(resolve);
      setTimeout(resolve, within);
    });
  }
}
