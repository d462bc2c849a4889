import type { Decision, Outcome, Scenario } from "../course/course.ts";

export function decisionOf(scenario: Scenario, id: string): Decision | undefined {
  return scenario.decisions.find((decision) => decision.id === id);
}

export function outcomeOf(scenario: Scenario, id: string): Outcome | undefined {
  return scenario.outcomes.find((outcome) => outcome.id === id);
}

/** How many decisions can still come, the present one included. `most` is absent where the conversation can loop. */
export interface StepsLeft {
  readonly least: number;
  readonly most?: number;
}

export function stepsLeft(scenario: Scenario, from: string): StepsLeft {
  const least = shortest(scenario, from);
  const most = longest(scenario, from, new Set(), new Map());
  return Number.isFinite(most) ? { least, most } : { least };
}

/** Breadth first, so loops do no harm. Where no outcome can be reached the answer is 1: the decision itself. */
function shortest(scenario: Scenario, from: string): number {
  const seen = new Set([from]);
  let level = [from];
  for (let steps = 0; level.length > 0; steps++) {
    if (level.some((id) => decisionOf(scenario, id) === undefined)) return steps;
    level = level.flatMap((id) => nexts(scenario, id)).filter((id) => !seen.has(id) && seen.add(id));
  }
  return 1;
}

function longest(scenario: Scenario, id: string, open: Set<string>, known: Map<string, number>): number {
  if (decisionOf(scenario, id) === undefined) return 0;
  if (open.has(id)) return Infinity;
  const before = known.get(id);
  if (before !== undefined) return before;
  open.add(id);
  const steps = 1 + Math.max(...nexts(scenario, id).map((next) => longest(scenario, next, open, known)));
  open.delete(id);
  known.set(id, steps);
  return steps;
}

function nexts(scenario: Scenario, id: string): string[] {
  return [...new Set(decisionOf(scenario, id)?.options.map((option) => option.next) ?? [])];
}
