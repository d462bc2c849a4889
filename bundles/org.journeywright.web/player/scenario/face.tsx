import { moodTone } from "./mood-tone.ts";

/**
 * A drawn face that shows the mood; it stands for any customer, so it has no hair, skin or sex. The mood always stands beside it in words.
 */
export function Face({ mood }: { readonly mood: number }) {
  const anger = Math.max(0, -mood) / 5;
  const joy = Math.max(0, mood) / 5;
  return (
    <svg class={`face ${moodTone(mood)}`} viewBox="0 0 96 96" aria-hidden="true">
      <circle class="face-ground" cx="48" cy="48" r="46" />
      <Brow side={-1} anger={anger} joy={joy} />
      <Brow side={1} anger={anger} joy={joy} />
      <ellipse class="face-eye" cx="33" cy="43" rx="4.4" ry={5 - 1.8 * anger - 1.4 * joy} />
      <ellipse class="face-eye" cx="63" cy="43" rx="4.4" ry={5 - 1.8 * anger - 1.4 * joy} />
      <Mouth bend={joy - anger} open={Math.abs(mood) >= 4} />
    </svg>
  );
}

/** Falls towards the nose with anger, lifts with joy. */
function Brow({ side, anger, joy }: { readonly side: -1 | 1; readonly anger: number; readonly joy: number }) {
  const x = (distance: number) => 48 + side * distance;
  const [outer, inner] = [31 - 4 * anger - 3 * joy, 31 + 6 * anger - 3 * joy];
  const arch = (outer + inner) / 2 - 3 + 2 * anger - 1.5 * joy;
  return <path class="face-line" d={`M${x(24)} ${outer}Q${x(15)} ${arch} ${x(7)} ${inner}`} />;
}

/** Bends with the mood and opens where it is strong. */
function Mouth({ bend, open }: { readonly bend: number; readonly open: boolean }) {
  const corner = 66 - 5 * bend;
  const lip = 66 + 12 * bend;
  const other = open ? corner + 1.5 * bend : lip;
  return <path class={open ? "face-line face-mouth-open" : "face-line"} d={`M32 ${corner}Q48 ${lip} 64 ${corner}Q48 ${other} 32 ${corner}Z`} />;
}
