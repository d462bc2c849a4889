import type { Where } from "../glsp/actions.ts";
import type { Placed, Rect } from "../drawing/placing.ts";
import type { Ways } from "../drawing/schema.ts";
import type { Point } from "../drawing/link-ends.ts";

export interface DropPlace {
  readonly figure: string;
  readonly where: Where;
  readonly isAcross: boolean;
}

/**
 * Where a thing goes that is let go over a figure: the innermost figure under the pointer that takes such things.
 * @param under the figure under the pointer
 * @param kinds what the thing counts as; `undefined` where it comes from outside and cannot be seen yet
 * @param at the pointer
 * @param rectOf where a figure is, in the pointer's units
 * @param dragged figures that cannot be dropped on themselves
 */
export function dropPlace(under: Placed | undefined, kinds: ReadonlySet<string> | undefined, at: Point, rectOf: (placed: Placed) => Rect, dragged: ReadonlySet<string> = new Set()): DropPlace | undefined {
  for (let placed = under; placed; placed = placed.parent) {
    const { id, args: { w } } = placed.figure;
    if (dragged.has(id)) return undefined;
    const takes = w?.takes ?? [];
    if (takes.length === 0 || kinds && !takes.some((kind) => kinds.has(kind))) continue;
    return { figure: id, isAcross: w?.flow === "across", where: where(w?.flow ?? "into", isOfItsKind(w?.drags, kinds), at, rectOf(placed)) };
  }
  return undefined;
}

/** The innermost figure from this one on with which something can be done. */
export function placeOf(under: Placed | undefined, can: (ways: Ways) => boolean | undefined): Placed | undefined {
  let placed = under;
  while (placed && !(placed.figure.args.w && can(placed.figure.args.w))) placed = placed.parent;
  return placed;
}

/** Where a tool of the palette makes a thing that is let go over a figure: beside one of its kind, by the half; else in it. */
export function toolPlace(under: Placed | undefined, tool: string, at: Point, rectOf: (placed: Placed) => Rect): DropPlace | undefined {
  const placed = placeOf(under, ({ creates }) => creates?.includes(tool));
  const { drags, flow = "into" } = placed?.figure.args.w ?? {};
  return placed && { figure: placed.figure.id, isAcross: flow === "across", where: where(flow, drags === tool, at, rectOf(placed)) };
}

/** What is not of a kind with the figure cannot stand before or after it, only in it. */
function isOfItsKind(drags: string | undefined, kinds: ReadonlySet<string> | undefined): boolean {
  return drags === undefined || !kinds || kinds.has(drags);
}

function where(flow: "into" | "across" | "down", isOfItsKind: boolean, at: Point, rect: Rect): Where {
  if (flow === "into" || !isOfItsKind) return "into";
  const isBefore = flow === "across" ? at.x < rect.x + rect.width / 2 : at.y < rect.y + rect.height / 2;
  return isBefore ? "before" : "after";
}
