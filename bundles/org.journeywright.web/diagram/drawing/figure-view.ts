import type { VNode } from "snabbdom";
import type { Board } from "../board.ts";
import type { Figure } from "./schema.ts";
import { idOf } from "../glsp/dom-ids.ts";
import { element, ground, type Detail, type MarkPainter } from "./marks.ts";
import { NO_SHIFT } from "./pins.ts";
import { meets, type Placed, type Rect } from "./placing.ts";
import { standsBack } from "./stands-back.ts";
import { whyTinted } from "./why-tinted.ts";

/** Below this, in pixels, words become bars and figures are left out. */
const LEAST_WORDS = 4;
const LEAST_FIGURE = 2;
const USUAL_SIZE = 11.5;

/** Paints a figure and those on it, as far as they can be seen. */
export class FigureView {
  /** The part of the drawing in which this round of painting can be seen; differs for what is pinned. */
  window: Rect = { x: 0, y: 0, width: 0, height: 0 };

  constructor(readonly board: Board, readonly painter: MarkPainter) {}

  /** @returns nothing where it cannot be seen */
  paint(placed: Placed): VNode | undefined {
    if (!this.#isSeen(placed)) return undefined;
    return this.#group(placed, placed.inner.filter(({ pin }) => pin === undefined || pin === placed.pin).map((child) => this.paint(child)));
  }

  /** The figure's own marks and what is on it. */
  #group(placed: Placed, inner: readonly (VNode | undefined)[]): VNode {
    const { figure, parent } = placed;
    const { slide } = this.board.feedback;
    const by = slide?.figure === figure.id ? slide.by : NO_SHIFT;
    // What is pinned apart from the figure it is on is painted apart from it, too.
    const { x, y } = parent && placed.pin === parent.pin ? figure.position : placed;
    // A browser takes items for items of the tree only where all between is said to mean nothing.
    return element("g", { key: figure.id, "data-id": figure.id, role: "none", ...(x || y || by !== NO_SHIFT ? { transform: `translate(${x + by.x} ${y + by.y})` } : {}), class: this.#look(figure) }, [
      ground(figure, this.#told(placed)),
      this.painter.paint(figure, this.detail),
      ...inner,
    ]);
  }

  get detail(): Detail {
    return this.board.view.zoom * USUAL_SIZE < LEAST_WORDS ? "bars" : "words";
  }

  #isSeen(placed: Placed): boolean {
    const isSmall = this.#isTiny(placed.width) || this.#isTiny(placed.height);
    return (!isSmall || placed.figure.args.e !== undefined) && meets(grown(placed), this.window);
  }

  /** A line has no height, and is seen nevertheless. */
  #isTiny(length: number): boolean {
    return length > 0 && length * this.board.view.zoom < LEAST_FIGURE;
  }

  #look({ id, args: { k } }: Figure): string {
    const { board } = this;
    const isBack = board.lit.size > 0 && standsBack(id, board);
    return `k-${k.replace(/[^\w-]+/g, "-")}${isBack ? " back" : ""}`;
  }

  /** Figures are items of one tree; how deep each is stands beside it, so that they need not lie within each other. */
  #told(placed: Placed): Record<string, string | number> {
    const { figure, depth } = placed;
    const { n, t } = figure.args;
    const { board } = this;
    if (!n) return {};
    const tint = board.isHeatShown ? board.heat.of(placed) : undefined;
    const marker = board.areGapsShown && !tint ? board.gaps.get(figure.id) : undefined;
    const gaps = tint ? `. ${whyTinted(tint)}` : marker ? `. ${marker.findings.length === 1 ? "A gap" : `${marker.findings.length} gaps`}: ${marker.findings[0]?.message ?? ""}` : "";
    return { id: idOf(figure.id), role: "treeitem", "aria-label": n + gaps, ...(t ? { "aria-description": t } : {}), "aria-level": depth + 1, "aria-selected": board.selection.has(figure.id) ? "true" : "false" };
  }
}

/** Lines and curves may lean out of their figure by the width of the pen. */
function grown({ x, y, width, height }: Rect): Rect {
  return { x: x - 4, y: y - 4, width: width + 8, height: height + 8 };
}
