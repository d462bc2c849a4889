import type { Placed, Placing, Rect } from "./placing.ts";
import type { Pin } from "./schema.ts";

/** What stays in sight at the edges of the window while the drawing is scrolled. */
export interface Band {
  readonly roots: readonly Placed[];
  /** Around everything that is pinned there. */
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How far pinned figures are moved from their places, in drawing units. */
export interface Shift {
  readonly x: number;
  readonly y: number;
}

export const NO_SHIFT: Shift = { x: 0, y: 0 };

/** The pinned figures of a drawing: labels at the left, headings at the top, and what is in the corner of both. */
export class Pins {
  readonly left: Band;
  readonly top: Band;
  readonly corner: Band;

  constructor(placing: Placing) {
    const roots: Record<Pin, Placed[]> = { left: [], top: [], corner: [] };
    for (const placed of placing.all()) if (placed.figure.args.p && placed.figure.args.p !== placed.parent?.pin) roots[placed.figure.args.p].push(placed);
    this.left = band(roots.left);
    this.top = band(roots.top);
    this.corner = band(roots.corner);
  }

  /** Nothing is pinned that would fill more than 45 % of the window: on a small one, seeing the drawing matters more. */
  shifts(window: Rect): Record<Pin, Shift> {
    const firstX = Math.min(this.left.left, this.corner.left);
    const firstY = Math.min(this.top.top, this.corner.top);
    const x = this.width <= window.width * 0.45 && Number.isFinite(firstX) ? Math.max(0, window.x - firstX) : 0;
    const y = this.height <= window.height * 0.45 && Number.isFinite(firstY) ? Math.max(0, window.y - firstY) : 0;
    return { left: { x, y: 0 }, top: { x: 0, y }, corner: { x, y } };
  }

  /** Of the labels at the left. */
  get width(): number {
    return extent(Math.min(this.left.left, this.corner.left), Math.max(this.left.right, this.corner.right));
  }

  /** Of the headings at the top. */
  get height(): number {
    return extent(Math.min(this.top.top, this.corner.top), Math.max(this.top.bottom, this.corner.bottom));
  }
}

function band(roots: readonly Placed[]): Band {
  return {
    roots,
    left: Math.min(...roots.map((r) => r.x)),
    top: Math.min(...roots.map((r) => r.y)),
    right: Math.max(...roots.map((r) => r.x + r.width)),
    bottom: Math.max(...roots.map((r) => r.y + r.height)),
  };
}

function extent(from: number, to: number): number {
  return to > from ? to - from : 0;
}
