import type { Slider } from "../drawing/schema.ts";
import type { Point } from "../drawing/link-ends.ts";

/** The ends of a scale, in the figure that holds the point. An upright scale has no places from left to right. */
function ends(slider: Slider): { readonly least: Point; readonly greatest: Point } {
  const { leastX = 0, greatestX = 0 } = slider;
  return { least: { x: leastX, y: slider.bottom }, greatest: { x: greatestX, y: slider.top } };
}

/** The whole value that a point moved by so much stands for. */
export function valueAfter(slider: Slider, by: Point): number {
  const { least, greatest } = ends(slider);
  const along = { x: greatest.x - least.x, y: greatest.y - least.y };
  const length = along.x * along.x + along.y * along.y;
  const moved = length === 0 ? 0 : (by.x * along.x + by.y * along.y) / length;
  return limited(slider, Math.round(slider.value + moved * (slider.greatest - slider.least)));
}

/** How far the point moves when it gets another value. */
export function moveTo(slider: Slider, value: number): Point {
  const { least, greatest } = ends(slider);
  const share = slider.greatest === slider.least ? 0 : (limited(slider, value) - slider.value) / (slider.greatest - slider.least);
  return { x: share * (greatest.x - least.x) + 0, y: share * (greatest.y - least.y) + 0 };
}

export function limited({ least, greatest }: Slider, value: number): number {
  return Math.min(greatest, Math.max(least, value));
}
