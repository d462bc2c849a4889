import type { Option, Scenario } from "../course/course.ts";
import { choices, freshAttempt, lastOption, type Attempt, type Trace } from "./attempt.ts";
import { decisionOf } from "./graph.ts";
import { pathOf } from "./path.ts";
import { betterOf } from "./score.ts";

/** Starts the conversation, or starts it over as a new attempt. What counts from earlier attempts is kept. */
export function start(scenario: Scenario, attempt: Attempt): Attempt {
  const traces = new Map<string, Trace>();
  for (const [id, { counted }] of attempt.traces) if (counted !== undefined) traces.set(id, { counted });
  return arrive(scenario, { ...freshAttempt(scenario), traces }, scenario.start);
}

/** What came of a choice. */
export interface Chosen {
  readonly attempt: Attempt;
  /** The choice counts: it is the first at this decision in this attempt. */
  readonly counts: boolean;
}

/**
 * Chooses an option of the present decision.
 * @param position authored position of the option; a position that does not exist changes nothing
 */
export function choose(scenario: Scenario, attempt: Attempt, position: number): Chosen {
  const option = decisionOf(scenario, attempt.node)?.options[position];
  if (attempt.stage !== "deciding" || option === undefined) return { attempt, counts: false };
  const counts = !attempt.practice && attempt.traces.get(attempt.node)?.first === undefined;
  const trace = counts ? { first: position, last: position } : { last: position };
  return { attempt: { ...remember(attempt, attempt.node, trace), stage: "answered", mood: clampMood(attempt.mood + option.mood) }, counts };
}

/** The option whose consequence is shown now. */
export function chosenOption(scenario: Scenario, attempt: Attempt): Option | undefined {
  return attempt.stage === "answered" ? lastOption(scenario, attempt, attempt.node) : undefined;
}

/** Goes on from the consequence to where the chosen option leads. */
export function goOn(scenario: Scenario, attempt: Attempt): Attempt {
  const option = chosenOption(scenario, attempt);
  return option === undefined ? attempt : arrive(scenario, attempt, option.next);
}

/** Goes back to a decision on the way walked, with the mood that the customer had there. Any other id changes nothing. */
export function replayFrom(scenario: Scenario, attempt: Attempt, decision: string): Attempt {
  const step = pathOf(scenario, attempt).find((candidate) => candidate.decision.id === decision);
  return step === undefined ? attempt : { ...attempt, stage: "deciding", node: decision, mood: step.arrival };
}

export function clampMood(mood: number): number {
  return Math.min(5, Math.max(-5, mood));
}

function arrive(scenario: Scenario, attempt: Attempt, node: string): Attempt {
  if (decisionOf(scenario, node) === undefined) return { ...count(scenario, attempt), stage: "ended", practice: true, node };
  return { ...remember(attempt, node, { arrival: attempt.mood }), stage: "deciding", node };
}

function count(scenario: Scenario, attempt: Attempt): Attempt {
  if (attempt.practice) return attempt;
  const counted = betterOf(scenario, choices(attempt, "counted"), choices(attempt, "first"));
  const traces = new Map<string, Trace>();
  for (const [id, { counted: _, ...trace }] of attempt.traces) {
    const choice = counted.get(id);
    traces.set(id, choice === undefined ? trace : { ...trace, counted: choice });
  }
  return { ...attempt, traces };
}

function remember(attempt: Attempt, decision: string, news: Trace): Attempt {
  return { ...attempt, traces: new Map(attempt.traces).set(decision, { ...attempt.traces.get(decision), ...news }) };
}
