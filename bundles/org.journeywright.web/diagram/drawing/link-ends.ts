import type { Placed } from "./placing.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where the line of a link begins and ends, on the drawing; none where it has no line. */
export function linkEnds({ figure, x, y }: Placed): Point[] {
  const line = (figure.args.m ?? []).find((mark) => mark[0] === "s" && mark[2] === "none");
  const points = line ? pointsOf(String(line[1])) : [];
  const [first] = points;
  const last = points.at(-1);
  return first && last ? [first, last].map((point) => ({ x: point.x + x, y: point.y + y })) : [];
}

/** Half way along the line of a link, as its bends go. */
export function halfWay(placed: Placed): Point | undefined {
  return pointAlong(placed, 0.5);
}

/** At a share of the way along the line of a link, as its bends go. */
export function pointAlong({ figure, x, y }: Placed, share: number): Point | undefined {
  const line = (figure.args.m ?? []).find((mark) => mark[0] === "s" && mark[2] === "none");
  const points = line ? pointsOf(String(line[1])) : [];
  const lengths = points.slice(1).map((point, at) => Math.hypot(point.x - points[at]!.x, point.y - points[at]!.y));
  let left = lengths.reduce((sum, length) => sum + length, 0) * share;
  for (const [at, length] of lengths.entries()) {
    const [from, to] = [points[at]!, points[at + 1]!];
    if (left <= length) return { x: x + from.x + (to.x - from.x) * (length ? left / length : 0), y: y + from.y + (to.y - from.y) * (length ? left / length : 0) };
    left -= length;
  }
  return undefined;
}

/** The points that a path goes through or bends by; its commands are absolute and of the kinds M, L, H, V, C, Q and Z. */
export function pointsOf(path: string): Point[] {
  const points: Point[] = [];
  let at: Point = { x: 0, y: 0 };
  for (const [, command = "", rest = ""] of path.matchAll(/([MLHVCQZ])([^MLHVCQZ]*)/g)) {
    const numbers = (rest.match(/-?\d*\.?\d+(?:e-?\d+)?/gi) ?? []).map(Number);
    if (command === "Z") continue;
    if (command === "H") at = { x: numbers.at(-1) ?? at.x, y: at.y };
    else if (command === "V") at = { x: at.x, y: numbers.at(-1) ?? at.y };
    else {
      for (let i = 0; i + 1 < numbers.length; i += 2) points.push((at = { x: numbers[i]!, y: numbers[i + 1]! }));
      continue;
    }
    points.push(at);
  }
  return points;
}
