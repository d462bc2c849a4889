import type { Behaviour, Course, Decision, Option, Scenario, Standard } from "../course/course.ts";
import { countingChoices } from "./score.ts";
import type { Attempt } from "./attempt.ts";
import { decisionOf } from "./graph.ts";

/** A decision with the option that was chosen there. */
export interface Choice {
  readonly decision: Decision;
  readonly option: Option;
}

/** How often a behaviour was shown and missed. */
export interface Tally {
  readonly shown: number;
  readonly missed: number;
}

/** Behaviours that the choice showed, and those it missed: it broke them, or a best option would have shown them. */
export function behavioursIn({ decision, option }: Choice): { shown: string[]; missed: string[] } {
  const expected = decision.options.filter(({ grade }) => grade === "best").flatMap(({ shows }) => shows);
  const wanted = option.grade === "best" ? [] : expected;
  const missed = [...option.breaks, ...wanted].filter((id) => option.breaks.includes(id) || !option.shows.includes(id));
  return { shown: distinct(option.shows.filter((id) => !option.breaks.includes(id))), missed: distinct(missed) };
}

/** All behaviours that some option of the decision shows or breaks. */
export function behavioursAt(decision: Decision): string[] {
  return distinct(decision.options.flatMap(({ shows, breaks }) => [...shows, ...breaks]));
}

export function tally(chosen: readonly Choice[]): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  const bump = (id: string, by: Tally) => {
    const { shown, missed } = tallies.get(id) ?? { shown: 0, missed: 0 };
    tallies.set(id, { shown: shown + by.shown, missed: missed + by.missed });
  };
  for (const choice of chosen) {
    const { shown, missed } = behavioursIn(choice);
    shown.forEach((id) => bump(id, { shown: 1, missed: 0 }));
    missed.forEach((id) => bump(id, { shown: 0, missed: 1 }));
  }
  return tallies;
}

/** The choices of a scenario that count for the score. */
export function countingIn(scenario: Scenario, attempt: Attempt): Choice[] {
  return [...countingChoices(attempt)].flatMap(([id, position]) => {
    const decision = decisionOf(scenario, id);
    const option = decision?.options[position];
    return decision && option ? [{ decision, option }] : [];
  });
}

/** The standards of the given behaviours, in course order, each with those of its behaviours. */
export function byStandard(course: Course, ids: Iterable<string>): { standard: Standard; behaviours: Behaviour[] }[] {
  const wanted = new Set(ids);
  const behaviours = course.behaviours.filter(({ id }) => wanted.has(id));
  return course.standards
    .map((standard) => ({ standard, behaviours: behaviours.filter((behaviour) => behaviour.standard === standard.id) }))
    .filter((group) => group.behaviours.length > 0);
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
