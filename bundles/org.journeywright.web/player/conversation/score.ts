import type { Grade, Scenario } from "../course/course.ts";
import { choices, type Attempt } from "./attempt.ts";
import { decisionOf } from "./graph.ts";

/**
 * How the score is made.
 *
 * Each decision that was met gives 100 % for the best option, 50 % for an acceptable one, nothing for a poor one, by the first choice
 * there in an attempt. The score is the mean over all decisions met in the scenarios played, as a whole percent, rounded down so that
 * a pass mark is reached only when it is truly reached. Going back and replaying is for learning and changes nothing; starting a finished
 * scenario over is a new attempt, and the better of the finished attempts counts.
 */
export interface Score {
  /** Half points: 2 for each best choice, 1 for each acceptable one. */
  readonly halves: number;
  /** Decisions met. */
  readonly met: number;
}

export const NO_SCORE: Score = { halves: 0, met: 0 };

const HALVES: Record<Grade, number> = { best: 2, acceptable: 1, poor: 0 };

export function add(a: Score, b: Score): Score {
  return { halves: a.halves + b.halves, met: a.met + b.met };
}

/** Whole percent, rounded down; undefined before any decision was met. */
export function percentOf({ halves, met }: Score): number | undefined {
  return met === 0 ? undefined : Math.floor((100 * halves) / (2 * met));
}

/** The score of one scenario: its best finished attempt, or the present one as long as none was finished. */
export function scenarioScore(scenario: Scenario, attempt: Attempt): Score {
  return scoreOf(scenario, countingChoices(attempt));
}

/** The choices that count now, by decision. */
export function countingChoices(attempt: Attempt): ReadonlyMap<string, number> {
  const counted = choices(attempt, "counted");
  return counted.size > 0 ? counted : choices(attempt, "first");
}

/** The better of two attempts; the later one when they are equal. */
export function betterOf(scenario: Scenario, earlier: ReadonlyMap<string, number>, later: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const a = scoreOf(scenario, earlier);
  const b = scoreOf(scenario, later);
  return a.met > 0 && a.halves * b.met > b.halves * a.met ? earlier : later;
}

function scoreOf(scenario: Scenario, chosen: ReadonlyMap<string, number>): Score {
  let score = NO_SCORE;
  for (const [id, position] of chosen) {
    const option = decisionOf(scenario, id)?.options[position];
    if (option !== undefined) score = add(score, { halves: HALVES[option.grade], met: 1 });
  }
  return score;
}
