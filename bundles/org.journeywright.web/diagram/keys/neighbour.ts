import { isWithin, type Placed, type Rect } from "../drawing/placing.ts";

export type Direction = "left" | "right" | "up" | "down";

/** Figures may lie over each other's edges by so much and still be beside each other. */
const OVERLAP = 3;
/** Something straight ahead is nearer than something aside. */
const ASIDE = 3;
const FAR_WIDER = 1_000;

/**
 * The figure that the arrow leads to. Down goes into what a figure holds, up goes out of it; sideways leads along the row.
 * @param candidates all that the keyboard visits
 * @param rectOf where a figure is
 */
export function neighbour(from: Placed, direction: Direction, candidates: Iterable<Placed>, rectOf: (placed: Placed) => Rect = (placed) => placed): Placed | undefined {
  const start = turned(rectOf(from), direction);
  let best: Placed | undefined;
  let least = Infinity;
  for (const candidate of candidates) {
    const cost = candidate === from ? undefined : distance(from, start, candidate, turned(rectOf(candidate), direction), direction);
    if (cost !== undefined && cost < least) [best, least] = [candidate, cost];
  }
  return best;
}

/** As if the arrow always pointed downwards. */
function turned({ x, y, width, height }: Rect, direction: Direction): Rect {
  switch (direction) {
    case "down": return { x, y, width, height };
    case "up": return { x, y: -y - height, width, height };
    case "right": return { x: y, y: x, width: height, height: width };
    case "left": return { x: y, y: -x - width, width: height, height: width };
  }
}

function distance(from: Placed, start: Rect, candidate: Placed, to: Rect, direction: Direction): number | undefined {
  if (isWithin(from, candidate)) return direction === "up" ? to.y + to.height - start.y - start.height : undefined;
  if (isWithin(candidate, from)) return direction === "down" ? to.y - start.y + middleApart(start, to) * 0.01 : undefined;
  const ahead = to.y - (start.y + start.height);
  if (ahead < -OVERLAP) return undefined;
  const aside = Math.max(0, to.x - (start.x + start.width), start.x - (to.x + to.width));
  const wider = to.width > 3 * start.width && to.width > 400 ? FAR_WIDER : 0;
  return Math.max(0, ahead) + aside * ASIDE + Math.min(200, middleApart(start, to) * 0.3) + wider;
}

function middleApart(one: Rect, other: Rect): number {
  return Math.abs(one.x + one.width / 2 - other.x - other.width / 2);
}

/** Whether the keyboard visits a figure: it has a name, and is no link, which is visited along its ends. */
export function isVisited({ figure: { args } }: Placed): boolean {
  return args.n !== undefined && args.e === undefined;
}
