import type { Board } from "../board.ts";
import type { Placed } from "../drawing/placing.ts";
import type { Point } from "../drawing/link-ends.ts";
import type { Edits } from "../edits.ts";

/** A link being drawn, or the end of one being moved: by pulling a handle, or by keys. */
export class Linking {
  #from: string | undefined;
  #kinds: readonly string[] = [];
  #tool: string | undefined;
  /** Of the drawing on which the link was begun. */
  #revision = 0;
  #again: { readonly link: string; readonly isFrom: boolean } | undefined;

  constructor(readonly board: Board, readonly edits: Edits) {}

  get isOn(): boolean {
    return this.board.feedback.link !== undefined;
  }

  /** The tool of the palette with which a link is being drawn. */
  get tool(): string | undefined {
    return this.isOn ? this.#tool : undefined;
  }

  /** @param kind of the link; any that can begin at the figure where it is left out */
  begin(from: string, kind?: string): void {
    const placed = this.board.placing.get(from);
    if (!placed) return;
    this.#from = from;
    this.#revision = this.board.revision;
    this.#again = undefined;
    this.#tool = kind;
    this.#kinds = kind ? [kind] : placed.figure.args.w?.starts ?? [];
    this.#show(placed);
    this.board.say(`Link from ${placed.figure.args.n ?? "here"}: go to where it ends and press Enter, or click it. Escape leaves it.`);
  }

  /** @param isFrom whether the end moves from which the link leads */
  beginAgain(link: string, isFrom: boolean): void {
    const ends = this.board.placing.get(link)?.figure.args.e;
    const fixed = ends && this.board.placing.get(isFrom ? ends[1] : ends[0]);
    if (!fixed) return;
    this.#from = fixed.figure.id;
    this.#again = { link, isFrom };
    this.#tool = undefined;
    this.#revision = this.board.revision;
    this.#kinds = [];
    this.#show(fixed);
    this.board.say("Go to the figure that this end is to lead to and press Enter, or Escape to leave it.");
  }

  point({ x, y }: Point, under: Placed | undefined): void {
    if (!this.#from) return;
    const to = this.#target(under)?.figure.id;
    this.board.change({ feedback: { ...this.board.feedback, link: { from: this.#from, x, y, to } } });
  }

  /** A click where no link can end leaves it waiting for one that can. */
  click(under: Placed | undefined): void {
    if (this.#target(under)) this.end(under);
    else this.board.tell("INFO", "The link cannot end there. Press one of the marked places, or Escape to leave it.");
  }

  end(under: Placed | undefined): void {
    const to = this.#target(under);
    const [from, again] = [this.#from, this.#again];
    const kinds = to && !again ? this.#kindsTo(to) : [];
    this.#from = this.#again = undefined;
    const { link: _, targets: __, ...feedback } = this.board.feedback;
    this.board.change({ feedback });
    if (!from || !to) return this.board.say("No link was made.");
    if (again) this.#reconnect(again, to.figure.id);
    else if (kinds.length === 1) this.edits.connect(kinds[0]!, from, to.figure.id, this.#revision);
    else this.board.change({ above: { what: "links", from, to: to.figure.id, kinds } });
  }

  #reconnect({ link, isFrom }: { readonly link: string; readonly isFrom: boolean }, to: string): void {
    const ends = this.board.placing.get(link)?.figure.args.e;
    if (ends) this.edits.reconnect(link, isFrom ? to : ends[0], isFrom ? ends[1] : to, this.#revision);
  }

  #show(from: Placed): void {
    const targets = new Set([...this.board.placing.all()].filter((placed) => this.#takes(placed)).map(({ figure }) => figure.id));
    const { x, y, width, height } = this.board.onScreen(from);
    this.board.change({ feedback: { targets, link: { from: from.figure.id, x: x + width / 2, y: y + height / 2 } } });
  }

  #target(under: Placed | undefined): Placed | undefined {
    for (let placed = under; placed; placed = placed.parent) if (this.#takes(placed)) return placed;
    return undefined;
  }

  #takes(placed: Placed): boolean {
    if (placed.figure.id === this.#from) return false;
    const { w } = placed.figure.args;
    return this.#again ? ((this.#again.isFrom ? w?.starts : w?.ends) ?? []).length > 0 : this.#kindsTo(placed).length > 0;
  }

  #kindsTo(placed: Placed): string[] {
    return this.#kinds.filter((kind) => placed.figure.args.w?.ends?.includes(kind));
  }
}
