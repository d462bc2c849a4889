import type { Activity, Course, Scenario } from "../course/course.ts";
import { shortHash } from "./hash.ts";
import { answerCount } from "./progress.ts";

/** Keys by which remembered parts are found again, also in a course that has changed. See RESUME.md. */

export function courseKey({ course }: Course): string {
  return shortHash(`${course.organisation}/${course.id}`, 6);
}

export function activityKey(activity: Activity): string {
  const answers = activity.type === "scenario" ? 0 : answerCount(activity);
  return shortHash(`${activity.type}/${activity.id}/${answers}`, 4);
}

/** Of the scenario's shape, not its wording: a mended sentence must not cost a learner the progress. */
export function scenarioKey(scenario: Scenario): string {
  const shape = [
    scenario.id,
    scenario.start,
    scenario.customer.mood,
    scenario.decisions.map(({ id, options }) => [id, options.map(({ grade, mood, next }) => [grade, mood, next])]),
    scenario.outcomes.map(({ id }) => id),
  ];
  return shortHash(JSON.stringify(shape), 4);
}
