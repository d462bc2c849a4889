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

/** A place beside a figure. */
export interface Beside {
  readonly next: Placed;
  readonly where: "before" | "after";
}

/**
 * Where a dragged figure would stand one step on: past the nearest before or after it that takes such a one, in the order of the drawing; where that one stands
 * in another stage or card, at the near end of it.
 */
export function beside(placing: Placing, of: Placed, isAfter: boolean): Beside | undefined {
  const drags = of.figure.args.w?.drags;
  const alike = [...placing.all()].filter(({ figure: { args } }) => args.w?.drags === drags && args.w?.takes?.includes(drags ?? "") && args.w.flow !== "into");
  const isDown = of.figure.args.w?.flow === "down";
  alike.sort((one, other) => (isDown ? one.y - other.y || one.x - other.x : one.x - other.x || one.y - other.y));
  const next = alike[alike.indexOf(of) + (isAfter ? 1 : -1)];
  return next && { next, where: (holder(placing, of) === holder(placing, next)) === isAfter ? "after" : "before" };
}

/** What holds a figure among its like: the nearest above or around it that takes such a one, as a stage its touchpoints. */
function holder(placing: Placing, of: Placed): Placed | undefined {
  const drags = of.figure.args.w?.drags ?? "";
  const x = of.x + of.width / 2;
  const y = of.y + of.height / 2;
  const above = [...placing.all()].filter((one) => {
    const { w } = one.figure.args;
    return w?.takes?.includes(drags) && w.drags !== drags && one.x <= x && x < one.x + one.width && one.y <= y;
  });
  return above.reduce<Placed | undefined>((best, one) => (best && best.y > one.y ? best : one), undefined);
}
