import type { Scenario } from "../course/course.ts";
import type { Attempt } from "../conversation/attempt.ts";
import { decisionOf } from "../conversation/graph.ts";
import { pathOf } from "../conversation/path.ts";

/** A choice on the way: what was said stays the same when options change places, the position when words change. */
interface Choice {
  readonly decision: string;
  readonly says: string;
  readonly position: number;
}

/** The way that was walked, apart from the scenario, so that it can be walked again when the author has changed it. */
export interface Walk {
  readonly begun: boolean;
  readonly choices: readonly Choice[];
  /** The consequence of the last choice was still being read. */
  readonly reading: boolean;
}

/** What walks: a session that plays one scenario. */
export interface Walker {
  attempt(): Attempt;
  start(): void;
  choose(position: number): void;
  goOn(): void;
}

export function walkOf(scenario: Scenario, attempt: Attempt): Walk {
  const choices = pathOf(scenario, attempt).flatMap(({ decision, option }) =>
    option === undefined ? [] : [{ decision: decision.id, says: option.says, position: decision.options.indexOf(option) }]);
  return { begun: attempt.stage !== "fresh", choices, reading: attempt.stage === "answered" };
}

/** Walks a way again, as far as the scenario as it is now still has it. */
export function walkAgain(scenario: Scenario, walk: Walk, walker: Walker): void {
  if (!walk.begun) return;
  walker.start();
  for (const [index, choice] of walk.choices.entries()) {
    const position = positionOf(scenario, choice);
    if (walker.attempt().node !== choice.decision || position === undefined) return;
    walker.choose(position);
    if (!walk.reading || index < walk.choices.length - 1) walker.goOn();
  }
}

function positionOf(scenario: Scenario, { decision, says, position }: Choice): number | undefined {
  const options = decisionOf(scenario, decision)?.options ?? [];
  const same = options.findIndex((option) => option.says === says);
  if (same >= 0) return same;
  return position < options.length ? position : undefined;
}

/** The shortest way to a decision, and among the shortest the one with the better choices first; undefined where none leads there. */
export function wayTo(scenario: Scenario, target: string): number[] | undefined {
  const ways = new Map<string, number[]>([[scenario.start, []]]);
  for (const [node, way] of ways) {
    if (node === target) return way;
    for (const position of byGrade(scenario, node)) {
      const next = decisionOf(scenario, node)!.options[position]!.next;
      if (!ways.has(next)) ways.set(next, [...way, position]);
    }
  }
  return undefined;
}

const RANK = { best: 0, acceptable: 1, poor: 2 };

function byGrade(scenario: Scenario, node: string): number[] {
  const options = decisionOf(scenario, node)?.options ?? [];
  return options.map((_, position) => position).sort((a, b) => RANK[options[a]!.grade] - RANK[options[b]!.grade]);
}
