import { activitiesOf, type Course, type Scenario } from "./course.ts";
import { CourseError } from "./node.ts";

/** Options a decision may have: a choice is reported as one character, 0 to 9 and a to z. */
export const MOST_OPTIONS = 36;

/**
 * Proves that every reference in the course leads somewhere and that ids are unique where they must be.
 * @throws CourseError naming the reference
 */
export function checkReferences(course: Course): void {
  const standards = unique("standard", course.standards);
  const behaviours = unique("behaviour", course.behaviours);
  const scenarios = unique("scenario", course.scenarios);
  unique("activity", activitiesOf(course));
  const known = (owner: string, ids: readonly string[]) => ids.forEach((id) => require(behaviours, id, `${owner} names the behaviour`));
  for (const behaviour of course.behaviours) require(standards, behaviour.standard, `Behaviour “${behaviour.title}” names the standard`);
  for (const standard of course.standards) known(`Standard “${standard.title}”`, standard.behaviours);
  for (const activity of activitiesOf(course)) {
    const owner = `Activity “${activity.title}”`;
    if (activity.type === "scenario") require(scenarios, activity.scenario, `${owner} names the scenario`);
    else if (activity.type === "standard") require(standards, activity.standard, `${owner} names the standard`);
    else if (activity.type !== "comfort") known(owner, activity.behaviours);
  }
  for (const scenario of course.scenarios) {
    known(`Scenario “${scenario.title}”`, scenario.behaviours);
    checkConversation(scenario, known);
  }
}

function checkConversation(scenario: Scenario, known: (owner: string, ids: readonly string[]) => void): void {
  const owner = `Scenario “${scenario.title}”`;
  const decisions = unique("decision", scenario.decisions);
  const nodes = unique("decision or outcome", [...scenario.decisions, ...scenario.outcomes]);
  require(decisions, scenario.start, `${owner} starts at the decision`);
  for (const decision of scenario.decisions) {
    const count = decision.options.length;
    if (count === 0) throw new CourseError(`${owner}, decision “${decision.id}” has no options.`);
    if (count > MOST_OPTIONS) throw new CourseError(`${owner}, decision “${decision.id}” has ${count} options; at most ${MOST_OPTIONS} can be offered.`);
    for (const option of decision.options) {
      require(nodes, option.next, `${owner}, decision “${decision.id}” leads to`);
      known(owner, [...option.shows, ...option.breaks]);
    }
  }
}

function unique(kind: string, items: readonly { readonly id: string }[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { id } of items) {
    if (ids.has(id)) throw new CourseError(`The ${kind} id “${id}” is used twice.`);
    ids.add(id);
  }
  return ids;
}

function require(ids: ReadonlySet<string>, id: string, saying: string): void {
  if (!ids.has(id)) throw new CourseError(`${saying} “${id}”, which is not in the course.`);
}
