import type { Line, LineWatch } from "../line/line.ts";
import { openingWords, type Shown, type Size } from "./opening.ts";

interface Message {
  readonly id?: string | number;
  readonly method?: string;
  readonly params?: { readonly action?: { readonly kind?: string } };
}

/**
 * A line on which the first drawing has been asked for before GLSP's client is there to ask. What the server says meanwhile waits; the client gets it when it asks the same, and that is not sent once
 * more. From the first drawing on, and from where the line breaks, this is the line beneath and nothing else.
 */
export class HeadStart implements Line {
  readonly #line: Line;
  readonly #opened: Promise<void>;
  /** What the server has answered to a request that the client has not made yet, by the name of the method; and the other way round. */
  readonly #replies = new Map<string, Message>();
  readonly #asked = new Map<string, Message>();
  #waiting: string[] = [];
  #isAhead = true;
  #watch: LineWatch | undefined;
  #isCut = false;
  #isLocked = false;
  #hear: (message: string) => void = () => {};

  /**
   * @param lineOf makes a line that says this first of all, and tells what becomes of it
   * @param shown what the page will ask for
   * @param window how much of it can be seen at most
   */
  constructor(lineOf: (first: readonly string[], watch: LineWatch) => Line, readonly shown: Shown, window: Size) {
    this.#line = lineOf(openingWords(shown, window), { cut: () => this.#cut(), back: () => this.#back(), locked: (isLocked) => this.#lock(isLocked) });
    this.#opened = this.#line.open((message) => (this.#isAhead ? this.#keep(message) : this.#hear(message)));
  }

  /** Tells what becomes of the line from now on, and how it is by now. */
  watch(watch: LineWatch): void {
    this.#watch = watch;
    if (this.#isCut) watch.cut();
    if (this.#isLocked) watch.locked(true);
  }

  open(hear: (message: string) => void): Promise<void> {
    this.#hear = hear;
    return this.#opened;
  }

  send(message: string): void {
    if (!this.#isAhead) return this.#line.send(message);
    const asked = JSON.parse(message) as Message;
    if (asked.id !== undefined && asked.method !== undefined) this.#ask(asked.method, asked);
    else if (asked.params?.action?.kind === "requestModel") this.#catchUp();
    else this.#line.send(message);
  }

  close(): void {
    this.#line.close();
  }

  takeKey(hash: string): void {
    this.#line.takeKey?.(hash);
  }

  #ask(method: string, asked: Message): void {
    this.#asked.set(method, asked);
    this.#answer(method);
  }

  #keep(message: string): void {
    const said = JSON.parse(message) as Message;
    if (said.method === undefined) {
      this.#replies.set(String(said.id), said);
      this.#answer(String(said.id));
    } else this.#waiting.push(message);
  }

  #answer(method: string): void {
    const asked = this.#asked.get(method);
    const reply = this.#replies.get(method);
    if (asked && reply) this.#hear(JSON.stringify({ ...reply, id: asked.id }));
  }

  #catchUp(): void {
    this.#isAhead = false;
    this.#waiting.splice(0).forEach((message) => this.#hear(message));
  }

  #cut(): void {
    this.#isAhead = false;
    this.#isCut = true;
    this.#watch?.cut();
  }

  #back(): void {
    this.#isCut = false;
    this.#watch?.back();
  }

  #lock(isLocked: boolean): void {
    this.#isLocked = isLocked;
    this.#watch?.locked(isLocked);
  }
}
