import type { Option, Scenario } from "../course/course.ts";
import { decisionOf } from "./graph.ts";

/**
 * `fresh`: not begun. `deciding`: a decision is open. `answered`: an option was chosen and its consequence is shown.
 * `ended`: an outcome is reached.
 */
export type Stage = "fresh" | "deciding" | "answered" | "ended";

/** What is remembered of one decision. Choices are authored positions of options. */
export interface Trace {
  /** The choice that counts for the score: the first choice of the best finished attempt. */
  readonly counted?: number;
  /** The first choice of the present attempt. */
  readonly first?: number;
  /** The last choice; the path walked follows it. */
  readonly last?: number;
  /** The customer's mood when the decision was last reached. */
  readonly arrival?: number;
}

/**
 * Where a learner stands in one scenario. Immutable and of bounded size: decisions hold what was last chosen, never a history, so a
 * conversation with loops can be played for ever.
 *
 * An attempt runs from the beginning to the first outcome. Within it the first choice at each decision counts, also after going back.
 * Once an outcome is reached, every replay is practice: nothing that is chosen there is counted, until the scenario is started again.
 */
export interface Attempt {
  readonly stage: Stage;
  /** The attempt has reached an outcome; what is chosen now is not counted. */
  readonly practice: boolean;
  /** Id of the present decision or outcome. */
  readonly node: string;
  /** -5 to 5. */
  readonly mood: number;
  readonly traces: ReadonlyMap<string, Trace>;
}

export function freshAttempt(scenario: Scenario): Attempt {
  return { stage: "fresh", practice: false, node: scenario.start, mood: scenario.customer.mood, traces: new Map() };
}

export function lastOption(scenario: Scenario, attempt: Attempt, decision: string): Option | undefined {
  const last = attempt.traces.get(decision)?.last;
  return last === undefined ? undefined : decisionOf(scenario, decision)?.options[last];
}

/** The scenario was played to an outcome at least once. */
export function isFinished(attempt: Attempt): boolean {
  return attempt.stage === "ended" || [...attempt.traces.values()].some((trace) => trace.counted !== undefined);
}

/** The choices of one kind, by decision. */
export function choices(attempt: Attempt, kind: "counted" | "first"): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [id, trace] of attempt.traces) {
    const choice = trace[kind];
    if (choice !== undefined) found.set(id, choice);
  }
  return found;
}
