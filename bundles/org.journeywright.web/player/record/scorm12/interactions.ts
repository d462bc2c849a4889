import type { Grade } from "../../course/course.ts";
import type { ChoiceReport } from "../keeper.ts";
import type { Session } from "./session.ts";
import { timeOfDay, timespan } from "./time.ts";

/** Longest identifier. SCORM 1.2 run-time environment, CMIIdentifier. */
const LONGEST_ID = 255;

const RESULTS: Record<Grade, string> = { best: "correct", acceptable: "neutral", poor: "wrong" };

/**
 * Reports choices as `cmi.interactions`, one for each choice that counts. An LMS may leave interactions out; then nothing is reported, and
 * that is no fault that a learner should hear of.
 */
export class Interactions {
  #next: number | undefined;

  constructor(readonly session: Session) {
    const count = session.get("cmi.interactions._count");
    this.#next = /^\d+$/.test(count) ? Number(count) : undefined;
  }

  report(choice: ChoiceReport): void {
    if (this.#next === undefined) return;
    const set = (element: string, value: string) => this.session.set(`cmi.interactions.${this.#next}.${element}`, value);
    if (!set("id", interactionId(choice))) return;
    choice.behaviours.forEach((behaviour, n) => set(`objectives.${n}.id`, identifier(behaviour)));
    set("type", "choice");
    choice.best.forEach((position, n) => set(`correct_responses.${n}.pattern`, response(position)));
    set("student_response", response(choice.chosen));
    set("result", RESULTS[choice.grade]);
    set("time", timeOfDay(choice.at));
    set("latency", timespan(choice.latency));
    this.#next++;
  }
}

/** `scenario-decision-behaviour-behaviour`: as many behaviours as fit; the whole list stands in the interaction's objectives. */
export function interactionId({ scenario, decision, behaviours }: ChoiceReport): string {
  return behaviours.map(identifier).reduce(
    (id, behaviour) => (id.length + 1 + behaviour.length <= LONGEST_ID ? `${id}-${behaviour}` : id),
    `${identifier(scenario)}-${identifier(decision)}`.slice(0, LONGEST_ID),
  );
}

/** Only letters, digits, hyphen and underscore, which every LMS takes. */
function identifier(id: string): string {
  return id.replace(/[^A-Za-z0-9_-]/g, "_").slice(0, LONGEST_ID);
}

function response(position: number): string {
  return position.toString(36);
}
