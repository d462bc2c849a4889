import type { Board } from "../board.ts";
import { meets, type Placed, type Rect } from "../drawing/placing.ts";
import type { Point } from "../drawing/link-ends.ts";
import type { Edits } from "../edits.ts";
import type { Where } from "../glsp/actions.ts";
import type { Session } from "../session.ts";
import type { Viewing } from "../viewing.ts";
import { dropPlace, placeOf, toolPlace, type DropPlace } from "./drop-place.ts";
import { Linking } from "./linking.ts";
import { moveTo, valueAfter } from "./scale.ts";

/** So far a pointer may stray before a press becomes a drag, in pixels. */
const STRAY = 4;
/** So near the edge of the window a drag moves the drawing along. */
const EDGE = 32;
/** So long a finger is held still to see what can be done. */
const HOLD_MS = 500;
export const OUTSIDE = "text/journeywright-element";

type Pull = { readonly move: (at: Point, event: PointerEvent) => void; readonly end: (at: Point) => void };
/** What a press becomes once it is dragged. */
type Ready = ((at: Point) => Pull | undefined) | undefined;

/** What a mouse, a pen or a finger does on the drawing. */
export class Hand {
  readonly linking: Linking;
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
  /** The tool of the palette that is dragged to its place. */
  dragged: string | undefined;

  readonly board: Board;
  readonly viewing: Viewing;
  readonly edits: Edits;

  constructor(readonly stage: HTMLElement, readonly session: Session) {
    this.board = session.board;
    this.viewing = session.viewing;
    this.edits = session.edits;
    this.linking = new Linking(this.board, this.edits);
    stage.addEventListener("pointerdown", (event) => this.#down(event));
    stage.addEventListener("pointermove", (event) => this.#move(event));
    stage.addEventListener("pointerup", (event) => this.#up(event));
    // A browser takes the pointer away where something of the page is dragged.
    stage.addEventListener("pointercancel", () => this.dragged ?? this.cancel());
    stage.addEventListener("pointerleave", () => this.#hover(undefined));
    stage.addEventListener("dblclick", (event) => this.#double(event));
    stage.addEventListener("contextmenu", (event) => this.#menu(event));
    stage.addEventListener("wheel", (event) => this.#wheel(event), { passive: false });
    stage.addEventListener("dragenter", (event) => this.#over(event));
    stage.addEventListener("dragover", (event) => this.#over(event));
    stage.addEventListener("dragleave", (event) => this.#left(event));
    stage.addEventListener("drop", (event) => this.#dropped(event));
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

  #at({ clientX, clientY }: Place): Point {
    const { left, top } = this.stage.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  }

  #element({ x, y }: Point): Element | null {
    const { left, top } = this.stage.getBoundingClientRect();
    return document.elementFromPoint(x + left, y + top);
  }

  /** The figure at a point; decoration counts as what it is on. */
  figureAt(at: Point): Placed | undefined {
    const element = this.#element(at);
    const found = element?.closest("[data-id]")?.getAttribute("data-id") ?? element?.closest("[data-gap]")?.getAttribute("data-gap")?.split("\n")[0];
    let placed = found ? this.board.placing.get(found) : undefined;
    while (placed && !isSomething(placed)) placed = placed.parent;
    return placed;
  }

  #down(event: PointerEvent): void {
    const at = this.#at(event);
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
    if (!isKept && !isLinking) this.#ready = () => this.#panning(at);
    this.#holding = window.setTimeout(() => {
      if (this.#pull || this.#pinch || !this.#start) return;
      this.cancelPull();
      this.#menu(event);
    }, HOLD_MS);
  }

  #isChosenUnder(at: Point): boolean {
    for (let placed = this.figureAt(at); placed; placed = placed.parent) if (this.board.selection.has(placed.figure.id)) return true;
    return false;
  }

  #readyFor(target: Element, at: Point, event: PointerEvent): Ready {
    if (event.button === 1 || this.isSpaceDown) return () => this.#panning(at);
    if (this.linking.isOn) {
      this.#clicked = () => this.linking.click(this.figureAt(at));
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
    return this.#readyOn(this.figureAt(at), at, event);
  }

  #readyOn(placed: Placed | undefined, at: Point, event: PointerEvent): Ready {
    const { board } = this;
    const isAdding = event.shiftKey || event.ctrlKey || event.metaKey;
    if (this.tool) {
      const { tool } = this;
      const from = this.#isLink(tool) ? placeOf(placed, (w) => w.starts?.includes(tool)) : undefined;
      this.#clicked = () => this.#useTool(placed);
      return from && (() => this.#linkFrom(from.figure.id, tool));
    }
    if (!placed) {
      this.#clicked = () => isAdding || board.select([]);
      return event.pointerType === "touch" ? () => this.#panning(at) : () => this.#banding(at, isAdding);
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
    if (board.isReadOnly) return event.pointerType === "touch" ? () => this.#panning(at) : undefined;
    if (w?.slider) return () => this.#sliding(placed, at);
    if (w?.drags) return () => this.#dragging(placed);
    return event.pointerType === "touch" ? () => this.#panning(at) : () => this.#banding(at, isAdding);
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
    const at = this.#at(event);
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
    if (pull) pull.end(this.#at(event));
    else if (wasDown) clicked?.();
  }

  #hover(event: PointerEvent | undefined): void {
    if (event && this.linking.isOn) {
      const at = this.#at(event);
      return this.linking.point(at, this.figureAt(at));
    }
    const target = event?.target as Element | undefined;
    // A handle belongs to the figure that it hangs on.
    const own = target?.closest("[data-start]")?.getAttribute("data-start") ?? (target?.closest("[data-link]") ? this.board.feedback.hover : undefined);
    const hover = own ?? (event && event.pointerType !== "touch" ? this.figureAt(this.#at(event))?.figure.id : undefined);
    if (hover !== this.board.feedback.hover) this.board.change({ feedback: { ...this.board.feedback, hover } });
  }

  #double(event: MouseEvent): void {
    const placed = this.figureAt(this.#at(event));
    if (this.tool || this.linking.isOn || placed && this.#isToMake(placed)) return;
    // Where all journeys are on one line, one wants to see the one that is pressed.
    if (placed && (this.board.args?.kind === "relationship" || !placed.figure.args.w?.writing) && this.session.drillDown(placed.figure.id)) return;
    if (placed?.figure.args.w?.writing && !this.board.isReadOnly) this.board.change({ above: { what: "writing", figure: placed.figure.id } });
  }

  #menu(event: MouseEvent): void {
    event.preventDefault();
    const at = this.#at(event);
    const placed = this.figureAt(at);
    if (!placed) return;
    if (!this.board.selection.has(placed.figure.id)) this.choose([placed.figure.id], placed.figure.id);
    this.board.change({ above: { what: "menu", figure: placed.figure.id, ...at } });
  }

  #wheel(event: WheelEvent): void {
    event.preventDefault();
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
    const isAcross = event.shiftKey && event.deltaX === 0;
    if (event.ctrlKey || event.metaKey) this.viewing.zoomTo(this.board.view.zoom * Math.exp(-event.deltaY * unit * 0.002), this.#at(event), false);
    else this.viewing.pan((isAcross ? event.deltaY : event.deltaX) * unit, isAcross ? 0 : event.deltaY * unit);
  }

  #feedback(feedback: Board["feedback"]): void {
    this.board.change({ feedback });
  }

  #panning(from: Point): Pull {
    let last = from;
    return {
      move: (at) => {
        this.viewing.pan(last.x - at.x, last.y - at.y);
        last = at;
      },
      end: () => {},
    };
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

  #banding(from: Point, isAdding: boolean): Pull {
    const before = isAdding ? [...this.board.selection] : [];
    const bandTo = (to: Point): Rect => ({ x: Math.min(from.x, to.x), y: Math.min(from.y, to.y), width: Math.abs(to.x - from.x), height: Math.abs(to.y - from.y) });
    return {
      move: (at) => this.#feedback({ band: bandTo(at) }),
      end: (at) => {
        this.#feedback({});
        this.board.select([...before, ...this.#within(bandTo(at))]);
        this.board.say(`${this.board.selection.size} chosen.`);
      },
    };
  }

  /** Those the band holds whole; of a figure and what is on it, the figure alone. */
  #within(band: Rect): string[] {
    const { board } = this;
    const inside = new Set<string>();
    for (const placed of board.placing.all()) {
      if (!placed.figure.args.a || !isSomething(placed)) continue;
      const { x, y, width, height } = board.onScreen(placed);
      const isWhole = x >= band.x && y >= band.y && x + width <= band.x + band.width && y + height <= band.y + band.height;
      if (isWhole && meets(band, board.onScreen(placed)) && !isOnAny(placed, inside)) inside.add(placed.figure.id);
    }
    return [...inside];
  }

  #dragging(placed: Placed): Pull {
    const { board } = this;
    const { revision } = board;
    const all = board.selection.has(placed.figure.id) ? [...board.selection] : [placed.figure.id];
    const dragged = all.filter((id) => board.placing.get(id)?.figure.args.w?.drags === placed.figure.args.w?.drags);
    const kinds = new Set([placed.figure.args.w?.drags ?? ""]);
    const place = (at: Point) => dropPlace(this.figureAt(at), kinds, at, (one) => board.onScreen(one), new Set(dragged));
    return {
      move: (at) => {
        this.#panAtEdge(at);
        const drop = place(at);
        this.#feedback({ ghost: { figure: placed.figure.id, ...at, count: dragged.length }, ...(drop ? { drop } : {}) });
      },
      end: (at) => {
        const drop = place(at);
        this.#feedback({});
        if (drop) this.edits.drop(dragged, drop.figure, drop.where, { revision });
        else board.say("Nothing was moved.");
      },
    };
  }

  #panAtEdge({ x, y }: Point): void {
    const { width, height } = this.board.view;
    const by = (at: number, whole: number) => (at < EDGE ? -12 : at > whole - EDGE ? 12 : 0);
    if (by(x, width) || by(y, height)) this.viewing.pan(by(x, width), by(y, height));
  }

  #sliding(placed: Placed, from: Point): Pull | undefined {
    const { slider } = placed.figure.args.w ?? {};
    if (!slider) return undefined;
    const valueAt = ({ x, y }: Point) => valueAfter(slider, { x: (x - from.x) / this.board.view.zoom, y: (y - from.y) / this.board.view.zoom });
    return {
      move: (at) => this.#feedback({ slide: { figure: placed.figure.id, value: valueAt(at), by: moveTo(slider, valueAt(at)) } }),
      end: (at) => {
        const value = valueAt(at);
        if (value === slider.value) this.#feedback({});
        else this.edits.slide(placed.figure.id, value);
      },
    };
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
    return { move: (at) => this.linking.point(at, this.figureAt(at)), end: (at) => this.linking.end(this.figureAt(at)) };
  }

  #endOf(link: string, isFrom: boolean): Pull {
    this.linking.beginAgain(link, isFrom);
    return this.#linkOn();
  }

  #useTool(placed: Placed | undefined): void {
    const { tool } = this;
    if (!tool) return;
    this.tool = undefined;
    this.#feedback({});
    this.use(tool, placed);
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

  /** A tool of the palette is dragged, or no longer. @param targets the figures where it makes something */
  drag(tool: string | undefined, targets?: ReadonlySet<string>): void {
    this.cancel();
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
    const at = this.#at(event);
    const drop = toolPlace(this.figureAt(at), tool.kind, at, (one) => this.board.onScreen(one));
    this.#feedback({ ghost: { label: tool.label, ...at, count: 1 }, ...(drop ? { drop } : {}), ...(targets ? { targets } : {}) });
  }

  /** What is dragged has left the stage, not only a figure of it. */
  #left({ clientX, clientY }: DragEvent): void {
    const { left, right, top, bottom } = this.stage.getBoundingClientRect();
    if (clientX > left && clientX < right && clientY > top && clientY < bottom) return;
    const { targets } = this.board.feedback;
    this.#feedback(this.dragged && targets ? { targets } : {});
  }

  #dropped(event: DragEvent): void {
    const tool = event.dataTransfer?.getData(TOOL);
    const identity = event.dataTransfer?.getData(OUTSIDE);
    event.preventDefault();
    this.tool = this.dragged = undefined;
    this.#feedback({});
    const at = this.#at(event);
    const under = this.figureAt(at);
    if (tool) this.use(tool, under, toolPlace(under, tool, at, (one) => this.board.onScreen(one))?.where);
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
    if (drop) this.edits.drop(identities.map((identity) => `element:${identity}`), drop.figure, drop.where);
    else if (identities.length > 0) this.board.tell("INFO", "That cannot be dropped there.");
  }

  /** A figure that takes things of such a kind; else one that takes anything, as the server knows best what fits. */
  #outsidePlace(place: Place, identities: readonly string[]): DropPlace | undefined {
    const at = this.#at(place);
    const kinds = new Set(identities.map((identity) => identity.split(":")[0] ?? ""));
    const find = (known: ReadonlySet<string> | undefined) => dropPlace(this.figureAt(at), known, at, (one) => this.board.onScreen(one));
    return (kinds.size > 0 ? find(kinds) : undefined) ?? find(undefined);
  }
}

/** A place on the page. */
interface Place {
  readonly clientX: number;
  readonly clientY: number;
}

export const TOOL = "text/journeywright-tool";

function between(one: Point, other: Point): Point {
  return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
}

function isSomething({ figure: { args } }: Placed): boolean {
  return args.a !== undefined || args.n !== undefined || args.w !== undefined;
}

function isOnAny(placed: Placed, ids: ReadonlySet<string>): boolean {
  for (let at = placed.parent; at; at = at.parent) if (ids.has(at.figure.id)) return true;
  return false;
}
