import type { Frame } from "playwright-core";
import { readCourse } from "../../player/course/read-course.ts";
import type { Course, Decision, Grade, Scenario } from "../../player/course/course.ts";

/** Grades in the order in which a learner prefers them. */
export type Taste = readonly Grade[];
export const BEST: Taste = ["best", "acceptable", "poor"];
export const WORST: Taste = ["poor", "acceptable", "best"];

type Screen = "start" | "opening" | "deciding" | "answered" | "outcome" | "check" | "comfort" | "results" | "activity";

/** What tells one screen from another; the first that is found. */
const MARKS: readonly (readonly [string, Screen])[] = [
  [".start", "start"], [".verdict", "results"], [".ending", "outcome"], [".happens", "answered"], [".decision", "deciding"], [".opening", "opening"],
  [".ask", "comfort"], ["textarea", "check"],
];

const HALVES: Record<Grade, number> = { best: 2, acceptable: 1, poor: 0 };

/** Plays a course as a learner would, by what is on the screen, and keeps own books on what should come of it. */
export class Learner {
  /** Grades of the first choices, by scenario and decision. */
  readonly first = new Map<string, Grade>();
  readonly #visits = new Map<string, number>();

  private constructor(readonly frame: Frame, readonly course: Course, readonly taste: Taste) {}

  static async in(frame: Frame, taste: Taste): Promise<Learner> {
    await frame.waitForSelector("#player > *");
    return new Learner(frame, readCourse(await frame.evaluate(() => window.journeywrightCourse)), taste);
  }

  /** The score that follows from the first choices, as RESUME.md and the results page describe it. */
  get expectedPercent(): number {
    const grades = [...this.first.values()];
    return Math.floor((100 * grades.reduce((sum, grade) => sum + HALVES[grade], 0)) / (2 * grades.length));
  }

  /** Goes on until the screen is reached, from wherever the learner is. */
  async until(wanted: Screen): Promise<void> {
    for (let steps = 0; steps < 5_000; steps++) {
      const screen = await this.screen();
      if (screen === wanted) return;
      await this.step(screen);
    }
    throw new Error(`The screen “${wanted}” is never reached.`);
  }

  async screen(): Promise<Screen> {
    const present = await this.frame.evaluate((marks) => marks.findIndex((mark) => document.querySelector(mark) !== null), MARKS.map(([mark]) => mark));
    return MARKS[present]?.[1] ?? "activity";
  }

  async step(screen: Screen): Promise<void> {
    if (screen === "deciding") return this.#decide();
    if (screen === "check" && (await this.frame.locator(".primary").count()) === 0) await this.frame.getByRole("button", { name: "Compare" }).click();
    if (screen === "comfort") await this.#answerAll();
    await this.frame.locator(".primary").first().click();
  }

  async #answerAll(): Promise<void> {
    for (const ask of await this.frame.locator(".ask").all()) await ask.getByLabel(/^(Comfortable|I have thought about it)$/).check();
  }

  async #decide(): Promise<void> {
    const { scenario, decision } = await this.#present();
    const key = `${scenario.id}/${decision.id}`;
    const visit = this.#visits.get(key) ?? 0;
    this.#visits.set(key, visit + 1);
    // At every return to the same moment the next choice, so that a loop is left.
    const options = [...decision.options].sort((a, b) => this.taste.indexOf(a.grade) - this.taste.indexOf(b.grade));
    const option = options[visit % options.length]!;
    if (!this.first.has(key)) this.first.set(key, option.grade);
    const shown = await this.frame.locator("button.option .text").allTextContents();
    await this.frame.locator("button.option").nth(shown.indexOf(option.says)).click();
  }

  async #present(): Promise<{ scenario: Scenario; decision: Decision }> {
    const says = await this.frame.locator(".says").textContent();
    const options = new Set(await this.frame.locator("button.option .text").allTextContents());
    const title = await this.frame.locator("h1 .text").textContent();
    for (const scenario of this.course.scenarios) {
      const decision = scenario.decisions.find((candidate) => candidate.says === says && candidate.options.every((option) => options.has(option.says)));
      if (decision && scenario.title === title) return { scenario, decision };
    }
    throw new Error(`No decision says “${says}”.`);
  }
}
