import { activitiesOf, type Course, type Scenario } from "../course/course.ts";
import type { Attempt, Stage, Trace } from "../conversation/attempt.ts";
import { pathOf } from "../conversation/path.ts";
import { shortHash } from "./hash.ts";
import { activityKey, courseKey, scenarioKey } from "./keys.ts";
import { answerCount, NO_PROGRESS, plainActivitiesOf, type Answer, type PlainActivity, type Progress } from "./progress.ts";
import { NONE, RESERVED, VERSION } from "./write-progress.ts";

/**
 * What was found: nothing, everything, the part that still fits a changed course, or a text that cannot be used (`damaged`, of another
 * course: `foreign`, of another version of the player: `version`).
 */
export type Found = "nothing" | "all" | "part" | "damaged" | "foreign" | "version";

export interface Restored {
  readonly found: Found;
  readonly progress: Progress;
}

/** Reads a progress text. Never fails: a text that cannot be used gives a fresh start and says why. */
export function readProgress(course: Course, text: string): Restored {
  if (text === "") return { found: "nothing", progress: NO_PROGRESS };
  const problem = problemOf(course, text);
  if (problem !== undefined) return { found: problem, progress: NO_PROGRESS };
  try {
    return readBody(course, new Reader(text.slice(14)));
  } catch (error) {
    if (error instanceof Damaged) return { found: "damaged", progress: NO_PROGRESS };
    throw error;
  }
}

function problemOf(course: Course, text: string): Found | undefined {
  if (!/^J[0-9a-z]+[0-9a-z-]{26,}$/.test(text)) return "damaged";
  if (!text.startsWith(VERSION)) return "version";
  if (text.slice(8, 14) !== shortHash(text.slice(14), 6)) return "damaged";
  return text.slice(2, 8) === courseKey(course) ? undefined : "foreign";
}

function readBody(course: Course, reader: Reader): Restored {
  const place = reader.take(4);
  const activityCount = reader.number(2);
  const scenarioCount = reader.number(2);
  if (reader.take(2) !== RESERVED) throw new Damaged();
  const answers = new Records<string[]>();
  for (let n = 0; n < activityCount; n++) answers.add(reader.take(4), [...reader.take(reader.number(1))]);
  const traces = new Records<ScenarioRecord>();
  for (let n = 0; n < scenarioCount; n++) traces.add(reader.take(4), scenarioRecord(reader));
  reader.end();
  const progress: Progress = {
    place: activitiesOf(course).find((activity) => activityKey(activity) === place)?.id ?? "",
    answers: new Map(plainActivitiesOf(course).flatMap((activity) => pair(activity.id, answersFrom(activity, answers.claim(activityKey(activity)))))),
    attempts: new Map(course.scenarios.flatMap((scenario) => pair(scenario.id, attemptFrom(scenario, traces.claim(scenarioKey(scenario)))))),
  };
  return { found: answers.complete && traces.complete ? "all" : "part", progress };
}

interface ScenarioRecord {
  readonly stage: string;
  readonly node: number;
  readonly mood: number;
  readonly traces: readonly Trace[];
}

function scenarioRecord(reader: Reader): ScenarioRecord {
  const count = reader.number(2);
  const record = { stage: reader.take(1), node: reader.number(2), mood: reader.number(1) - 5 };
  return { ...record, traces: Array.from({ length: count }, () => traceRecord(reader)) };
}

function traceRecord(reader: Reader): Trace {
  const [counted, first, last, arrival] = [reader.optional(), reader.optional(), reader.optional(), reader.optional()];
  return {
    ...(counted !== undefined && { counted }),
    ...(first !== undefined && { first }),
    ...(last !== undefined && { last }),
    ...(arrival !== undefined && { arrival: arrival - 5 }),
  };
}

function answersFrom(activity: PlainActivity, record: readonly string[] | undefined): Answer[] | undefined {
  if (record === undefined || record.every((answer) => answer === NONE)) return undefined;
  const most = activity.type === "comfort" ? 3 : 1;
  const answers = record.map((answer) => (answer === NONE ? 0 : Number(answer)));
  if (answers.length !== answerCount(activity) || answers.some((answer) => !(answer >= 0 && answer <= most))) throw new Damaged();
  return answers as Answer[];
}

const STAGES: Readonly<Record<string, readonly [Stage, boolean]>> = {
  "1": ["deciding", false], "2": ["answered", false], "3": ["ended", true], "4": ["deciding", true], "5": ["answered", true],
};

function attemptFrom(scenario: Scenario, record: ScenarioRecord | undefined): Attempt | undefined {
  if (record === undefined || record.stage === "0") return undefined;
  const [stage, practice] = STAGES[record.stage] ?? damaged();
  const nodes = [...scenario.decisions, ...scenario.outcomes];
  const node = nodes[record.node]?.id ?? damaged();
  if (record.traces.length !== scenario.decisions.length || Math.abs(record.mood) > 5) throw new Damaged();
  const traces = new Map(scenario.decisions.map(({ id }, index) => [id, record.traces[index]!] as const).filter(([, trace]) => Object.keys(trace).length > 0));
  const attempt: Attempt = { stage, practice, node, mood: record.mood, traces };
  return isSound(scenario, attempt) ? attempt : damaged();
}

/** Every choice exists, moods are in range, and the way walked leads to the present node. */
function isSound(scenario: Scenario, attempt: Attempt): boolean {
  const decisions = new Map(scenario.decisions.map((decision) => [decision.id, decision]));
  for (const [id, { counted, first, last, arrival }] of attempt.traces) {
    const options = decisions.get(id)?.options.length ?? 0;
    if ([counted, first, last].some((choice) => choice !== undefined && choice >= options)) return false;
    if (arrival !== undefined && Math.abs(arrival) > 5) return false;
  }
  const end = pathOf(scenario, attempt).at(-1);
  if (attempt.stage === "ended") return end?.option?.next === attempt.node && !decisions.has(attempt.node);
  return end?.decision.id === attempt.node && (attempt.stage === "answered") === (end.option !== undefined);
}

/** Records by key; equal keys are handed out in order. */
class Records<T> {
  readonly #records = new Map<string, T[]>();
  #missed = false;

  add(key: string, record: T): void {
    this.#records.set(key, [...(this.#records.get(key) ?? []), record]);
  }

  claim(key: string): T | undefined {
    const record = this.#records.get(key)?.shift();
    if (record === undefined) this.#missed = true;
    return record;
  }

  /** Every claim was met and nothing is left over. */
  get complete(): boolean {
    return !this.#missed && [...this.#records.values()].every((left) => left.length === 0);
  }
}

class Reader {
  #at = 0;

  constructor(readonly text: string) {}

  take(width: number): string {
    const part = this.text.slice(this.#at, this.#at + width);
    if (part.length !== width) throw new Damaged();
    this.#at += width;
    return part;
  }

  number(width: number): number {
    const part = this.take(width);
    return /^[0-9a-z]+$/.test(part) ? parseInt(part, 36) : damaged();
  }

  optional(): number | undefined {
    const part = this.take(1);
    return part === NONE ? undefined : parseInt(part, 36);
  }

  end(): void {
    if (this.#at !== this.text.length) throw new Damaged();
  }
}

class Damaged extends Error {}

function damaged(): never {
  throw new Damaged();
}

function pair<T>(id: string, value: T | undefined): [string, T][] {
  return value === undefined ? [] : [[id, value]];
}
