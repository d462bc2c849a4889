import type { Decision, Option, Scenario } from "../course/course.ts";
import { lastOption, type Attempt } from "./attempt.ts";
import { decisionOf } from "./graph.ts";

/** One decision on the way to where the learner stands. */
export interface Step {
  readonly decision: Decision;
  /** The customer's mood on arrival. */
  readonly arrival: number;
  /** What was chosen; absent at the decision that is still open. */
  readonly option?: Option;
}

/**
 * The way from the beginning to the present node, read from the last choices. For a walk with loops it is the walk without them: the last
 * choice at a decision leads to where the walk went when it left that decision for good.
 */
export function pathOf(scenario: Scenario, attempt: Attempt): Step[] {
  const steps: Step[] = [];
  const seen = new Set<string>();
  if (attempt.stage === "fresh") return steps;
  for (let id = scenario.start; !seen.has(id); ) {
    seen.add(id);
    const step = stepAt(scenario, attempt, id);
    if (step === undefined) break;
    steps.push(step);
    if (id === attempt.node || step.option === undefined) break;
    id = step.option.next;
  }
  return steps;
}

/** The moods along the way, from the first decision to now. */
export function moodsOf(steps: readonly Step[], attempt: Attempt): number[] {
  const arrivals = steps.map((step) => step.arrival);
  return attempt.stage === "deciding" ? arrivals : [...arrivals, attempt.mood];
}

function stepAt(scenario: Scenario, attempt: Attempt, id: string): Step | undefined {
  const decision = decisionOf(scenario, id);
  if (decision === undefined) return undefined;
  const arrival = attempt.traces.get(id)?.arrival ?? scenario.customer.mood;
  const option = id === attempt.node && attempt.stage === "deciding" ? undefined : lastOption(scenario, attempt, id);
  return option === undefined ? { decision, arrival } : { decision, arrival, option };
}
