import type { Board } from "../board.ts";
import type { Session } from "../session.ts";
import { dropPlace, toolPlace, type DropPlace } from "./drop-place.ts";
import type { Hand } from "./hand.ts";
import type { Place, Under } from "./under.ts";

/** As what a browser carries a tool of the palette, and the identity of an element that comes from outside. */
export const TOOL = "text/journeywright-tool";
export const OUTSIDE = "text/journeywright-element";

/** What is dragged onto the drawing from elsewhere: tools of the palette, and elements from outside. */
export class Drops {
  /** The tool of the palette that is dragged to its place. */
  dragged: string | undefined;
  readonly board: Board;

  constructor(readonly hand: Hand, readonly session: Session, readonly under: Under) {
    this.board = session.board;
    const { stage } = under;
    stage.addEventListener("dragenter", (event) => this.#over(event));
    stage.addEventListener("dragover", (event) => this.#over(event));
    stage.addEventListener("dragleave", (event) => this.#left(event));
    stage.addEventListener("drop", (event) => this.#dropped(event));
  }

  #feedback(feedback: Board["feedback"]): void {
    this.board.change({ feedback });
  }

  /** A tool of the palette is dragged, or no longer. @param targets the figures where it makes something */
  drag(tool: string | undefined, targets?: ReadonlySet<string>): void {
    this.hand.cancel();
    this.dragged = tool;
    this.#feedback(targets ? { targets } : {});
  }

  #over(event: DragEvent): void {
    const isTool = event.dataTransfer?.types.includes(TOOL) ?? false;
    if (!isTool && !event.dataTransfer?.types.includes(OUTSIDE) || this.board.isReadOnly) return;
    event.preventDefault();
    if (isTool) this.#showTool(event);
    else this.outside(event);
  }

  /** A tool goes with the pointer, with a mark where it would make something. */
  #showTool(event: DragEvent): void {
    const { targets } = this.board.feedback;
    const tool = this.board.args?.tools.find(({ kind }) => kind === this.dragged);
    if (!tool) return;
    const at = this.under.at(event);
    const drop = toolPlace(this.under.figureAt(at), tool.kind, at, (one) => this.board.onScreen(one));
    this.#feedback({ ghost: { label: tool.label, ...at, count: 1 }, ...(drop ? { drop } : {}), ...(targets ? { targets } : {}) });
  }

  /** What is dragged has left the stage, not only a figure of it. */
  #left({ clientX, clientY }: DragEvent): void {
    const { left, right, top, bottom } = this.under.stage.getBoundingClientRect();
    if (clientX > left && clientX < right && clientY > top && clientY < bottom) return;
    const { targets } = this.board.feedback;
    this.#feedback(this.dragged && targets ? { targets } : {});
  }

  #dropped(event: DragEvent): void {
    const tool = event.dataTransfer?.getData(TOOL);
    const identity = event.dataTransfer?.getData(OUTSIDE);
    event.preventDefault();
    this.hand.tool = this.dragged = undefined;
    this.#feedback({});
    const at = this.under.at(event);
    const under = this.under.figureAt(at);
    if (tool) this.hand.use(tool, under, toolPlace(under, tool, at, (one) => this.board.onScreen(one))?.where);
    else if (identity) this.dropOutside(event, [identity]);
  }

  /** Elements are dragged over the page from outside. @param identities none where they cannot be seen yet */
  outside(place: Place, identities: readonly string[] = []): void {
    const drop = this.board.isReadOnly ? undefined : this.#outsidePlace(place, identities);
    const { targets } = this.board.feedback;
    this.#feedback({ ...(drop ? { drop } : {}), ...(targets ? { targets } : {}) });
  }

  outsideLeft(): void {
    this.#feedback({});
  }

  /** Elements from outside are let go over the page. */
  dropOutside(place: Place, identities: readonly string[]): void {
    const drop = this.#outsidePlace(place, identities);
    this.#feedback({});
    if (drop) this.session.edits.drop(identities.map((identity) => `element:${identity}`), drop.figure, drop.where);
    else if (identities.length > 0) this.board.tell("INFO", "That cannot be dropped there.");
  }

  /** A figure that takes things of such a kind; else one that takes anything, as the server knows best what fits. */
  #outsidePlace(place: Place, identities: readonly string[]): DropPlace | undefined {
    const at = this.under.at(place);
    const kinds = new Set(identities.map((identity) => identity.split(":")[0] ?? ""));
    const find = (known: ReadonlySet<string> | undefined) => dropPlace(this.under.figureAt(at), known, at, (one) => this.board.onScreen(one));
    return (kinds.size > 0 ? find(kinds) : undefined) ?? find(undefined);
  }
}
