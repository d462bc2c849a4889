import type { Activity, Behaviour, Course, Decision, Module, Option, Outcome, Phase, Scenario, Standard } from "./course.ts";
import { checkReferences } from "./references.ts";
import { CourseError, Node } from "./node.ts";

export { CourseError } from "./node.ts";

/** The version of the course data that this player understands. */
export const FORMAT = 1;

/**
 * Reads course data and proves that it can be played: every text is a text and every reference leads somewhere.
 * @throws CourseError saying where the data is wrong
 */
export function readCourse(data: unknown): Course {
  const root = new Node("course data", data);
  const format = root.number("format", NaN);
  if (format !== FORMAT) throw new CourseError(`The course data has format ${format}; this player reads format ${FORMAT}.`);
  const head = root.child("course");
  const course: Course = {
    course: {
      id: head.required("id"), title: head.required("title"), organisation: head.text("organisation"), language: head.text("language") || "en",
      outcome: head.text("outcome"), audience: head.texts("audience"), masteryScore: clamp(head.number("masteryScore", 80), 0, 100),
      seed: head.number("seed", 0), modelDate: head.text("modelDate"), rationale: head.text("rationale"), why: head.text("why"),
    },
    phases: root.list("phases").map(phase),
    standards: root.list("standards").map(standard),
    behaviours: root.list("behaviours").map(behaviour),
    scenarios: root.list("scenarios").map(scenario),
  };
  checkReferences(course);
  return course;
}

function phase(node: Node): Phase {
  return { title: node.text("title"), when: node.text("when"), delivery: node.text("delivery"), modules: node.list("modules").map(module) };
}

function module(node: Node): Module {
  return {
    id: node.required("id"), title: node.text("title"), kind: node.oneOf("kind", ["basics", "issues", "wow"]), why: node.text("why"),
    activities: node.list("activities").map(activity),
  };
}

function activity(node: Node): Activity {
  const base = { id: node.required("id"), title: node.text("title"), why: node.text("why") };
  const type = node.oneOf("type", ["scenario", "standard", "story", "observe", "check", "comfort"]);
  switch (type) {
    case "scenario": return { ...base, type, scenario: node.required("scenario") };
    case "standard": return { ...base, type, standard: node.required("standard") };
    case "story": return { ...base, type, story: node.text("story"), toldBy: node.text("toldBy"), behaviours: node.texts("behaviours") };
    case "observe": return { ...base, type, by: node.text("by"), behaviours: node.texts("behaviours") };
    case "check": return { ...base, type, question: node.text("question"), behaviours: node.texts("behaviours") };
    case "comfort": return { ...base, type, asks: node.texts("asks"), questions: node.texts("questions"), by: node.text("by") };
  }
}

function standard(node: Node): Standard {
  return {
    id: node.required("id"), title: node.text("title"), statement: node.text("statement"), rationale: node.text("rationale"),
    behaviours: node.texts("behaviours"),
  };
}

function behaviour(node: Node): Behaviour {
  return {
    id: node.required("id"), standard: node.required("standard"), title: node.text("title"), text: node.text("text"),
    looksLike: node.texts("looksLike"), doesNotLookLike: node.texts("doesNotLookLike"),
  };
}

function scenario(node: Node): Scenario {
  const customer = node.child("customer");
  return {
    id: node.required("id"), title: node.text("title"), touchpoint: node.text("touchpoint"), role: node.text("role"),
    tone: node.oneOf("tone", ["basics", "difficult", "wow"]), opening: node.text("opening"),
    customer: { name: customer.text("name") || "The customer", mood: mood(customer) },
    behaviours: node.texts("behaviours"), why: node.text("why"), success: node.text("success"), start: node.required("start"),
    decisions: node.list("decisions").map(decision), outcomes: node.list("outcomes").map(outcome),
  };
}

function decision(node: Node): Decision {
  return { id: node.required("id"), context: node.text("context"), says: node.text("says"), options: node.list("options").map(option) };
}

function option(node: Node): Option {
  return {
    grade: node.oneOf("grade", ["best", "acceptable", "poor"]), says: node.text("says"), shows: node.texts("shows"), breaks: node.texts("breaks"),
    mood: mood(node), then: node.text("then"), feedback: node.text("feedback"), next: node.required("next"),
  };
}

function outcome(node: Node): Outcome {
  return { id: node.required("id"), grade: node.oneOf("grade", ["good", "mixed", "bad"]), text: node.text("text") };
}

function mood(node: Node): number {
  return Math.round(clamp(node.number("mood", 0), -5, 5));
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
