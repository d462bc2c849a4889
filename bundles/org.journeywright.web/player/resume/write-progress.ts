import type { Course, Scenario } from "../course/course.ts";
import type { Attempt, Stage, Trace } from "../conversation/attempt.ts";
import { shortHash } from "./hash.ts";
import { activityKey, courseKey, scenarioKey } from "./keys.ts";
import { answerCount, answersOf, attemptOf, plainActivitiesOf, type PlainActivity, type Progress } from "./progress.ts";

/** The text of `cmi.suspend_data` may not be longer. SCORM 1.2 run-time environment, 3.4.4. */
export const LIMIT = 4096;

export const VERSION = "J1";
export const NONE = "-";
export const RESERVED = "--";
export const NOWHERE = "----";

/** Length of every progress text of a course, whatever the learner did. The formula is in RESUME.md. */
export function progressLength(course: Course): number {
  const activities = plainActivitiesOf(course).map((activity) => 5 + answerCount(activity));
  const scenarios = course.scenarios.map((scenario) => 10 + 4 * scenario.decisions.length);
  return [...activities, ...scenarios].reduce((sum, width) => sum + width, 24);
}

/** The progress as text, laid out as RESUME.md says. */
export function writeProgress(course: Course, progress: Progress): string {
  const plain = plainActivitiesOf(course);
  const body = [
    placeKey(course, progress.place),
    digits(plain.length, 2),
    digits(course.scenarios.length, 2),
    RESERVED,
    ...plain.map((activity) => activityRecord(activity, progress)),
    ...course.scenarios.map((scenario) => scenarioRecord(scenario, attemptOf(progress, scenario))),
  ].join("");
  return VERSION + courseKey(course) + shortHash(body, 6) + body;
}

function placeKey(course: Course, place: string): string {
  const activity = course.phases.flatMap(({ modules }) => modules.flatMap(({ activities }) => activities)).find(({ id }) => id === place);
  return activity === undefined ? NOWHERE : activityKey(activity);
}

function activityRecord(activity: PlainActivity, progress: Progress): string {
  const answers = answersOf(progress, activity).map((answer) => (answer === 0 ? NONE : String(answer)));
  return activityKey(activity) + digits(answers.length, 1) + answers.join("");
}

function scenarioRecord(scenario: Scenario, attempt: Attempt): string {
  const traces = scenario.decisions.map(({ id }) => traceRecord(attempt.traces.get(id) ?? {}));
  const head = digits(scenario.decisions.length, 2) + stageDigit(attempt.stage, attempt.practice) + digits(nodePosition(scenario, attempt.node), 2);
  return scenarioKey(scenario) + head + digits(attempt.mood + 5, 1) + traces.join("");
}

function traceRecord({ counted, first, last, arrival }: Trace): string {
  return [counted, first, last, arrival === undefined ? undefined : arrival + 5].map((value) => (value === undefined ? NONE : digits(value, 1))).join("");
}

function stageDigit(stage: Stage, practice: boolean): string {
  switch (stage) {
    case "fresh": return "0";
    case "deciding": return practice ? "4" : "1";
    case "answered": return practice ? "5" : "2";
    case "ended": return "3";
  }
}

function nodePosition(scenario: Scenario, node: string): number {
  return [...scenario.decisions, ...scenario.outcomes].findIndex(({ id }) => id === node);
}

function digits(value: number, width: number): string {
  return value.toString(36).padStart(width, "0");
}
