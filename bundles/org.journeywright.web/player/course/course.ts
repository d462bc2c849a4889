/** What a course says: the data that the generator writes beside the player. All texts are plain text, never markup. */
export interface Course {
  readonly course: CourseHead;
  readonly phases: readonly Phase[];
  readonly standards: readonly Standard[];
  readonly behaviours: readonly Behaviour[];
  readonly scenarios: readonly Scenario[];
}

export interface CourseHead {
  readonly id: string;
  readonly title: string;
  readonly organisation: string;
  readonly language: string;
  readonly outcome: string;
  readonly audience: readonly string[];
  /** Whole percent from which the course is passed. */
  readonly masteryScore: number;
  /** Fixes the order in which options are offered. */
  readonly seed: number;
  readonly modelDate: string;
  /** Why there is the programme, in its author's words. */
  readonly rationale: string;
  /** How it was put together. */
  readonly why: string;
}

export interface Phase {
  readonly title: string;
  readonly when: string;
  readonly delivery: string;
  readonly modules: readonly Module[];
}

export type ModuleKind = "basics" | "issues" | "wow";

export interface Module {
  readonly id: string;
  readonly title: string;
  readonly kind: ModuleKind;
  readonly why: string;
  readonly activities: readonly Activity[];
}

interface ActivityBase {
  readonly id: string;
  readonly title: string;
  readonly why: string;
}

export type ScenarioActivity = ActivityBase & { readonly type: "scenario"; readonly scenario: string };
export type StandardActivity = ActivityBase & { readonly type: "standard"; readonly standard: string };
export type StoryActivity = ActivityBase & { readonly type: "story"; readonly story: string; readonly toldBy: string; readonly behaviours: readonly string[] };
export type ObserveActivity = ActivityBase & { readonly type: "observe"; readonly by: string; readonly behaviours: readonly string[] };
export type CheckActivity = ActivityBase & { readonly type: "check"; readonly question: string; readonly behaviours: readonly string[] };
/** Statements to agree to more or less, then open questions, which have no scale; `by` talks them over with the learner. */
export type ComfortActivity = ActivityBase & { readonly type: "comfort"; readonly asks: readonly string[]; readonly questions: readonly string[]; readonly by: string };
export type Activity = ScenarioActivity | StandardActivity | StoryActivity | ObserveActivity | CheckActivity | ComfortActivity;

export interface Standard {
  readonly id: string;
  readonly title: string;
  readonly statement: string;
  readonly rationale: string;
  readonly behaviours: readonly string[];
}

export interface Behaviour {
  readonly id: string;
  readonly standard: string;
  readonly title: string;
  readonly text: string;
  readonly looksLike: readonly string[];
  readonly doesNotLookLike: readonly string[];
}

export type Tone = "basics" | "difficult" | "wow";

/** A conversation: a graph of decisions that ends in outcomes. It may hold loops. */
export interface Scenario {
  readonly id: string;
  readonly title: string;
  readonly touchpoint: string;
  readonly role: string;
  readonly tone: Tone;
  readonly opening: string;
  /** Mood from -5 to 5. */
  readonly customer: { readonly name: string; readonly mood: number };
  readonly behaviours: readonly string[];
  readonly why: string;
  readonly success: string;
  /** Id of the first decision. */
  readonly start: string;
  readonly decisions: readonly Decision[];
  readonly outcomes: readonly Outcome[];
}

export interface Decision {
  readonly id: string;
  readonly context: string;
  readonly says: string;
  readonly options: readonly Option[];
}

export type Grade = "best" | "acceptable" | "poor";

export interface Option {
  readonly grade: Grade;
  readonly says: string;
  readonly shows: readonly string[];
  readonly breaks: readonly string[];
  /** Change of the customer's mood, -5 to 5. */
  readonly mood: number;
  readonly then: string;
  readonly feedback: string;
  /** Id of a decision or an outcome. */
  readonly next: string;
}

export type OutcomeGrade = "good" | "mixed" | "bad";

export interface Outcome {
  readonly id: string;
  readonly grade: OutcomeGrade;
  readonly text: string;
}

/** All activities in the order in which the course offers them. */
export function activitiesOf(course: Course): Activity[] {
  return course.phases.flatMap((phase) => phase.modules.flatMap((module) => module.activities));
}

/** What a moment of a conversation is known by: what the customer says in it or, where the customer is silent, what happens. */
export function momentOf(decision: Decision): string {
  return decision.says || decision.context || "A moment without words";
}
