import { moodText } from "../parts/words.ts";
import { labelBaseline } from "./mood-label.ts";

const HEIGHT = 104;
const INSET = 12;

interface MoodCurveProps {
  readonly name: string;
  /** Oldest first. */
  readonly moods: readonly number[];
  /** Drawing width in pixels. */
  readonly width?: number;
  /** The conversation is over: the line fills the whole width. Before, it leaves room for what is to come. */
  readonly complete?: boolean;
}

interface Point {
  readonly x: number;
  readonly y: number;
  readonly mood: number;
}

/** Moods as a line around neutral; said in words for those who do not see it. */
export function MoodCurve({ name, moods, width = 248, complete = false }: MoodCurveProps) {
  const places = Math.max(complete ? 1 : 4, moods.length - 1);
  const points = moods.map((mood, index) => ({ x: INSET + (index * (width - 2 * INSET)) / places, y: down(mood), mood }));
  const named = points.filter((_, index) => index === points.length - 1 || (complete && index === 0));
  return (
    <svg class="curve" viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={`Mood of ${name}: ${moods.map(moodText).join(", then ")}`}>
      <path class="curve-zero" d={`M${INSET} ${down(0)}H${width - INSET}`} />
      <path class="curve-line" d={smooth(points)} />
      {points.map(({ x, y }, index) => <circle key={index} class="curve-point" cx={x} cy={y} r={index === points.length - 1 ? 6 : 3.5} />)}
      {named.map((point) => <Label key={point.x} point={point} neighbour={neighbourOf(points, point)} width={width} />)}
    </svg>
  );
}

interface LabelProps {
  readonly point: Point;
  readonly neighbour: Point;
  readonly width: number;
}

/** The point before, or the one after the first; a lone point is its own. */
function neighbourOf(points: readonly Point[], point: Point): Point {
  const index = points.indexOf(point);
  return points[index === 0 ? 1 : index - 1] ?? point;
}

function Label({ point: { x, y, mood }, neighbour, width }: LabelProps) {
  const anchor = x < width / 4 ? "start" : x > (3 * width) / 4 ? "end" : "middle";
  const edge = anchor === "start" ? INSET - 6 : anchor === "end" ? width - INSET + 6 : x;
  return <text class="curve-text" x={edge} y={labelBaseline(y, neighbour.y, { height: HEIGHT, zero: down(0) })} text-anchor={anchor}>{moodText(mood)}</text>;
}

function down(mood: number): number {
  return HEIGHT / 2 - (mood / 5) * (HEIGHT / 2 - INSET);
}

/** Level at each point, so that the line never overshoots a mood. */
function smooth(points: readonly Point[]): string {
  return points.map(({ x, y }, index) => {
    const before = points[index - 1];
    if (before === undefined) return `M${x} ${y}`;
    const middle = (before.x + x) / 2;
    return `C${middle} ${before.y} ${middle} ${y} ${x} ${y}`;
  }).join("");
}
