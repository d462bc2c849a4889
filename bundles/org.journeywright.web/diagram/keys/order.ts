import type { Placed, Placing } from "../drawing/placing.ts";
import { isVisited } from "./neighbour.ts";

/** The first and the last figure that the keyboard visits, as they are read: from the top left to the bottom right. */
export function outermost(placing: Placing, isLast: boolean): Placed | undefined {
  const visited = [...placing.all()].filter(isVisited);
  const by = (one: Placed, other: Placed) => one.y - other.y || one.x - other.x;
  return visited.reduce<Placed | undefined>((best, one) => (best && (isLast ? by(one, best) < 0 : by(one, best) >= 0) ? best : one), undefined);
}

/** The links that begin or end at a figure, those that begin there first. */
export function linksAt(placing: Placing, id: string): Placed[] {
  const links = [...placing.all()].filter(({ figure }) => figure.args.e?.includes(id));
  return links.sort((one, other) => Number(other.figure.args.e![0] === id) - Number(one.figure.args.e![0] === id));
}

/**
 * The figure that a dragged one would stand beside: the nearest before or after it that takes such a one, in the order of the drawing.
 */
export function beside(placing: Placing, of: Placed, isAfter: boolean): Placed | undefined {
  const drags = of.figure.args.w?.drags;
  const alike = [...placing.all()].filter(({ figure: { args } }) => args.w?.drags === drags && args.w?.takes?.includes(drags ?? "") && args.w.flow !== "into");
  const isDown = of.figure.args.w?.flow === "down";
  alike.sort((one, other) => (isDown ? one.y - other.y || one.x - other.x : one.x - other.x || one.y - other.y));
  return alike[alike.indexOf(of) + (isAfter ? 1 : -1)];
}
