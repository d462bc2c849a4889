import type { Status } from "../../resume/progress.ts";
import type { ChoiceReport, Keeper, Snapshot } from "../keeper.ts";
import type { Scorm12Api } from "./find-api.ts";
import { Interactions } from "./interactions.ts";
import { Session } from "./session.ts";
import { timespan } from "./time.ts";

/**
 * Keeps progress in an LMS by SCORM 1.2.
 *
 * The score is written only together with a final status: an LMS with a mastery score judges a course by its score at LMSFinish, whatever
 * its status says, and would pass or fail a learner who has made one decision. A status that was passed or completed is never taken back.
 */
export class Scorm12Keeper implements Keeper {
  readonly kind = "lms";
  readonly viewOnly: boolean;
  readonly passMark?: number;
  readonly #session: Session;
  readonly #interactions: Interactions;
  readonly #opened = Date.now();
  #status: string;
  #best: number;

  private constructor(session: Session) {
    this.#session = session;
    this.#interactions = new Interactions(session);
    this.viewOnly = ["browse", "review"].includes(session.get("cmi.core.lesson_mode"));
    this.#status = session.get("cmi.core.lesson_status");
    this.#best = isFinal(this.#status) ? number(session.get("cmi.core.score.raw")) ?? -1 : -1;
    const mark = number(session.get("cmi.student_data.mastery_score"));
    if (mark !== undefined && mark >= 0 && mark <= 100) this.passMark = mark;
  }

  /** Undefined when the LMS refuses to start. */
  static open(api: Scorm12Api): Scorm12Keeper | undefined {
    const session = new Session(api);
    return session.initialize() ? new Scorm12Keeper(session) : undefined;
  }

  read(): string {
    return this.#session.get("cmi.suspend_data");
  }

  keep(snapshot: Snapshot, choices: readonly ChoiceReport[]): boolean {
    if (this.viewOnly) return true;
    choices.forEach((choice) => this.#interactions.report(choice));
    this.#session.set("cmi.core.lesson_location", snapshot.place);
    const kept = [this.#session.set("cmi.suspend_data", snapshot.progress), this.#keepStatus(snapshot), this.#keepVisit()];
    return this.#session.commit() && kept.every(Boolean);
  }

  close(): void {
    if (!this.viewOnly) this.#keepVisit();
    this.#session.finish();
  }

  #keepStatus({ status, percent }: Snapshot): boolean {
    const scored = status === "incomplete" || percent === undefined || percent <= this.#best || this.#keepScore(percent);
    if (isFinal(this.#status) || status === this.#status) return scored;
    if (!this.#session.set("cmi.core.lesson_status", status)) return false;
    this.#status = status;
    return scored;
  }

  #keepScore(percent: number): boolean {
    const set = (element: string, value: number) => this.#session.set(`cmi.core.score.${element}`, String(value));
    // Optional elements: an LMS may refuse them and still keep the score.
    set("min", 0);
    set("max", 100);
    if (!set("raw", percent)) return false;
    this.#best = percent;
    return true;
  }

  #keepVisit(): boolean {
    const exit = isFinal(this.#status) ? "" : "suspend";
    return [this.#session.set("cmi.core.exit", exit), this.#session.set("cmi.core.session_time", timespan(Date.now() - this.#opened))].every(Boolean);
  }
}

function isFinal(status: Status | string): boolean {
  return status === "passed" || status === "completed";
}

function number(text: string): number | undefined {
  return text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : undefined;
}
