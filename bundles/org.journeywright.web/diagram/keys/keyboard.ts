import type { Session } from "../session.ts";
import type { Placed } from "../drawing/placing.ts";
import type { Hand } from "../hand/hand.ts";
import { limited, moveTo } from "../hand/scale.ts";
import { isVisited, neighbour, type Direction } from "./neighbour.ts";
import { beside, linksAt, outermost } from "./order.ts";

const ARROWS: Readonly<Record<string, Direction>> = { ArrowLeft: "left", ArrowRight: "right", ArrowUp: "up", ArrowDown: "down" };

const MODIFIERS = new Set(["Shift", "Control", "Alt", "AltGraph", "Meta"]);

/** What the page around the drawing does for the keyboard. */
export interface Surroundings {
  search(): void;
  help(): void;
}

/** Everything that can be done on the drawing, by keys. */
export class Keyboard {
  /** A point on its scale that the arrows move, until Enter or Escape. */
  #sliding: string | undefined;

  constructor(readonly session: Session, readonly hand: Hand, readonly around: Surroundings) {}

  /** @returns whether the key meant something here */
  press(event: KeyboardEvent): boolean {
    const { board } = this.session;
    if (this.#sliding) return this.#slide(event);
    if (MODIFIERS.has(event.key)) return false;
    const direction = ARROWS[event.key];
    if (!direction && event.key !== "Escape") board.goOn();
    // What is not chosen and not seen to be where the keyboard is, nothing is done to.
    const { isCursorShown } = board;
    if (this.#takesChosen(event) && board.selection.size === 0 && !isCursorShown) return did(board.tell("INFO", "Nothing is chosen. Press a figure, or go to it with the arrow keys, and do it again."));
    board.isCursorShown = true;
    if (direction) return this.#arrow(direction, event);
    return event.ctrlKey || event.metaKey ? this.#command(event) : !event.altKey && this.#plain(event);
  }

  #command({ key, shiftKey }: KeyboardEvent): boolean {
    const { edits, board } = this.session;
    switch (key.toLowerCase()) {
      case "z": return did(shiftKey ? edits.redo() : edits.undo());
      case "y": return did(edits.redo());
      case "c": return did(edits.copy(this.#chosen()));
      case "x": return did(edits.cut(this.#chosen()));
      case "a": return did(board.select([...board.placing.all()].filter(({ figure }) => figure.args.a && figure.args.n && !figure.args.e).map(({ figure }) => figure.id)), board.say(`${board.selection.size} chosen.`));
      case "f": return did(this.around.search());
      case " ": return did(this.#toggle());
      default: return false;
    }
  }

  #plain({ key, shiftKey }: KeyboardEvent): boolean {
    const { edits, viewing, board } = this.session;
    switch (key) {
      case "Enter": return did(this.#enter());
      case " ": return did(this.#toggle());
      case "F2": return did(this.#write());
      case "Delete": case "Backspace": return did(edits.delete(this.#chosen()));
      case "Escape": return this.#leave();
      case "Home": return did(this.#go(outermost(board.placing, false)));
      case "End": return did(this.#go(outermost(board.placing, true)));
      case "n": case "N": case "Insert": return did(this.#create());
      case "c": case "C": return did(this.#link());
      case "g": case "G": return did(this.#gap());
      case "ContextMenu": return did(this.#menu());
      case "F10": return shiftKey && did(this.#menu());
      case "+": case "=": return did(viewing.zoomIn());
      case "-": return did(viewing.zoomOut());
      case "1": return did(viewing.full());
      case "0": return did(viewing.fit());
      case "?": case "F1": return did(this.around.help());
      default: return false;
    }
  }

  #arrow(direction: Direction, event: KeyboardEvent): boolean {
    if (event.altKey) return did(this.#alongLink(direction));
    if (event.ctrlKey || event.metaKey) return did(this.#carry(direction));
    const { board } = this.session;
    const at = this.#at();
    if (!at) return did(this.#go(outermost(board.placing, false)));
    const { targets } = board.feedback;
    const visited = [...board.placing.all()].filter((placed) => (targets ? targets.has(placed.figure.id) : isVisited(placed)));
    const next = neighbour(at, direction, visited);
    return did(next ? this.#go(next, event.shiftKey) : board.say("Nothing more that way."));
  }

  /** Whether a key does something to what is chosen: takes it away or copies it. */
  #takesChosen({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
    return ctrlKey || metaKey ? /^[cx]$/i.test(key) : !altKey && (key === "Delete" || key === "Backspace");
  }

  #at(): Placed | undefined {
    const { cursor, placing } = this.session.board;
    return cursor === undefined ? undefined : placing.get(cursor);
  }

  /** What is chosen; the figure at the cursor where nothing is. */
  #chosen(): string[] {
    const { selection, cursor } = this.session.board;
    return selection.size > 0 ? [...selection] : cursor === undefined ? [] : [cursor];
  }

  #go(placed: Placed | undefined, isAdding = false): void {
    const { board, viewing } = this.session;
    if (!placed) return;
    const { id } = placed.figure;
    board.cursor = id;
    if (board.feedback.link) this.hand.linking.point(middle(board.onScreen(placed)), placed);
    else board.select(isAdding ? [...board.selection, id] : [id]);
    viewing.reveal(id);
    board.change();
  }

  #enter(): void {
    const { board, edits } = this.session;
    const at = this.#at();
    if (board.feedback.link) return this.hand.linking.end(at);
    if (this.hand.tool) {
      const { tool } = this.hand;
      this.hand.cancel();
      return this.hand.use(tool, at);
    }
    if (!at) return this.#go(outermost(board.placing, false));
    const { w } = at.figure.args;
    if (w?.sets) return this.session.choose(w.sets.setting, w.sets.value);
    if (board.args?.kind === "relationship" && this.session.drillDown(at.figure.id)) return;
    if (w?.slider && !board.isReadOnly) return this.#beginSlide(at);
    if (w?.writing && !board.isReadOnly) return this.#write();
    if (w?.creates?.length && !board.isReadOnly && at.figure.args.k.startsWith("missing")) return this.#create();
    if (this.session.drillDown(at.figure.id)) return;
    if (edits.canOpen) edits.open(at.figure.id, "form");
    else board.say("There is nothing to write or to open here.");
  }

  #write(): void {
    const { board } = this.session;
    const at = this.#at();
    if (board.isReadOnly) return board.tell("INFO", "This diagram is open for reading only.");
    if (at?.figure.args.w?.writing) board.change({ above: { what: "writing", figure: at.figure.id } });
    else board.say("There is no text to write here.");
  }

  #create(): void {
    const { board } = this.session;
    if (board.isReadOnly) return board.tell("INFO", "This diagram is open for reading only.");
    for (let at = this.#at(); at; at = at.parent) if (at.figure.args.w?.creates?.length) return board.change({ above: { what: "creating", figure: at.figure.id } });
    const anything = board.args?.tools.find(({ isLink }) => !isLink);
    if (board.placing.size === 0 && anything) board.change({ above: { what: "creating", figure: "", kind: anything.kind } });
    else board.say("Nothing can be added here. Go to a figure where something can.");
  }

  #link(): void {
    const { board } = this.session;
    const at = this.#at();
    if (board.isReadOnly) return board.tell("INFO", "This diagram is open for reading only.");
    for (let from = at; from; from = from.parent) if (from.figure.args.w?.starts?.length) return this.hand.linking.begin(from.figure.id);
    if (at?.figure.args.e) return this.hand.linking.beginAgain(at.figure.id, false);
    board.say("No link can begin here.");
  }

  #gap(): void {
    const { board } = this.session;
    for (let at = this.#at(); at; at = at.parent) if (board.gapsAt(at).length > 0) return board.change({ above: { what: "gap", figure: at.figure.id, others: board.gapsAt(at) } });
    board.say("No gap here.");
  }

  #menu(): void {
    const { board } = this.session;
    const at = this.#at();
    if (!at) return;
    const { x, y, width, height } = board.onScreen(at);
    board.change({ above: { what: "menu", figure: at.figure.id, x: x + Math.min(24, width / 2), y: y + Math.min(24, height) } });
  }

  #toggle(): void {
    const { board } = this.session;
    const { cursor } = board;
    if (cursor === undefined) return;
    board.select(board.selection.has(cursor) ? [...board.selection].filter((id) => id !== cursor) : [...board.selection, cursor]);
    board.say(`${board.selection.size} chosen.`);
  }

  #leave(): boolean {
    const { board } = this.session;
    if (this.hand.cancel()) return did(board.change({ notice: undefined }), board.say("Left."));
    if (this.session.edits.clipboard.leave()) return did(board.goOn(), board.say("Left as it was."));
    if (board.notice || board.found.length) return did(board.change({ notice: undefined, found: [] }));
    return board.selection.size > 0 && did(board.select([]));
  }

  /** From a figure to the links at it, from a link to its ends. */
  #alongLink(direction: Direction): void {
    const { board } = this.session;
    const at = this.#at();
    if (!at) return;
    const isOnwards = direction === "right" || direction === "down";
    const ends = at.figure.args.e;
    if (ends) return this.#go(board.placing.get(ends[isOnwards ? 1 : 0]));
    const links = linksAt(board.placing, at.figure.id).filter(({ figure }) => (figure.args.e![0] === at.figure.id) === isOnwards);
    if (links[0]) this.#go(links[0]);
    else board.say(isOnwards ? "No link leads on from here." : "No link leads here.");
  }

  /** Moves a point on its scale, or the figure past the next one or into the next stage. */
  #carry(direction: Direction): void {
    const { board, edits } = this.session;
    const at = this.#at();
    const isAfter = direction === "right" || direction === "down";
    const { slider } = at?.figure.args.w ?? {};
    if (!at || board.isReadOnly) return;
    if (slider) {
      const value = limited(slider, (board.feedback.slide?.figure === at.figure.id ? board.feedback.slide.value : slider.value) + (direction === "up" || direction === "right" ? 1 : -1));
      return value === slider.value ? undefined : edits.slide(at.figure.id, value);
    }
    const place = at.figure.args.w?.drags ? beside(board.placing, at, isAfter) : undefined;
    if (place) edits.drop([at.figure.id], place.next.figure.id, place.where, { said: `Moved ${place.where === "after" ? "behind" : "before"} ${place.next.figure.args.n ?? "the next"}.` });
    else board.say("It cannot be moved that way.");
  }

  #beginSlide(at: Placed): void {
    this.#sliding = at.figure.id;
    this.session.board.say(`${at.figure.args.n ?? ""}: change it with the arrows, Enter accepts, Escape leaves it as it was.`);
    this.#showSlide(0);
  }

  #slide(event: KeyboardEvent): boolean {
    const { board, edits } = this.session;
    const { slide } = board.feedback;
    const id = this.#sliding!;
    const by = { ArrowUp: 1, ArrowRight: 1, ArrowDown: -1, ArrowLeft: -1 }[event.key];
    if (by) return did(this.#showSlide(by));
    if (event.key !== "Enter" && event.key !== "Escape" && event.key !== "Tab") return true;
    this.#sliding = undefined;
    const { slide: _, ...feedback } = board.feedback;
    const isSame = slide?.value === board.placing.get(id)?.figure.args.w?.slider?.value;
    if (event.key === "Enter" && slide && !isSame) edits.slide(id, slide.value);
    else did(board.change({ feedback }), board.say("Left as it was."));
    return event.key !== "Tab";
  }

  #showSlide(by: number): void {
    const { board } = this.session;
    const slider = board.placing.get(this.#sliding ?? "")?.figure.args.w?.slider;
    if (!slider) return void (this.#sliding = undefined);
    const value = limited(slider, (board.feedback.slide?.value ?? slider.value) + by);
    board.change({ feedback: { ...board.feedback, slide: { figure: this.#sliding!, value, by: moveTo(slider, value) } } });
    if (by) board.say(String(value));
  }
}

function middle({ x, y, width, height }: { x: number; y: number; width: number; height: number }): { x: number; y: number } {
  return { x: x + width / 2, y: y + height / 2 };
}

/** What was done counts as an answer to the key. */
function did(..._done: unknown[]): true {
  return true;
}
