import { fnv1a } from "../resume/hash.ts";
import { moodTone } from "./mood-tone.ts";

const HAIR = [
  "M24 40C22 22 36 14 49 15C63 14 74 24 72 40C68 34 66 29 60 28C50 31 36 29 31 29C27 32 26 36 24 40Z",
  "M23 52C17 24 33 13 48 13C63 13 79 24 73 52C71 55 68 54 68 50C69 40 66 33 60 29C50 33 38 33 34 29C29 33 27 41 28 50C28 54 25 55 23 52Z",
  "M26 38C26 25 35 19 48 19C61 19 70 25 70 38C66 31 58 28 48 28C38 28 30 31 26 38ZM48 20C41 20 39 8 48 8C57 8 55 20 48 20Z",
  "M24 42C19 38 21 30 26 29C25 22 33 19 36 21C39 15 47 14 50 18C55 13 63 16 64 22C70 22 74 29 71 33C75 36 74 41 72 43C70 37 67 33 63 32C58 35 54 30 49 33C44 30 39 35 34 32C29 33 26 37 24 42Z",
  "M25 37C26 24 36 17 47 17C60 16 71 25 71 38C68 36 67 32 64 29C56 29 45 27 40 22C39 28 30 31 25 37Z",
] as const;

/** A drawn customer whose face shows the mood. The hair comes from the name, so that a customer always looks the same. The mood stands beside it in words. */
export function Face({ name, mood }: { readonly name: string; readonly mood: number }) {
  return (
    <svg class={`face ${moodTone(mood)}`} viewBox="0 0 96 96" aria-hidden="true">
      <circle class="face-ground" cx="48" cy="48" r="46" />
      <path class="face-body" d="M14 85C18 70 33 66 41 65V56H55V65C63 66 78 70 82 85A50 50 0 0 1 14 85Z" />
      <path class="face-skin" d="M29 40C29 26 37 21 48 21S67 26 67 40C67 56 59 66 48 66S29 56 29 40Z" />
      <path class="face-hair" d={HAIR[fnv1a(name) % HAIR.length]} />
      <Features mood={mood} />
      <circle class="face-ring" cx="48" cy="48" r="46" />
    </svg>
  );
}

/** Brows fall towards the nose with anger, eyes narrow or smile, the mouth bends and opens. */
function Features({ mood }: { readonly mood: number }) {
  const anger = Math.max(0, -mood) / 5;
  const joy = Math.max(0, mood) / 5;
  const [inner, outer] = [38 + 3 * anger - 1.5 * joy, 38 - 2.5 * anger - 1.5 * joy];
  const bend = 56 + 5.5 * (joy - anger);
  const corner = 56 - 2.5 * (joy - anger);
  const open = mood >= 4 || mood <= -5 ? 4 : 0;
  return (
    <g class="face-lines">
      <path d={`M35 ${outer}Q39 ${(inner + outer) / 2 - 1} 44 ${inner}`} />
      <path d={`M61 ${outer}Q57 ${(inner + outer) / 2 - 1} 52 ${inner}`} />
      <ellipse class="face-eye" cx="40" cy="44" rx="2" ry={2.6 - anger} />
      <ellipse class="face-eye" cx="56" cy="44" rx="2" ry={2.6 - anger} />
      <path d="M48 46L46.500 51H49" class="face-nose" />
      <path class={open ? "face-mouth-open" : ""} d={`M40 ${corner}Q48 ${bend + (joy - anger) * 1.500} 56 ${corner}Q48 ${bend + (joy - anger) * 1.500 + Math.sign(mood) * open} 40 ${corner}`} />
    </g>
  );
}
