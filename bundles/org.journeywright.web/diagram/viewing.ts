import type { Board, View } from "./board.ts";
import type { Rect } from "./drawing/placing.ts";
import { outermost } from "./keys/order.ts";

const MARGIN = 24;
/** Nearer than this, all words of a drawing can be read: the smallest are nine pixels high. */
const READABLE = 0.8;
const LEAST = 0.05;
const GREATEST = 4;
const STEP = 1.25;
/** By then a move is painted, and the board knows of it. */
const PAINTED_MS = 60;

type Look = Pick<View, "x" | "y" | "zoom">;

/** How far the window has gone over the drawing, in units of the drawing. */
export interface Extent {
  readonly from: number;
  readonly to: number;
  readonly whole: number;
  readonly zoom: number;
}

/** Moves the window over the drawing. */
export class Viewing {
  /** Whether the reader has not moved the drawing yet. */
  isFresh = true;
  #covered = 0;
  #asked: { readonly look: Look; readonly until: number } | undefined;

  /** @param look shows the drawing so */
  constructor(readonly board: Board, readonly look: (view: Look, animate: boolean) => Promise<void>) {}

  /** As a diagram first appears: as it was left; else whole, or as much of it as can be read. Stays so until the reader moves it. */
  async begin(left?: Look): Promise<void> {
    await this.#go(left ?? this.#beginning(), false);
    this.isFresh = left === undefined;
  }

  /**
   * Whole where that can be read; else all lanes or the whole width, as far as words can be read so, from the upper left corner. Where half the window would be
   * empty then, as beside the opening of a conversation that spreads downwards, the first figure is in the middle.
   */
  #beginning(): Look {
    const { x, y } = this.#fits();
    const whole = Math.min(x, y);
    const home = this.#home(whole >= READABLE ? Math.min(1, whole) : Math.min(1, Math.max(READABLE, x, y)));
    const { view, placing } = this.board;
    const first = outermost(placing, false);
    const shown = view.width / home.zoom;
    if (!first || first.x < home.x + shown / 2) return home;
    return { ...home, x: first.x + first.width / 2 - shown / 2 };
  }

  fit(): void {
    void this.#go(this.#fitting());
  }

  full(): void {
    this.zoomTo(1);
  }

  zoomIn(): void {
    this.zoomTo(this.board.view.zoom * STEP);
  }

  zoomOut(): void {
    this.zoomTo(this.board.view.zoom / STEP);
  }

  /** @param at the point in the window, in pixels, that stays where it is */
  zoomTo(zoom: number, at = { x: this.board.view.width / 2, y: this.board.view.height / 2 }, animate = true): void {
    const from = this.#from;
    const to = Math.min(GREATEST, Math.max(LEAST, zoom));
    void this.#go({ x: from.x + at.x / from.zoom - at.x / to, y: from.y + at.y / from.zoom - at.y / to, zoom: to }, animate);
  }

  /** Two fingers: nearer or further at the point between them, and along with it. @param by how far the point has gone back, in pixels */
  pinch(zoom: number, at: { readonly x: number; readonly y: number }, by: { readonly x: number; readonly y: number }): void {
    const from = this.#from;
    const to = Math.min(GREATEST, Math.max(LEAST, zoom));
    void this.#go({ x: from.x + (at.x + by.x) / from.zoom - at.x / to, y: from.y + (at.y + by.y) / from.zoom - at.y / to, zoom: to }, false);
  }

  /** @param x to the right, in pixels */
  pan(x: number, y: number): void {
    const { x: left, y: top, zoom } = this.#from;
    void this.#go({ x: left + x / zoom, y: top + y / zoom, zoom }, false);
  }

  /** Puts a point of the drawing in the middle of the window. */
  center(x: number, y: number): void {
    const { width, height, zoom } = this.board.view;
    void this.#go({ x: x - width / zoom / 2, y: y - height / zoom / 2, zoom }, false);
  }

  /** Moves as little as is needed to show a figure, clear of what is pinned. */
  reveal(id: string): void {
    const { board } = this;
    const placed = board.placing.get(id);
    if (!placed) return;
    const { view, pins, window } = board;
    const zoom = view.zoom < 0.4 ? 1 : view.zoom;
    const shown: Rect = { ...window, width: view.width / zoom, height: view.height / zoom };
    const left = placed.pin ? 0 : pins.width <= shown.width * 0.45 ? pins.width : 0;
    const top = placed.pin ? 0 : pins.height <= shown.height * 0.45 ? pins.height : 0;
    const x = into(view.x, shown.width, placed.x, placed.width, left);
    const y = into(view.y, shown.height, placed.y, placed.height, top);
    if (x !== view.x || y !== view.y || zoom !== view.zoom) void this.#go({ x, y, zoom });
  }

  /** Shows a figure as large as it can be read well. */
  zoomToFigure(id: string): void {
    const placed = this.board.placing.get(id);
    if (!placed) return;
    const { width, height } = this.board.view;
    const zoom = Math.min(2, Math.max(0.1, Math.min((width - 160) / placed.width, (height - 160) / placed.height)));
    void this.#go({ x: placed.x + placed.width / 2 - width / zoom / 2, y: placed.y + placed.height / 2 - height / zoom / 2, zoom });
  }

  #go(look: Look, animate = true): Promise<void> {
    this.isFresh = false;
    const asked = this.#limited(look);
    this.#asked = { look: asked, until: performance.now() + PAINTED_MS };
    return this.look(asked, animate && !matchMedia("(prefers-reduced-motion: reduce)").matches);
  }

  /** Where the window is, or is about to be: several moves may come before the first is painted. */
  get #from(): Look {
    return this.#asked && performance.now() < this.#asked.until ? this.#asked.look : this.board.view;
  }

  #home(zoom: number): Look {
    return { x: -MARGIN / zoom, y: -MARGIN / zoom, zoom };
  }

  #fitting(): Look {
    const { x, y } = this.#fits();
    return this.#home(Math.max(LEAST, Math.min(1, x, y)));
  }

  /** How near the drawing may be for its whole width, and for its whole height, to be in sight. */
  #fits(): { readonly x: number; readonly y: number } {
    const { args, view } = this.board;
    if (!args || !view.width || !view.height || !args.width || !args.height) return { x: 1, y: 1 };
    return { x: (view.width - 2 * MARGIN) / args.width, y: (view.height - MARGIN - this.#below) / args.height };
  }

  get #below(): number {
    return MARGIN + this.#covered;
  }

  /** Something lies over the lower end of the window. @param height in pixels */
  cover(height: number): void {
    this.#covered = height;
  }

  /** What can be scrolled to in one direction, from the beginning of it to where the window is. */
  extent(axis: "x" | "y"): Extent {
    const { args, view } = this.board;
    const { zoom } = view;
    const shown = (axis === "x" ? view.width : view.height) / zoom;
    const whole = (axis === "x" ? args?.width : args?.height) ?? 0;
    const first = Math.min(-MARGIN / zoom, view[axis]);
    const end = Math.max(whole + (axis === "x" ? MARGIN : this.#below) / zoom, view[axis] + shown);
    const isAll = whole + (axis === "x" ? 2 * MARGIN : MARGIN + this.#below) / zoom <= shown;
    return { from: view[axis] - first, to: view[axis] + shown - first, whole: isAll ? shown : end - first, zoom };
  }

  /** The window never leaves the drawing altogether; a drawing narrower than the window stands in its middle. */
  #limited({ x, y, zoom }: Look): Look {
    const { args, view } = this.board;
    const margin = MARGIN / zoom;
    return {
      x: limited(x, view.width / zoom, args?.width ?? 0, margin, margin, true),
      y: limited(y, view.height / zoom, args?.height ?? 0, margin, this.#below / zoom, false),
      zoom,
    };
  }
}

function limited(at: number, window: number, whole: number, before: number, behind: number, isCentred: boolean): number {
  if (whole + before + behind <= window) return isCentred ? (whole - window) / 2 : -before;
  return Math.min(Math.max(at, -before), whole + behind - window);
}

/** Where the window has to begin so that a stretch is in sight behind what covers its start. */
function into(from: number, window: number, at: number, length: number, covered: number): number {
  const gap = Math.min(16, Math.max(0, (window - covered - length) / 2));
  if (at < from + covered + gap) return at - covered - gap;
  if (at + length > from + window - gap && length < window - covered) return at + length + gap - window;
  return at > from + window ? at - covered - gap : from;
}
