import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";
import type { Board } from "../board.ts";
import type { Rect } from "../drawing/placing.ts";

const GAP = 8;

/** Puts a box below a place in the window, or above it where there is no room, and never outside of the window. */
export function usePlaceNear(box: RefObject<HTMLElement | null>, board: Board, near: Rect): void {
  useLayoutEffect(() => {
    const { current } = box;
    if (!current) return;
    const { width, height } = board.view;
    const { offsetWidth, offsetHeight } = current;
    const isBelow = near.y + near.height + GAP + offsetHeight <= height || near.y < offsetHeight + GAP;
    const top = isBelow ? near.y + near.height + GAP : near.y - offsetHeight - GAP;
    current.style.left = `${Math.max(GAP, Math.min(near.x, width - offsetWidth - GAP))}px`;
    current.style.top = `${Math.max(GAP, Math.min(top, height - offsetHeight - GAP))}px`;
  });
}
