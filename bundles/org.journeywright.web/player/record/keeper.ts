import type { Grade } from "../course/course.ts";
import type { Status } from "../resume/progress.ts";

/** What is to be kept after each step of the learner. */
export interface Snapshot {
  /** The progress text, see RESUME.md. */
  readonly progress: string;
  /** Id of the open activity, "" on the start page. */
  readonly place: string;
  readonly status: Status;
  /** Whole percent; absent before any decision was met. */
  readonly percent?: number;
}

/** A choice that counts, to be reported once. */
export interface ChoiceReport {
  readonly scenario: string;
  readonly decision: string;
  /** Ids of the behaviours that the decision exercises. */
  readonly behaviours: readonly string[];
  /** Authored position of the option chosen, 0 to 35. */
  readonly chosen: number;
  /** Authored positions of the best options. */
  readonly best: readonly number[];
  readonly grade: Grade;
  readonly at: Date;
  /** Milliseconds from seeing the decision to choosing. */
  readonly latency: number;
}

/** Where progress is kept. No method throws. */
export interface Keeper {
  /** `lms`: a learning management system; `browser`: this browser; `memory`: only until the page is closed. */
  readonly kind: "lms" | "browser" | "memory";
  /** The pass mark that the LMS sets, where it sets one. */
  readonly passMark?: number;
  /** The LMS shows the course for looking only; nothing is recorded. */
  readonly viewOnly: boolean;
  /** The progress text of an earlier visit, "" when there is none. */
  read(): string;
  /** Keeps a snapshot and reports new choices. False when it could not be kept for certain. */
  keep(snapshot: Snapshot, choices: readonly ChoiceReport[]): boolean;
  /** Ends the visit; nothing can be kept afterwards. */
  close(): void;
}
