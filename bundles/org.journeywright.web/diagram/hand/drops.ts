import type { Board } from "../board.ts";
import type { Session } from "../session.ts";
import { dropPlace, toolPlace, type DropPlace } from "./drop-place.ts";
import type { Placed } from "../drawing/placing.ts";
import type { Point } from "../drawing/link-ends.ts";
import type { Hand } from "./hand.ts";
import type { Under } from "./under.ts";

/** As what a browser carries a tool of the palette. */
export const TOOL = "text/journeywright-tool";

/** What is dragged onto the drawing from elsewhere: tools of the palette, and elements from outside. */
export class Drops {
  /** The tool of the palette that is dragged to its place. */
  dragged: string | undefined;
  /** The identities of what is dragged outside of the page, which may come over it. */
  outsiders: readonly string[] = [];
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
    if (!isTool && this.outsiders.length === 0 || this.board.isReadOnly) return;
    event.preventDefault();
    if (isTool) this.#showTool(event);
    else this.#showOutsiders(event);
  }

  /** A tool goes with the pointer, with a mark where it would make something. */
  #showTool(event: DragEvent): void {
    const { targets } = this.board.feedback;
    const tool = this.board.args?.tools.find(({ kind }) => kind === this.dragged);
    if (!tool) return;
    const at = this.under.at(event);
    const drop = this.toolPlace(tool.kind, this.under.figureAt(at), at);
    this.#feedback({ ghost: { label: tool.label, ...at, count: 1 }, ...(drop ? { drop } : {}), ...(targets ? { targets } : {}) });
  }

  /** Where a tool would make something that is let go, or pressed, over a figure. */
  toolPlace(tool: string, under: Placed | undefined, at: Point): DropPlace | undefined {
    return toolPlace(under, tool, at, (one) => this.board.onScreen(one));
  }

  /** Marks where a tool that was pressed would make something; nothing where the pointer is nowhere. */
  showPlace(tool: string, at: Point | undefined): void {
    const { drop: before, ...feedback } = this.board.feedback;
    const drop = at && this.toolPlace(tool, this.under.figureAt(at), at);
    if (drop?.figure !== before?.figure || drop?.where !== before?.where) this.#feedback({ ...feedback, ...(drop ? { drop } : {}) });
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
    event.preventDefault();
    this.hand.tool = this.dragged = undefined;
    this.#feedback({});
    const at = this.under.at(event);
    const under = this.under.figureAt(at);
    if (tool) this.hand.use(tool, under, this.toolPlace(tool, under, at)?.where);
    else if (this.outsiders.length > 0) this.#dropOutsiders(at);
  }

  #showOutsiders(event: DragEvent): void {
    const drop = this.#outsidersPlace(this.under.at(event));
    this.#feedback(drop ? { drop } : {});
  }

  #dropOutsiders(at: Point): void {
    const drop = this.#outsidersPlace(at);
    if (drop) this.session.edits.drop(this.outsiders.map((identity) => `element:${identity}`), drop.figure, drop.where);
    else this.board.tell("INFO", "That cannot be put there. Let it go where a frame shows that it would be taken.");
  }

  /** A figure that takes things of such a kind; else one that takes anything, as the server knows best what fits. */
  #outsidersPlace(at: Point): DropPlace | undefined {
    const kinds = new Set(this.outsiders.flatMap(kindsOf));
    const find = (known: ReadonlySet<string> | undefined) => dropPlace(this.under.figureAt(at), known, at, (one) => this.board.onScreen(one));
    const place = find(kinds) ?? find(undefined);
    const isOfAKind = place && kinds.has(this.board.placing.get(place.figure)?.figure.args.w?.drags ?? "");
    return place && (isOfAKind ? place : { ...place, where: "into" });
  }
}

/** What an element can be taken for, by its identity: a `service standard` is a `standard`. */
function kindsOf(identity: string): string[] {
  const [kind = ""] = identity.split(":");
  return [kind, kind.slice(kind.lastIndexOf(" ") + 1)];
}
