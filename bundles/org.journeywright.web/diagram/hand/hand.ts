import type { Board } from "../board.ts";
import type { Placed } from "../drawing/placing.ts";
import type { Point } from "../drawing/link-ends.ts";
import type { Where } from "../glsp/actions.ts";
import type { Session } from "../session.ts";
import type { Viewing } from "../viewing.ts";
import { placeOf } from "./drop-place.ts";
import { Drops } from "./drops.ts";
import { Linking } from "./linking.ts";
import { Pulls, type Pull } from "./pulls.ts";
import { Under } from "./under.ts";

/** So far a pointer may stray before a press becomes a drag, in pixels. */
const STRAY = 4;
/** So long a finger is held still to see what can be done. */
const HOLD_MS = 500;
/** What a press becomes once it is dragged. */
type Ready = ((at: Point) => Pull | undefined) | undefined;

/** What a mouse, a pen or a finger does on the drawing. */
export class Hand {
  readonly linking: Linking;
  readonly under: Under;
  readonly drops: Drops;
  readonly #pulls: Pulls;
  readonly #fingers = new Map<number, Point>();
  #start: Point | undefined;
  #pull: Pull | undefined;
  #ready: Ready;
  #clicked: (() => void) | undefined;
  #pinch: { readonly zoom: number; readonly apart: number; at: Point } | undefined;
  #holding = 0;
  isSpaceDown = false;
  /** The tool of the palette that goes to the figure that is pressed next. */
  tool: string | undefined;

  readonly board: Board;
  readonly viewing: Viewing;

  constructor(readonly stage: HTMLElement, readonly session: Session) {
    this.board = session.board;
    this.viewing = session.viewing;
    this.under = new Under(stage, this.board);
    this.#pulls = new Pulls(session, this.under);
    this.linking = new Linking(this.board, session.edits);
    this.drops = new Drops(this, session, this.under);
    stage.addEventListener("pointerdown", (event) => this.#down(event));
    stage.addEventListener("pointermove", (event) => this.#move(event));
    stage.addEventListener("pointerup", (event) => this.#up(event));
    // A browser takes the pointer away where something of the page is dragged.
    stage.addEventListener("pointercancel", () => this.drops.dragged ?? this.cancel());
    stage.addEventListener("pointerleave", () => this.#hover(undefined));
    stage.addEventListener("dblclick", (event) => this.#double(event));
    stage.addEventListener("contextmenu", (event) => this.#menu(event));
    stage.addEventListener("wheel", (event) => this.#wheel(event), { passive: false });
  }

  /** Leaves whatever is under way, as if it had not begun. */
  cancel(): boolean {
    const wasBusy = this.#pull !== undefined || this.tool !== undefined || this.linking.isOn;
    clearTimeout(this.#holding);
    this.#start = undefined;
    this.#pull = this.#ready = this.#clicked = this.#pinch = undefined;
    this.tool = undefined;
    this.#fingers.clear();
    this.#feedback({});
    return wasBusy;
  }

  #down(event: PointerEvent): void {
    this.board.goOn();
    const at = this.under.at(event);
    this.#fingers.set(event.pointerId, at);
    if (event.pointerType === "touch" && this.#fingers.size === 2) return this.#beginPinch();
    if (event.button === 2 || this.#fingers.size > 1) return;
    this.#start = at;
    this.stage.setPointerCapture(event.pointerId);
    const target = event.target as Element;
    const isKept = this.#isChosenUnder(at);
    this.#ready = this.#readyFor(target, at, event);
    if (event.pointerType === "touch") this.#touch(at, event, isKept);
    this.board.change({ isCursorShown: false, ...(this.board.above ? { above: undefined } : {}) });
  }

  /** A finger moves the drawing, or what was chosen before; held still, it asks what can be done. */
  #touch(at: Point, event: PointerEvent, isKept: boolean): void {
    const isLinking = this.linking.isOn || this.#isLink(this.tool) || (event.target as Element).closest("[data-start], [data-link]");
    if (!isKept && !isLinking) this.#ready = () => this.#pulls.panning(at);
    this.#holding = window.setTimeout(() => {
      if (this.#pull || this.#pinch || !this.#start) return;
      this.cancelPull();
      this.#menu(event);
    }, HOLD_MS);
  }

  #isChosenUnder(at: Point): boolean {
    for (let placed = this.under.figureAt(at); placed; placed = placed.parent) if (this.board.selection.has(placed.figure.id)) return true;
    return false;
  }

  #readyFor(target: Element, at: Point, event: PointerEvent): Ready {
    if (event.button === 1 || this.isSpaceDown) return () => this.#pulls.panning(at);
    if (this.linking.isOn) {
      this.#clicked = () => this.linking.click(this.under.figureAt(at));
      return () => this.#linkOn();
    }
    const [gap, ...others] = target.closest("[data-gap]")?.getAttribute("data-gap")?.split("\n") ?? [];
    if (gap) {
      // A sign lies on its figure: drawn away, it takes the figure along.
      const ready = this.#readyOn(this.board.placing.get(gap), at, event);
      if (!this.tool) this.#clicked = () => this.board.change({ above: { what: "gap", figure: gap, others } });
      return ready;
    }
    const start = target.closest("[data-start]")?.getAttribute("data-start");
    if (start) return () => this.#linkFrom(start);
    const link = target.closest("[data-link]");
    if (link) return () => this.#endOf(link.getAttribute("data-link") ?? "", link.getAttribute("data-end") === "from");
    return this.#readyOn(this.under.figureAt(at), at, event);
  }

  #readyOn(placed: Placed | undefined, at: Point, event: PointerEvent): Ready {
    const { board } = this;
    const isAdding = event.shiftKey || event.ctrlKey || event.metaKey;
    if (this.tool) {
      const { tool } = this;
      const from = this.#isLink(tool) ? placeOf(placed, (w) => w.starts?.includes(tool)) : undefined;
      this.#clicked = () => this.#useTool(placed, at);
      return from && (() => this.#linkFrom(from.figure.id, tool));
    }
    if (!placed) {
      this.#clicked = () => isAdding || board.select([]);
      return event.pointerType === "touch" ? () => this.#pulls.panning(at) : () => this.#pulls.banding(at, isAdding);
    }
    const { id } = placed.figure;
    if (isAdding) this.#clicked = () => this.choose(board.selection.has(id) ? [...board.selection].filter((one) => one !== id) : [...board.selection, id], id);
    else if (board.selection.has(id)) this.#clicked = () => this.choose([id], id);
    // A finger that moves the drawing chooses nothing.
    else if (event.pointerType === "touch") this.#clicked = () => this.choose([id], id);
    else this.choose([id], id);
    const { w } = placed.figure.args;
    const sets = w?.sets;
    if (sets && !isAdding) this.#clicked = () => this.session.choose(sets.setting, sets.value);
    if (this.#isToMake(placed) && !isAdding) {
      this.#clicked = () => {
        this.choose([id], id);
        board.change({ above: { what: w?.writing ? "writing" : "creating", figure: id } });
      };
    }
    if (board.isReadOnly) return event.pointerType === "touch" ? () => this.#pulls.panning(at) : undefined;
    if (w?.slider) return () => this.#pulls.sliding(placed, at);
    // A badge or a field takes along what it is on.
    const dragged = placeOf(placed, ({ drags }) => drags !== undefined);
    if (dragged) return () => this.#pulls.dragging(dragged);
    return event.pointerType === "touch" ? () => this.#pulls.panning(at) : () => this.#pulls.banding(at, isAdding);
  }

  /** Whether a figure stands for something that is missing, and can be pressed to make it. */
  #isToMake({ figure: { args } }: Placed): boolean {
    return !this.board.isReadOnly && args.k.startsWith("missing") && (args.w?.writing !== undefined || (args.w?.creates?.length ?? 0) > 0);
  }

  choose(ids: readonly string[], cursor: string): void {
    this.board.cursor = cursor;
    this.board.select(ids);
    this.board.change();
  }

  #move(event: PointerEvent): void {
    const at = this.under.at(event);
    if (this.#fingers.has(event.pointerId)) this.#fingers.set(event.pointerId, at);
    if (this.#start && Math.hypot(at.x - this.#start.x, at.y - this.#start.y) > STRAY) clearTimeout(this.#holding);
    if (this.#pinch) return this.#pinching();
    if (!this.#start || event.buttons === 0) return this.#hover(event);
    if (!this.#pull && this.#ready && Math.hypot(at.x - this.#start.x, at.y - this.#start.y) > STRAY) {
      this.#pull = this.#ready(this.#start);
      this.#clicked = undefined;
    }
    this.#pull?.move(at, event);
  }

  #up(event: PointerEvent): void {
    this.#fingers.delete(event.pointerId);
    clearTimeout(this.#holding);
    const [pull, clicked] = [this.#pull, this.#clicked];
    const wasDown = this.#start !== undefined;
    this.#pull = this.#ready = this.#clicked = this.#start = undefined;
    if (this.#fingers.size < 2) this.#pinch = undefined;
    if (pull) pull.end(this.under.at(event));
    else if (wasDown) clicked?.();
  }

  #hover(event: PointerEvent | undefined): void {
    if (event && this.linking.isOn) {
      const at = this.under.at(event);
      return this.linking.point(at, this.under.figureAt(at));
    }
    const target = event?.target as Element | undefined;
    // A handle belongs to the figure that it hangs on.
    const own = target?.closest("[data-start]")?.getAttribute("data-start") ?? (target?.closest("[data-link]") ? this.board.feedback.hover : undefined);
    const hover = own ?? (event && event.pointerType !== "touch" ? this.under.figureAt(this.under.at(event))?.figure.id : undefined);
    if (hover !== this.board.feedback.hover) this.board.change({ feedback: { ...this.board.feedback, hover } });
    if (this.tool && !this.#isLink(this.tool)) this.drops.showPlace(this.tool, event && event.pointerType !== "touch" ? this.under.at(event) : undefined);
  }

  #double(event: MouseEvent): void {
    const placed = this.under.figureAt(this.under.at(event));
    if (this.tool || this.linking.isOn || placed && this.#isToMake(placed)) return;
    // Where all journeys are on one line, one wants to see the one that is pressed.
    if (placed && (this.board.args?.kind === "relationship" || !placed.figure.args.w?.writing) && this.session.drillDown(placed.figure.id)) return;
    if (placed?.figure.args.w?.writing && !this.board.isReadOnly) this.board.change({ above: { what: "writing", figure: placed.figure.id } });
  }

  #menu(event: MouseEvent): void {
    event.preventDefault();
    const at = this.under.at(event);
    const placed = this.under.figureAt(at);
    if (!placed) return;
    if (!this.board.selection.has(placed.figure.id)) this.choose([placed.figure.id], placed.figure.id);
    this.board.change({ above: { what: "menu", figure: placed.figure.id, ...at } });
  }

  #wheel(event: WheelEvent): void {
    event.preventDefault();
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
    const isAcross = event.shiftKey && event.deltaX === 0;
    if (event.ctrlKey || event.metaKey) this.viewing.zoomTo(this.board.view.zoom * Math.exp(-event.deltaY * unit * 0.002), this.under.at(event), false);
    else this.viewing.pan((isAcross ? event.deltaY : event.deltaX) * unit, isAcross ? 0 : event.deltaY * unit);
  }

  #feedback(feedback: Board["feedback"]): void {
    this.board.change({ feedback });
  }

  #beginPinch(): void {
    this.cancelPull();
    const [one, other] = [...this.#fingers.values()];
    this.#pinch = { zoom: this.board.view.zoom, apart: Math.max(1, Math.hypot(one!.x - other!.x, one!.y - other!.y)), at: between(one!, other!) };
  }

  cancelPull(): void {
    clearTimeout(this.#holding);
    this.#pull = this.#ready = this.#clicked = this.#start = undefined;
    this.#feedback({});
  }

  #pinching(): void {
    const [one, other] = [...this.#fingers.values()];
    if (!one || !other || !this.#pinch) return;
    const apart = Math.hypot(one.x - other.x, one.y - other.y);
    const at = between(one, other);
    const by = { x: this.#pinch.at.x - at.x, y: this.#pinch.at.y - at.y };
    this.#pinch.at = at;
    this.viewing.pinch(this.#pinch.zoom * (apart / this.#pinch.apart), at, by);
  }

  #isLink(tool: string | undefined): boolean {
    return this.board.args?.tools.some(({ kind, isLink }) => isLink && kind === tool) ?? false;
  }

  #linkFrom(from: string, kind?: string): Pull {
    this.tool = undefined;
    this.linking.begin(from, kind);
    return this.#linkOn();
  }

  #linkOn(): Pull {
    return { move: (at) => this.linking.point(at, this.under.figureAt(at)), end: (at) => this.linking.end(this.under.figureAt(at)) };
  }

  #endOf(link: string, isFrom: boolean): Pull {
    this.linking.beginAgain(link, isFrom);
    return this.#linkOn();
  }

  #useTool(placed: Placed | undefined, at: Point): void {
    const { tool } = this;
    if (!tool) return;
    this.tool = undefined;
    this.#feedback({});
    this.use(tool, placed, this.drops.toolPlace(tool, placed, at)?.where);
  }

  /** Makes a thing of the palette at a figure; a link begins there. @param where it goes, if that is known */
  use(tool: string, under: Placed | undefined, where?: Where): void {
    const { board } = this;
    const isLink = this.#isLink(tool);
    const id = placeOf(under, (w) => (isLink ? w.starts : w.creates)?.includes(tool))?.figure.id;
    if (id !== undefined) return isLink ? this.linking.begin(id, tool) : board.change({ above: { what: "creating", figure: id, kind: tool, ...(where ? { where } : {}) } });
    if (!isLink && ![...board.placing.all()].some(({ figure }) => figure.args.w?.creates?.includes(tool))) return board.change({ above: { what: "creating", figure: "", kind: tool } });
    board.tell("INFO", "That cannot be made there. Figures where it can are marked while the tool is chosen.");
  }

}

function between(one: Point, other: Point): Point {
  return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
}
