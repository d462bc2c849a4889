import { moodText } from "../parts/words.ts";

const WIDTH = 264;
const HEIGHT = 96;
const INSET = 10;

/** Moods as a line around neutral, oldest first; said in words for those who do not see it. */
export function MoodCurve({ name, moods }: { readonly name: string; readonly moods: readonly number[] }) {
  const points = moods.map((mood, index) => ({ x: across(index, moods.length), y: down(mood), mood }));
  const last = points.at(-1);
  return (
    <svg class="curve" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={`Mood of ${name}: ${moods.map(moodText).join(", then ")}`}>
      <path class="curve-zero" d={`M${INSET} ${down(0)}H${WIDTH - INSET}`} />
      <path class="curve-line" d={smooth(points)} />
      {points.map(({ x, y }, index) => <circle key={index} class="curve-point" cx={x} cy={y} r={index === points.length - 1 ? 6 : 3} />)}
      {last && <text class="curve-text" x={Math.min(last.x, WIDTH - 12)} y={last.y > 24 ? last.y - 12 : last.y + 22} text-anchor={last.x > WIDTH / 2 ? "end" : "start"}>{moodText(last.mood)}</text>}
    </svg>
  );
}

/** At least four places, so that a short conversation does not stretch into a straight line. */
function across(index: number, count: number): number {
  return INSET + (index * (WIDTH - 2 * INSET)) / Math.max(4, count - 1);
}

function down(mood: number): number {
  return HEIGHT / 2 - (mood / 5) * (HEIGHT / 2 - INSET);
}

/** Level at each point, so that the line never overshoots a mood. */
function smooth(points: readonly { readonly x: number; readonly y: number }[]): string {
  return points.map(({ x, y }, index) => {
    const before = points[index - 1];
    if (before === undefined) return `M${x} ${y}`;
    const middle = (before.x + x) / 2;
    return `C${middle} ${before.y} ${middle} ${y} ${x} ${y}`;
  }).join("");
}
