import type { ComfortActivity, Course, Scenario } from "./course/course.ts";
import { Lookup } from "./course/lookup.ts";
import type { Attempt } from "./conversation/attempt.ts";
import { behavioursAt } from "./conversation/behaviours.ts";
import { decisionOf } from "./conversation/graph.ts";
import * as play from "./conversation/play.ts";
import { percentOf, type Score } from "./conversation/score.ts";
import type { ChoiceReport, Keeper } from "./record/keeper.ts";
import { readProgress, type Found } from "./resume/read-progress.ts";
import { writeProgress } from "./resume/write-progress.ts";
import {
  attemptOf, courseScore, isDone, statusOf, withAnswer, withAttempt, withDone, withPlace, type Answer, type PlainActivity, type Progress, type Status,
} from "./resume/progress.ts";

/** What is on the screen: the start page, the activity at the learner's place, or the results. */
export type View = "start" | "activity" | "results";

/** The learner's session: holds the progress, changes it, and keeps every change at once, so that nothing is lost when the page goes away. */
export class Player {
  readonly lookup: Lookup;
  readonly passMark: number;
  /** What was found of an earlier visit. */
  readonly found: Found;
  /** Where the learner had stopped before this visit, "" when nowhere. */
  readonly stoppedAt: string;
  readonly #listeners = new Set<() => void>();
  #view: View = "start";
  #progress: Progress;
  #kept = true;
  #moved = false;
  #shownAt = Date.now();

  constructor(readonly course: Course, readonly keeper: Keeper) {
    this.lookup = new Lookup(course);
    this.passMark = keeper.passMark ?? course.course.masteryScore;
    const { found, progress } = readProgress(course, keeper.read());
    this.found = found;
    this.stoppedAt = progress.place;
    this.#progress = withPlace(progress, "");
    this.keepNow();
  }

  get view(): View {
    return this.#view;
  }

  get progress(): Progress {
    return this.#progress;
  }

  /** The last change was kept for certain. */
  get kept(): boolean {
    return this.#kept;
  }

  /** The learner has gone somewhere in this visit; until then the focus stays where the browser put it. */
  get moved(): boolean {
    return this.#moved;
  }

  get score(): Score {
    return courseScore(this.course, this.#progress);
  }

  get status(): Status {
    return statusOf(this.course, this.#progress, this.passMark);
  }

  get doneCount(): number {
    return this.lookup.activities.filter((activity) => isDone(this.#progress, activity)).length;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  showStart(): void {
    this.#change(withPlace(this.#progress, ""), "start");
  }

  showResults(): void {
    this.#change(withPlace(this.#progress, ""), "results");
  }

  /** Opens an activity; a scenario that was not begun shows its opening. */
  openActivity(id: string): void {
    if (this.lookup.place(id) !== undefined) this.#change(withPlace(this.#progress, id), "activity");
  }

  /** From the open activity to the next one, and to the results after the last. */
  openNext(): void {
    const next = this.lookup.after(this.#progress.place);
    if (next) this.openActivity(next.id);
    else this.showResults();
  }

  finish(activity: PlainActivity): void {
    this.#progress = withDone(this.#progress, activity);
    this.openNext();
  }

  answer(activity: ComfortActivity, index: number, answer: Answer): void {
    this.#change(withAnswer(this.#progress, activity, index, answer));
  }

  startScenario(scenario: Scenario): void {
    this.#play(scenario, play.start(scenario, this.#attempt(scenario)));
  }

  choose(scenario: Scenario, position: number): void {
    const { attempt, counts } = play.choose(scenario, this.#attempt(scenario), position);
    if (attempt.stage === "answered") this.#play(scenario, attempt, counts ? [this.#report(scenario, attempt, position)] : []);
  }

  goOn(scenario: Scenario): void {
    this.#play(scenario, play.goOn(scenario, this.#attempt(scenario)));
  }

  replayFrom(scenario: Scenario, decision: string): void {
    this.#play(scenario, play.replayFrom(scenario, this.#attempt(scenario), decision));
  }

  /**
   * Keeps everything once more, for the moment at which the page may go away. As long as the learner has gone nowhere in this visit, the
   * place of the last visit stands, and a text that this player could not use is left alone.
   */
  keepNow(): void {
    if (this.#moved) this.#keep([], this.#progress);
    else if (["nothing", "all", "part"].includes(this.found)) this.#keep([], withPlace(this.#progress, this.stoppedAt));
  }

  close(): void {
    this.keepNow();
    this.keeper.close();
  }

  #attempt(scenario: Scenario): Attempt {
    return attemptOf(this.#progress, scenario);
  }

  #play(scenario: Scenario, attempt: Attempt, choices: readonly ChoiceReport[] = []): void {
    this.#shownAt = Date.now();
    this.#change(withAttempt(this.#progress, scenario, attempt), this.#view, choices);
  }

  #report(scenario: Scenario, attempt: Attempt, chosen: number): ChoiceReport {
    const decision = decisionOf(scenario, attempt.node)!;
    return {
      scenario: scenario.id, decision: decision.id, behaviours: behavioursAt(decision), chosen, grade: decision.options[chosen]!.grade,
      best: decision.options.flatMap(({ grade }, position) => (grade === "best" ? [position] : [])),
      at: new Date(), latency: Date.now() - this.#shownAt,
    };
  }

  #change(progress: Progress, view: View = this.#view, choices: readonly ChoiceReport[] = []): void {
    this.#progress = progress;
    this.#view = view;
    this.#moved = true;
    this.#keep(choices, progress);
    this.#listeners.forEach((listener) => listener());
  }

  #keep(choices: readonly ChoiceReport[], progress: Progress): void {
    const percent = percentOf(this.score);
    const snapshot = { progress: writeProgress(this.course, progress), place: progress.place, status: this.status };
    this.#kept = this.keeper.keep(percent === undefined ? snapshot : { ...snapshot, percent }, choices);
  }
}
