import type { Activity, ComfortActivity, Course, Scenario } from "../course/course.ts";
import { activitiesOf } from "../course/course.ts";
import { freshAttempt, isFinished, type Attempt } from "../conversation/attempt.ts";
import { add, NO_SCORE, percentOf, scenarioScore, type Score } from "../conversation/score.ts";

/** Answers of a comfort check that are remembered, see RESUME.md. */
export const MOST_ANSWERS = 35;

/** Answer to one statement of a comfort check: 1 not yet, 2 nearly, 3 comfortable; 0 is open. Open questions and other activities: 0 open, 1 done. */
export type Answer = 0 | 1 | 2 | 3;

/** Everything that is remembered of a learner. Immutable. */
export interface Progress {
  /** Id of the open activity, "" on the start page. */
  readonly place: string;
  /** Answers by activity id; scenarios are not here. */
  readonly answers: ReadonlyMap<string, readonly Answer[]>;
  /** By scenario id. */
  readonly attempts: ReadonlyMap<string, Attempt>;
}

export const NO_PROGRESS: Progress = { place: "", answers: new Map(), attempts: new Map() };

export type PlainActivity = Exclude<Activity, { type: "scenario" }>;

export function plainActivitiesOf(course: Course): PlainActivity[] {
  return activitiesOf(course).filter((activity): activity is PlainActivity => activity.type !== "scenario");
}

/** How many answers are remembered of an activity. */
export function answerCount(activity: PlainActivity): number {
  return activity.type === "comfort" ? Math.min(MOST_ANSWERS, Math.max(1, activity.asks.length + activity.questions.length)) : 1;
}

export function answersOf(progress: Progress, activity: PlainActivity): readonly Answer[] {
  return progress.answers.get(activity.id) ?? Array.from({ length: answerCount(activity) }, () => 0 as const);
}

export function attemptOf(progress: Progress, scenario: Scenario): Attempt {
  return progress.attempts.get(scenario.id) ?? freshAttempt(scenario);
}

export function withPlace(progress: Progress, place: string): Progress {
  return { ...progress, place };
}

export function withDone(progress: Progress, activity: PlainActivity): Progress {
  return { ...progress, answers: new Map(progress.answers).set(activity.id, answersOf(progress, activity).map((answer) => answer || 1)) };
}

export function withAnswer(progress: Progress, activity: ComfortActivity, index: number, answer: Answer): Progress {
  const answers = answersOf(progress, activity).map((old, at) => (at === index ? answer : old));
  return { ...progress, answers: new Map(progress.answers).set(activity.id, answers) };
}

export function withAttempt(progress: Progress, scenario: Scenario, attempt: Attempt): Progress {
  return { ...progress, attempts: new Map(progress.attempts).set(scenario.id, attempt) };
}

export function isDone(progress: Progress, activity: Activity): boolean {
  if (activity.type !== "scenario") return answersOf(progress, activity).every((answer) => answer !== 0);
  const attempt = progress.attempts.get(activity.scenario);
  return attempt !== undefined && isFinished(attempt);
}

/** The score over all scenarios of the course; scenarios not yet begun have no part in it. */
export function courseScore(course: Course, progress: Progress): Score {
  return course.scenarios.reduce((score, scenario) => {
    const attempt = progress.attempts.get(scenario.id);
    return attempt === undefined ? score : add(score, scenarioScore(scenario, attempt));
  }, NO_SCORE);
}

export type Status = "incomplete" | "completed" | "passed" | "failed";

/** Complete when every activity is done; then passed or failed by the score, or just completed where the course holds no scenario. */
export function statusOf(course: Course, progress: Progress, passMark: number): Status {
  if (!activitiesOf(course).every((activity) => isDone(progress, activity))) return "incomplete";
  const percent = percentOf(courseScore(course, progress));
  if (percent === undefined) return "completed";
  return percent >= passMark ? "passed" : "failed";
}
