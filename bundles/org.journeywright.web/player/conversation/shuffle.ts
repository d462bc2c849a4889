import { fnv1a } from "../resume/hash.ts";

/**
 * The order in which the options of a decision are offered, as authored positions. The same seed and key give the same order on every
 * machine, so that a learner who comes back, or replays, finds the options where they were.
 */
export function shuffled(count: number, seed: number, key: string): number[] {
  const order = Array.from({ length: count }, (_, position) => position);
  const random = mulberry32(fnv1a(`${seed}/${key}`));
  for (let last = count - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}

/** Numbers from 0 up to 1, after Tommy Ettinger's public-domain mulberry32. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
