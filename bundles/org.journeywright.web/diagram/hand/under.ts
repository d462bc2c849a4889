import type { Board } from "../board.ts";
import type { Point } from "../drawing/link-ends.ts";
import type { Placed } from "../drawing/placing.ts";

/** A place on the page. */
export interface Place {
  readonly clientX: number;
  readonly clientY: number;
}

/** What lies under a pointer. */
export class Under {
  constructor(readonly stage: HTMLElement, readonly board: Board) {}

  /** A place on the page as one on the stage. */
  at({ clientX, clientY }: Place): Point {
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
}

/** Whether a figure is more than decoration. */
export function isSomething({ figure: { args } }: Placed): boolean {
  return args.a !== undefined || args.n !== undefined || args.w !== undefined;
}
