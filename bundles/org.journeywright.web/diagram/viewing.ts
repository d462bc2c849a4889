import type { Board, View } from "./board.ts";
import type { Rect } from "./drawing/placing.ts";
import { outermost } from "./keys/order.ts";

const MARGIN = 24;
/** So much of the window's lower edge lies beneath the palette. */
const BELOW = 72;
const LEAST = 0.05;
const GREATEST = 4;
const STEP = 1.25;

type Look = Pick<View, "x" | "y" | "zoom">;

/** Moves the window over the drawing. */
export class Viewing {
  /** Whether the reader has not moved the drawing yet. */
  isFresh = true;

  /** @param look shows the drawing so */
  constructor(readonly board: Board, readonly look: (view: Look, animate: boolean) => Promise<void>) {}

  /** As a diagram first appears: whole where it can be read so, else from its beginning at full size. Stays so until the reader moves it. */
  async begin(): Promise<void> {
    const whole = this.#fitting();
    await this.#go(whole.zoom >= 0.75 ? whole : this.#beginning(), false);
    this.isFresh = true;
  }

  /** The upper left corner, at full size; where there is nothing, as above a conversation that spreads downwards, the first figure in the middle. */
  #beginning(): Look {
    const home = this.#home(1);
    const { view, placing } = this.board;
    const first = outermost(placing, false);
    if (!first || first.x + Math.min(first.width, 200) < home.x + view.width) return home;
    return { ...home, x: first.x + first.width / 2 - view.width / 2 };
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
    const { view } = this.board;
    const to = Math.min(GREATEST, Math.max(LEAST, zoom));
    void this.#go({ x: view.x + at.x / view.zoom - at.x / to, y: view.y + at.y / view.zoom - at.y / to, zoom: to }, animate);
  }

  /** @param x to the right, in pixels */
  pan(x: number, y: number): void {
    const { view } = this.board;
    void this.#go({ x: view.x + x / view.zoom, y: view.y + y / view.zoom, zoom: view.zoom }, false);
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
    return this.look(this.#limited(look), animate && !matchMedia("(prefers-reduced-motion: reduce)").matches);
  }

  #home(zoom: number): Look {
    return { x: -MARGIN / zoom, y: -MARGIN / zoom, zoom };
  }

  #fitting(): Look {
    const { args, view } = this.board;
    if (!args || !view.width || !view.height || !args.width || !args.height) return this.#home(1);
    const zoom = Math.min(1, (view.width - 2 * MARGIN) / args.width, (view.height - MARGIN - BELOW) / args.height);
    return this.#home(Math.max(LEAST, zoom));
  }

  /** The window never leaves the drawing altogether; a drawing narrower than the window stands in its middle. */
  #limited({ x, y, zoom }: Look): Look {
    const { args, view } = this.board;
    const margin = MARGIN / zoom;
    return {
      x: limited(x, view.width / zoom, args?.width ?? 0, margin, margin, true),
      y: limited(y, view.height / zoom, args?.height ?? 0, margin, BELOW / zoom, false),
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
