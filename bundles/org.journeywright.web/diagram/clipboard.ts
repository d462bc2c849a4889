import type { Board } from "./board.ts";

/** What pasting comes to. */
export interface Pasted {
  /** The ties that are meant; none where the text is. */
  readonly ties: readonly string[];
  /** What goes where it was cut: the figures, and what they are about. */
  readonly taken: ReadonlyMap<string, string>;
  /** Whether it was cut, and can only be copied by now. */
  readonly staysBehind: boolean;
}

const NOTHING: ReadonlyMap<string, string> = new Map();

/** What was copied or cut on this page last. What is cut stays in its place, marked, until it is pasted. */
export class Clipboard {
  #text = "";
  #ties: readonly string[] = [];
  #isCut = false;

  constructor(readonly board: Board) {}

  get text(): string {
    return this.#text;
  }

  /** @param ties what was copied ties, where it stands for ties alone @param cut the figures that are cut; nothing where they are copied */
  hold(text: string, ties: readonly string[], cut: readonly string[] | undefined): void {
    [this.#text, this.#ties, this.#isCut] = [text, ties, cut !== undefined];
    // Where the browser keeps the clipboard to itself, this page still has its own.
    navigator.clipboard?.writeText(text).catch(() => {});
    this.#mark(new Map(cut?.map((id) => [id, this.board.placing.get(id)?.figure.args.a ?? ""])));
  }

  /** What a text stands for that is pasted; cut once, it is pasted once. */
  paste(text: string): Pasted {
    // A clipboard may write the ends of lines in its own way.
    const isOwn = unlined(text) === unlined(this.#text);
    const wasCut = isOwn && this.#isCut;
    const taken = wasCut ? this.board.taken : NOTHING;
    this.leave();
    return { ties: isOwn ? this.#ties : [], taken, staysBehind: wasCut && taken.size === 0 };
  }

  /** What was pasted cannot be there, and is still cut. */
  back(taken: ReadonlyMap<string, string>): void {
    this.#isCut = true;
    this.#mark(taken);
  }

  /** What was cut stays. @returns whether anything was */
  leave(): boolean {
    const isAny = this.board.taken.size > 0;
    this.#isCut = false;
    if (isAny) this.#mark(NOTHING);
    return isAny;
  }

  #mark(taken: ReadonlyMap<string, string>): void {
    this.board.change({ taken });
  }
}

function unlined(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
