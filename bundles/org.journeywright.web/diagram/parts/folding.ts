import type { Choice } from "../drawing/schema.ts";

/** A page that is not wider has a row of its own for choices. */
const OWN_ROW = 1_100;
/** What else stands in the header: the title as far as it must be read, search, gaps, buttons, and the room between them. */
const OTHERS = 860;
const GAP = 16;
const LETTER = 7.2;
const MORE = 96;
const WIDEST_LIST = 184;

/** How many choices stand in a header of a width; the others are folded into a menu. */
export function fitting(choices: readonly Choice[], width: number): number {
  if (width <= OWN_ROW) return choices.length;
  const room = width - OTHERS;
  const ends = choices.map((_, at) => choices.slice(0, at + 1).reduce((sum, choice) => sum + widthOf(choice) + GAP, -GAP));
  if ((ends.at(-1) ?? 0) <= room) return choices.length;
  return ends.filter((end) => end + GAP + MORE <= room).length;
}

/** Whether a choice is made by buttons side by side: there are few options, and they are short. */
export function isShort({ options }: Choice): boolean {
  return options.length <= 4 && letters(options) <= 36;
}

/** Whether something else than the usual is chosen. */
export function isUnusual({ many, setting, options }: Choice): boolean {
  return many ? setting !== "lanes" && options.some(({ chosen }) => chosen) : options.some(({ chosen }, at) => chosen && at > 0);
}

function widthOf(choice: Choice): number {
  const { many, label, options } = choice;
  if (many) return LETTER * (label.length + 8) + 60;
  if (options.length < 2) return -GAP;
  if (isShort(choice)) return LETTER * letters(options) + 30 * options.length;
  return LETTER * label.length + 8 + Math.min(WIDEST_LIST, LETTER * Math.max(...options.map((option) => option.label.length)) + 44);
}

function letters(options: Choice["options"]): number {
  return options.reduce((sum, { label }) => sum + label.length, 0);
}
