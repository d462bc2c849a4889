import type { IView } from "@eclipse-glsp/client";
import { h, type VNode } from "snabbdom";
import type { Board } from "../board.ts";
import type { DrawingRoot } from "../glsp/elements.ts";
import type { FigureView } from "./figure-view.ts";
import { element } from "./marks.ts";
import { overlay } from "./overlay.ts";
import type { Band, Shift } from "./pins.ts";
import type { Pin } from "./schema.ts";

function bandId(pin: Pin | "loose"): string {
  return `band-${pin}`;
}

/** The parts of a drawing in the order in which they are read: headings before what stands below and beside them. They are painted in another one, as headings lie above. */
export const READING: readonly string[] = (["corner", "top", "left", "loose"] as const).map(bandId);

/** Paints the drawing as far as the window shows it: what scrolls, then what is pinned at the edges, then signs of selection and hand. */
export class DrawingView implements IView {
  constructor(readonly board: Board, readonly figures: FigureView) {}

  render(root: Readonly<DrawingRoot>): VNode {
    const { board } = this;
    const { scroll, zoom, canvasBounds: { width, height } } = root;
    const view = { x: scroll.x, y: scroll.y, zoom, width: Math.max(0, width), height: Math.max(0, height) };
    const isMoved = (Object.keys(view) as (keyof typeof view)[]).some((key) => view[key] !== board.view[key]);
    board.view = view;
    if (isMoved) queueMicrotask(() => board.change());
    const shifts = board.pins.shifts(board.window);
    this.figures.window = board.window;
    const loose = [...board.placing.tops()].filter(({ pin }) => pin === undefined).map((placed) => this.figures.paint(placed));
    return h("svg", { attrs: { class: "drawing", role: "presentation", tabindex: -1, focusable: "false" } }, [
      element("g", { key: "drawing", role: "none", transform: `scale(${zoom}) translate(${-scroll.x} ${-scroll.y})` }, [
        element("g", { key: "loose", id: READING.at(-1)!, role: "group" }, loose),
        this.#band("top", board.pins.top, shifts.top),
        this.#band("left", board.pins.left, shifts.left),
        this.#band("corner", board.pins.corner, shifts.corner),
      ]),
      overlay(board),
    ]);
  }

  /** What is pinned at one edge, on a ground of its own once something passes beneath. */
  #band(pin: Pin, band: Band, shift: Shift): VNode | undefined {
    if (band.roots.length === 0) return undefined;
    const { window } = this.board;
    this.figures.window = { ...window, x: window.x - shift.x, y: window.y - shift.y };
    const isMoved = shift.x > 0 || shift.y > 0;
    const ground = isMoved ? [element("rect", { key: "ground", ...groundOf(pin, band, this.board, shift), class: "f-canvas ground" })] : [];
    const painted = band.roots.map((placed) => this.figures.paint(placed));
    return element("g", { key: pin, id: bandId(pin), role: "group", ...(isMoved ? { transform: `translate(${shift.x} ${shift.y})` } : {}) }, [...ground, ...painted]);
  }
}

/** From the edge of the window to the end of the band; in the places of the figures, before they are moved. */
function groundOf(pin: Pin, band: Band, board: Board, shift: Shift): Record<string, number> {
  const { x, y, width, height } = board.window;
  if (pin === "left") return { x: x - shift.x, y: band.top, width: Math.max(0, band.right - x + shift.x), height: band.bottom - band.top };
  if (pin === "top") return { x: band.left, y: y - shift.y, width: band.right - band.left, height: Math.max(0, band.bottom - y + shift.y) };
  return { x: x - shift.x, y: y - shift.y, width: Math.min(width, Math.max(0, band.right - x + shift.x)), height: Math.min(height, Math.max(0, band.bottom - y + shift.y)) };
}
