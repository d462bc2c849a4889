/** What a label must not touch: its own point's line, the dashed line of the neutral mood, and the edges of the drawing. */
export interface LabelRoom {
  /** Height of the drawing. */
  readonly height: number;
  /** Place of the dashed line. */
  readonly zero: number;
}

const ABOVE = -13;
const BELOW = 22;
const ASCENT = 11;
const DESCENT = 3;
const GAP = 3;

/**
 * The base line of the label of a point at `y`: on the side from which the curve does not come, where there is room.
 *
 * @param neighbour place of the point that the curve comes from or goes to
 */
export function labelBaseline(y: number, neighbour: number, room: LabelRoom): number {
  const outward = y <= room.zero ? [ABOVE, BELOW] : [BELOW, ABOVE];
  const sides = neighbour === y ? outward : neighbour > y ? [ABOVE, BELOW] : [BELOW, ABOVE];
  const free = sides.find((side) => isFree(y + side, room)) ?? outward.find((side) => isInside(y + side, room));
  return y + (free ?? ABOVE);
}

function isFree(baseline: number, room: LabelRoom): boolean {
  return isInside(baseline, room) && (baseline + DESCENT + GAP <= room.zero || baseline - ASCENT - GAP >= room.zero);
}

function isInside(baseline: number, { height }: LabelRoom): boolean {
  return baseline - ASCENT >= 0 && baseline + DESCENT <= height;
}
