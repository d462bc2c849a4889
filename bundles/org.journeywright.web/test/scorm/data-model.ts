/**
 * The SCORM 1.2 data model, as far as its elements, their access and their formats go. From the run-time environment, section 3.4, written
 * down independently of the player, so that a mistake is not made twice.
 */
export interface Fault {
  readonly error: number;
  readonly message: string;
}

type Format = (value: string) => string | undefined;

interface Element {
  readonly pattern: RegExp;
  readonly access: "read" | "write" | "both";
  readonly format: Format;
}

const string = (most: number): Format => (value) => (value.length > most ? `${value.length} characters, at most ${most}` : undefined);
const oneOf = (...values: string[]): Format => (value) => (values.includes(value) ? undefined : `not one of ${values.map((word) => word || "(empty)").join(", ")}`);
const matching = (pattern: RegExp, what: string): Format => (value) => (pattern.test(value) ? undefined : `not ${what}`);
const number = (least: number, most: number): Format => (value) => {
  if (!/^-?\d{1,7}(\.\d{1,7})?$/.test(value)) return "not a decimal number";
  return Number(value) < least || Number(value) > most ? `not from ${least} to ${most}` : undefined;
};

const identifier = matching(/^[A-Za-z0-9_-]{1,255}$/, "an identifier of 1 to 255 letters, digits, hyphens and underscores");
const timespan = matching(/^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/, "a time span HHHH:MM:SS.SS");
const time = matching(/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/, "a time HH:MM:SS.SS");
const choice = matching(/^([a-z0-9]|\{[a-z0-9](,[a-z0-9])*\})$/, "single characters of a choice");
const anything: Format = () => undefined;

const ELEMENTS: readonly Element[] = [
  ...["student_id", "student_name", "credit", "entry", "total_time", "lesson_mode"].map((name): Element => ({ pattern: exactly(`cmi.core.${name}`), access: "read", format: anything })),
  { pattern: exactly("cmi.core.lesson_location"), access: "both", format: string(255) },
  { pattern: exactly("cmi.core.lesson_status"), access: "both", format: oneOf("passed", "completed", "failed", "incomplete", "browsed") },
  { pattern: /^cmi\.core\.score\.(raw|min|max)$/, access: "both", format: number(0, 100) },
  { pattern: exactly("cmi.core.exit"), access: "write", format: oneOf("time-out", "suspend", "logout", "") },
  { pattern: exactly("cmi.core.session_time"), access: "write", format: timespan },
  { pattern: exactly("cmi.suspend_data"), access: "both", format: string(4096) },
  { pattern: exactly("cmi.launch_data"), access: "read", format: anything },
  { pattern: exactly("cmi.comments"), access: "both", format: string(4096) },
  { pattern: exactly("cmi.comments_from_lms"), access: "read", format: anything },
  { pattern: /^cmi\.student_data\.(mastery_score|max_time_allowed|time_limit_action)$/, access: "read", format: anything },
  { pattern: interaction("id"), access: "write", format: identifier },
  { pattern: interaction("objectives\\.\\d+\\.id"), access: "write", format: identifier },
  { pattern: interaction("time"), access: "write", format: time },
  { pattern: interaction("type"), access: "write", format: oneOf("true-false", "choice", "fill-in", "matching", "performance", "sequencing", "likert", "numeric") },
  { pattern: interaction("correct_responses\\.\\d+\\.pattern"), access: "write", format: choice },
  { pattern: interaction("weighting"), access: "write", format: number(-9_999_999, 9_999_999) },
  { pattern: interaction("student_response"), access: "write", format: choice },
  { pattern: interaction("result"), access: "write", format: matching(/^(correct|wrong|unanticipated|neutral|-?\d+(\.\d+)?)$/, "correct, wrong, unanticipated, neutral or a number") },
  { pattern: interaction("latency"), access: "write", format: timespan },
];

/** What may be asked about the model itself; it is never set. */
export const KEYWORDS: ReadonlyMap<string, string> = new Map([
  ["cmi.core._children", "student_id,student_name,lesson_location,credit,lesson_status,entry,score,total_time,lesson_mode,exit,session_time"],
  ["cmi.core.score._children", "raw,min,max"],
  ["cmi.interactions._children", "id,objectives,time,type,correct_responses,weighting,student_response,result,latency"],
]);

export function isKnown(element: string): boolean {
  return find(element) !== undefined;
}

export function isReadable(element: string): boolean {
  return find(element)?.access !== "write";
}

/** What is wrong with setting the element to the value, undefined when nothing is. */
export function checkValue(element: string, value: string): Fault | undefined {
  if (/\._(children|count|version)$/.test(element)) return { error: 402, message: "a keyword cannot be set" };
  const known = find(element);
  if (!known) return { error: 401, message: "SCORM 1.2 has no such element" };
  if (known.access === "read") return { error: 403, message: "the element is read-only" };
  const message = known.format(value);
  return message === undefined ? undefined : { error: 405, message };
}

function find(element: string): Element | undefined {
  return ELEMENTS.find(({ pattern }) => pattern.test(element));
}

function exactly(name: string): RegExp {
  return new RegExp(`^${name.replaceAll(".", "\\.")}$`);
}

function interaction(field: string): RegExp {
  return new RegExp(`^cmi\\.interactions\\.(0|[1-9]\\d*)\\.${field}$`);
}
