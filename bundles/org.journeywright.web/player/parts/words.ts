import type { Activity, Grade, ModuleKind, OutcomeGrade, Tone } from "../course/course.ts";
import type { SignName } from "./sign.tsx";

/** Words that a learner reads for values of the course data. */
export const ACTIVITY: Record<Activity["type"], { readonly word: string; readonly verb: string }> = {
  scenario: { word: "Scenario", verb: "Play" },
  standard: { word: "Standard", verb: "Read" },
  story: { word: "Story", verb: "Read" },
  observe: { word: "On the job", verb: "Prepare" },
  check: { word: "Question", verb: "Answer" },
  comfort: { word: "Comfort check", verb: "Answer" },
};

export const MODULE: Record<ModuleKind, string> = { basics: "Basics", issues: "Real trouble", wow: "Wow moments" };

export const TONE: Record<Tone, string> = { basics: "Everyday situation", difficult: "Difficult situation", wow: "Wow moment" };

export const GRADE: Record<Grade, { readonly word: string; readonly sign: SignName; readonly tone: "good" | "fair" | "poor" }> = {
  best: { word: "Best answer", sign: "shown", tone: "good" },
  acceptable: { word: "Acceptable, not the best", sign: "half", tone: "fair" },
  poor: { word: "Weak answer", sign: "missed", tone: "poor" },
};

export const OUTCOME: Record<OutcomeGrade, { readonly word: string; readonly sign: SignName; readonly tone: "good" | "fair" | "poor" }> = {
  good: { word: "A good ending", sign: "shown", tone: "good" },
  mixed: { word: "A mixed ending", sign: "half", tone: "fair" },
  bad: { word: "A bad ending", sign: "missed", tone: "poor" },
};

const MOODS = ["furious", "very angry", "angry", "annoyed", "uneasy", "neutral", "calm", "at ease", "pleased", "happy", "delighted"] as const;

/** A mood in words, from -5 to 5. */
export function moodWord(mood: number): string {
  return MOODS[mood + 5] ?? "neutral";
}

/** A mood in words and number, with a true minus: "angry −3". */
export function moodText(mood: number): string {
  return `${moodWord(mood)} ${signed(mood)}`;
}

export function signed(value: number): string {
  return value > 0 ? `+${value}` : value < 0 ? `−${-value}` : "0";
}

/** "1 decision", "2 decisions". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
