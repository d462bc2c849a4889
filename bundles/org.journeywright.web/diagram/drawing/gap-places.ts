import type { Board } from "../board.ts";
import type { GapMarker, Severity } from "../glsp/actions.ts";
import { widthOf } from "./lettering.ts";
import { pointAlong, type Point } from "./link-ends.ts";
import { meets, type Placed, type Rect } from "./placing.ts";
import type { Drawing, Mark } from "./schema.ts";
import { sizeOf } from "./styles.ts";

/** The sign of one gap, or of several that stand at nearly one place. Places are in pixels of the window, before it is scrolled. */
export interface GapSign extends Rect {
  readonly markers: readonly GapMarker[];
  readonly severity: Severity;
  readonly count: number;
  readonly placed: Placed;
}

/** How high a sign is, and how wide where it has no number. */
export const SIGN = 16;
const DIGIT = 7;
const CLEAR = 2;
const STEP = 11;
/** A figure that is not higher than this has its sign behind it. */
const CHIP = 30;
/** So far from a figure words are looked for. */
const AROUND = 40;
/** What things are called is written so. */
const NAMES: ReadonlySet<string> = new Set(["title", "heading", "name", "small-name"]);
const GRAVEST_FIRST: readonly Severity[] = ["error", "critical", "major", "minor"];

export function signWidth(count: number): number {
  return count > 1 ? SIGN + 2 + DIGIT * String(count).length : SIGN;
}

/** Where signs of gaps stand: beside what they belong to, on no words and on no other sign. */
export class GapPlaces {
  #drawing: Drawing | undefined;
  #zoom = 0;
  /** By the figure and how wide its sign is, where that would cover nothing, best first. */
  readonly #free = new Map<string, readonly Rect[]>();

  /** @param shown the gaps whose figures are in sight, in the order of the drawing */
  signs(board: Board, shown: readonly GapMarker[]): GapSign[] {
    if (this.#drawing !== board.drawing || this.#zoom !== board.view.zoom) this.#free.clear();
    this.#drawing = board.drawing;
    this.#zoom = board.view.zoom;
    const signs: GapSign[] = [];
    for (const marker of shown) {
      const placed = board.placing.get(marker.figure);
      if (placed) this.#add(board, marker, placed, signs);
    }
    return signs;
  }

  #add(board: Board, marker: GapMarker, placed: Placed, signs: GapSign[]): void {
    const free = this.#freeFor(board, marker, placed);
    const others = signs.filter((sign) => sign.placed.pin === placed.pin);
    const place = free.find((rect) => !others.some((other) => meets(grown(rect, CLEAR), other)));
    if (place) return void signs.push({ ...place, markers: [marker], severity: marker.severity, count: marker.findings.length, placed });
    const [first] = free;
    const near = first && [...others].sort((one, other) => distance(one, first) - distance(other, first))[0];
    if (near) signs[signs.indexOf(near)] = joined(near, marker);
  }

  #freeFor(board: Board, marker: GapMarker, placed: Placed): readonly Rect[] {
    const width = signWidth(marker.findings.length);
    const key = `${width} ${marker.figure}`;
    let free = this.#free.get(key);
    if (!free) this.#free.set(key, (free = freePlaces(board, placed, width)));
    return free;
  }
}

function joined(sign: GapSign, marker: GapMarker): GapSign {
  const count = sign.count + marker.findings.length;
  const severity = GRAVEST_FIRST.find((one) => one === sign.severity || one === marker.severity)!;
  const width = signWidth(count);
  return { ...sign, x: sign.x - (width - sign.width) / 2, width, markers: [...sign.markers, marker], severity, count };
}

/** Places of a sign that cover no words; where all would, the one that covers least. */
function freePlaces(board: Board, placed: Placed, width: number): Rect[] {
  const { zoom } = board.view;
  const reach = { x: placed.x - AROUND / zoom, y: placed.y - AROUND / zoom, width: placed.width + (2 * AROUND + width) / zoom, height: placed.height + 2 * AROUND / zoom };
  const inks = inkIn(board, reach, placed.pin).map((ink) => grown(times(ink, zoom), 1));
  const places = candidates(placed, zoom, width).map(({ x, y }) => ({ x: x - width / 2, y: y - SIGN / 2, width, height: SIGN }));
  const free = places.filter((rect) => !inks.some((ink) => meets(rect, ink)));
  if (free.length > 0) return free;
  return [...places].sort((one, other) => covered(one, inks) - covered(other, inks)).slice(0, 1);
}

/** Where the middle of a sign may be, best first: after the name, behind a chip, along the edges from the upper right corner. */
function* candidatesOf(placed: Placed, zoom: number, width: number): Generator<Point> {
  const { x, y, width: wide, height: high } = times(placed, zoom);
  if (placed.figure.args.e) return yield* alongLink(placed, zoom);
  const [right, bottom] = [x + wide, y + high];
  const [first] = placed.figure.args.m ?? [];
  if (first?.[0] === "d" && first[3] * zoom > SIGN) return yield* aroundCircle(times({ x: placed.x + first[1], y: placed.y + first[2], width: first[3], height: 0 }, zoom));
  for (const { rect, isEnding } of linesOf(placed)) {
    const line = times(rect, zoom);
    const at = isEnding ? line.x - width / 2 - 5 : line.x + line.width + width / 2 + 5;
    const isInside = isEnding ? at - width / 2 >= x : at + width / 2 <= right;
    if (isInside || !hasGround(placed)) yield { x: at, y: line.y + line.height / 2 };
  }
  if (high <= CHIP && placed.figure.args.m?.[0]?.[0] !== "s") {
    yield { x: right + width / 2 + 3, y: y + high / 2 };
    yield { x: right - 2, y };
    yield { x: right - 2, y: bottom };
    yield { x: x - width / 2 - 3, y: y + high / 2 };
  }
  yield { x: right - width / 2 - 4, y: y + SIGN / 2 + 4 };
  for (let at = right - width / 2 - 4; at > x + wide * 0.3; at -= STEP) yield { x: at, y: y - 2 };
  for (let at = y + STEP; at < bottom - 4; at += STEP) yield { x: right, y: at };
  for (let at = right - width / 2 - 4; at > x; at -= STEP) yield { x: at, y: bottom + 2 };
  for (let at = y + STEP; at < bottom - 4; at += STEP) yield { x, y: at };
  yield { x: right + width / 2 + 2, y: y + SIGN / 2 };
  yield { x: right - width / 2, y: y - SIGN / 2 - 2 };
  yield { x: right - width / 2, y: bottom + SIGN / 2 + 2 };
}

/** On a circle, from its upper right side on. */
function* aroundCircle({ x, y, width: radius }: Rect): Generator<Point> {
  for (const turn of [45, 30, 60, 15, 75, 0, 135, 120, 150, -45]) {
    const angle = (turn * Math.PI) / 180;
    yield { x: x + radius * Math.cos(angle), y: y - radius * Math.sin(angle) };
  }
}

function candidates(placed: Placed, zoom: number, width: number): Point[] {
  return [...candidatesOf(placed, zoom, width)];
}

/** From the middle of its line towards both ends. */
function* alongLink(placed: Placed, zoom: number): Generator<Point> {
  for (const share of [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82]) {
    const point = pointAlong(placed, share);
    if (point) yield { x: point.x * zoom, y: point.y * zoom };
  }
}

/** The lines of words on a figure and on what is on it: the one that names it first, then its first one. */
function linesOf({ figure, x, y }: Placed): { readonly rect: Rect; readonly isEnding: boolean }[] {
  const lines = [{ x, y, marks: figure.args.m ?? [] }, ...(figure.children ?? []).map(({ position, args }) => ({ x: x + position.x, y: y + position.y, marks: args.m ?? [] }))]
    .flatMap(({ marks, ...at }) => marks.filter((mark) => mark[0] === "w").map((words) => ({ words, ...at })));
  const [first] = lines;
  const name = lines.find(({ words }) => NAMES.has(words[4])) ?? first;
  return [...new Set([name, first])].filter((line) => line !== undefined).map((line) => ({ rect: inkOf(line.words, line.x, line.y)!, isEnding: line.words[6] === "end" }));
}

/** Whether a figure has a ground or an outline by which one sees where it ends. */
function hasGround({ figure: { args: { m = [] } } }: Placed): boolean {
  return m.some((mark) => (mark[0] === "b" && mark[6] !== "none") || (mark[0] === "b" && mark[7] !== undefined) || (mark[0] === "s" && mark[2] !== "none"));
}

/** What must not be covered, in drawing units: words, signs and points, of figures that are pinned alike. */
function inkIn(board: Board, reach: Rect, pin: Placed["pin"]): Rect[] {
  const inks: Rect[] = [];
  const look = (placed: Placed | undefined): void => {
    if (!placed || !meets(placed, reach)) return;
    if (placed.pin === pin) for (const mark of placed.figure.args.m ?? []) {
      const ink = inkOf(mark, placed.x, placed.y);
      if (ink && meets(ink, reach)) inks.push(ink);
    }
    for (const child of placed.figure.children ?? []) look(board.placing.get(child.id));
  };
  for (const figure of board.drawing?.children ?? []) look(board.placing.get(figure.id));
  return inks;
}

function inkOf(mark: Mark, x: number, y: number): Rect | undefined {
  switch (mark[0]) {
    case "w": {
      const [, left, baseline, text, style, , anchor] = mark;
      const width = widthOf(text, style);
      const size = sizeOf(style);
      const start = anchor === "end" ? left - width : anchor === "middle" ? left - width / 2 : left;
      return { x: x + start, y: y + baseline - size * 0.8, width, height: size };
    }
    case "i": return { x: x + mark[2], y: y + mark[3], width: mark[4], height: mark[4] };
    case "d": return { x: x + mark[1] - mark[3], y: y + mark[2] - mark[3], width: 2 * mark[3], height: 2 * mark[3] };
    default: return undefined;
  }
}

function times({ x, y, width, height }: Rect, zoom: number): Rect {
  return { x: x * zoom, y: y * zoom, width: width * zoom, height: height * zoom };
}

function grown({ x, y, width, height }: Rect, by: number): Rect {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

function covered(rect: Rect, inks: readonly Rect[]): number {
  const along = (from: number, length: number, other: number, more: number) => Math.max(0, Math.min(from + length, other + more) - Math.max(from, other));
  return inks.reduce((sum, ink) => sum + along(rect.x, rect.width, ink.x, ink.width) * along(rect.y, rect.height, ink.y, ink.height), 0);
}

function distance(one: Rect, other: Rect): number {
  return Math.hypot(one.x + one.width / 2 - other.x - other.width / 2, one.y - other.y);
}
