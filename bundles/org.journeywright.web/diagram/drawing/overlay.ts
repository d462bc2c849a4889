import { h, type VNode } from "snabbdom";
import type { Board } from "../board.ts";
import type { Severity } from "../glsp/actions.ts";
import { SIGN, type GapSign } from "./gap-places.ts";
import { linkEnds } from "./link-ends.ts";
import { element } from "./marks.ts";
import { type Placed, type Rect } from "./placing.ts";
import { standsBack } from "./stands-back.ts";

/** Signs of severity, each a shape of its own so that colour is not the only difference. */
export const SEVERITY_SIGNS: Readonly<Record<Severity, readonly [icon: string, paint: string, label: string]>> = {
  error: ["problem", "poor", "Problem"],
  critical: ["critical", "poor", "Critical gap"],
  major: ["major", "fair", "Major gap"],
  minor: ["minor", "info", "Minor gap"],
};

/** Further out than this, signs of gaps are left out. */
const LEAST_ZOOM = 0.35;

/** What lies over the drawing in pixels of the window: outlines of what is chosen, handles, gap markers, and what the hand is doing. */
export function overlay(board: Board): VNode {
  const { feedback } = board;
  return element("g", { key: "overlay", class: "overlay" }, [
    ...(board.isHeatShown ? heat(board) : []),
    ...outlines(board, board.found, "found"),
    ...outlines(board, feedback.targets ?? [], "target"),
    ...(feedback.hover && !board.selection.has(feedback.hover) ? outlines(board, [feedback.hover], "hover") : []),
    ...outlines(board, board.taken.keys(), "taken"),
    ...outlines(board, board.selection, "chosen"),
    ...(board.isCursorShown && board.cursor ? outlines(board, [board.cursor], "cursor") : []),
    ...gapSigns(board).map((sign) => gapSign(board, sign)),
    ...handles(board),
    dropMark(board),
    linkLine(board),
    feedback.band && element("rect", { key: "band", ...feedback.band, class: "band" }),
    ghost(board),
    slideValue(board),
  ]);
}

function placedAt(board: Board, id: string): Placed | undefined {
  const placed = board.placing.get(id);
  return placed && board.isOnScreen(placed) ? placed : undefined;
}

function outlines(board: Board, ids: Iterable<string>, look: string): VNode[] {
  return [...ids].flatMap((id) => {
    const placed = placedAt(board, id);
    if (!placed) return [];
    if (placed.figure.args.e && look !== "target") return linkOutline(board, placed, look);
    const [first] = placed.figure.args.m ?? [];
    // What is not an upright box is outlined as it is: a segment of a wheel, a stage like an arrow.
    if (first?.[0] === "s" && first[2] !== "none" && look !== "cursor") return [shapeOutline(board, placed, first[1], look)];
    return [element("rect", { key: `${look} ${id}`, ...grown(board.onScreen(placed), look === "cursor" ? 4 : 1.5), rx: 6, class: `outline ${look}` })];
  });
}

/** A link is outlined along its line. */
function linkOutline(board: Board, placed: Placed, look: string): VNode[] {
  const line = (placed.figure.args.m ?? []).find((mark) => mark[0] === "s" && mark[2] === "none");
  return line ? [shapeOutline(board, placed, String(line[1]), `along ${look}`)] : [];
}

function shapeOutline(board: Board, placed: Placed, path: string, look: string): VNode {
  const { x, y, zoom } = board.view;
  const shift = board.shiftOf(placed);
  return element("path", { key: `${look} ${placed.figure.id}`, d: path, transform: `scale(${zoom}) translate(${placed.x + shift.x - x} ${placed.y + shift.y - y})`, class: `outline ${look}` });
}

function grown({ x, y, width, height }: Rect, by: number): Record<string, number> {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

/** The signs of all gaps that can be seen. Far out there would be more signs than drawing. */
export function gapSigns(board: Board): GapSign[] {
  if (!board.areGapsShown || board.view.zoom < LEAST_ZOOM) return [];
  const shown = [...board.gaps.values()].filter(({ figure }) => placedAt(board, figure));
  return board.gapPlaces.signs(board, shown).map((sign) => onWindow(board, sign)).filter((sign) => !isUnderPins(board, sign));
}

function onWindow(board: Board, sign: GapSign): GapSign {
  const { x, y, zoom } = board.view;
  const shift = board.shiftOf(sign.placed);
  return { ...sign, x: sign.x + (shift.x - x) * zoom, y: sign.y + (shift.y - y) * zoom };
}

function gapSign(board: Board, sign: GapSign): VNode {
  const [icon, paint] = SEVERITY_SIGNS[sign.severity];
  const [path, isFilled] = board.icons[icon] ?? ["", true];
  const figures = sign.markers.map(({ figure }) => figure);
  return element("g", { key: `gap ${figures[0]}`, class: board.lit.size > 0 && figures.every((id) => standsBack(id, board)) ? "gap back" : "gap", "data-gap": figures.join("\n"), transform: `translate(${sign.x} ${sign.y})`, "aria-hidden": "true" }, [
    element("rect", { x: -4, y: -4, width: sign.width + 8, height: SIGN + 8, class: "reach" }),
    element("rect", { width: sign.width, height: SIGN, rx: SIGN / 2, class: `badge f-surface s-${paint}` }),
    element("path", { d: path, transform: "translate(3.5 3.5) scale(0.5625)", class: isFilled ? `f-${paint}` : `f-none s-${paint} sign` }),
    ...(sign.count > 1 ? [h("text", { attrs: { x: SIGN - 2, y: 11.8, class: `t-label f-${paint}` } }, String(sign.count))] : []),
  ]);
}

/** What has passed beneath the labels or headings at the edges is not marked through them. */
function isUnderPins(board: Board, { placed: { pin }, x, y }: GapSign): boolean {
  const { pins, window, view } = board;
  const shifts = pins.shifts(window);
  const left = shifts.left.x > 0 && pin !== "left" && pin !== "corner" ? (pins.left.right + shifts.left.x - view.x) * view.zoom : -Infinity;
  const top = shifts.top.y > 0 && pin !== "top" && pin !== "corner" ? (pins.top.bottom + shifts.top.y - view.y) * view.zoom : -Infinity;
  return x < left || y < top;
}

/** Columns are tinted by the gravest gap in each, from their heads to the end of the drawing, and its sign stands below. */
function heat(board: Board): VNode[] {
  const { y, zoom } = board.view;
  return board.heat.all.filter(({ placed, isColumn }) => isColumn || board.isOnScreen(placed)).flatMap(({ placed, severity, isColumn, bottom: end, markers }) => {
    const bottom = ((end ?? board.args?.height ?? 0) - y) * zoom;
    const at = board.onScreen(placed);
    const [icon, paint] = SEVERITY_SIGNS[severity];
    const [path, isFilled] = board.icons[icon] ?? ["", true];
    const { id } = placed.figure;
    return [
      element("rect", { key: `heat ${id}`, x: at.x, y: at.y, width: at.width, height: Math.max(0, isColumn ? bottom - at.y : at.height), class: `heat ${severity}` }),
      ...(isColumn ? [element("g", { key: `heat sign ${id}`, class: "gap", "data-gap": [...new Set([id, ...markers.map(({ figure }) => figure)])].join("\n"), transform: `translate(${at.x + at.width / 2 - 5} ${bottom + 6})`, "aria-hidden": "true" }, [
        element("rect", { x: -7, y: -7, width: 24, height: 24, class: "reach" }),
        element("path", { d: path, transform: "scale(0.625)", class: isFilled ? `f-${paint}` : `f-none s-${paint} sign` }),
      ])] : []),
    ];
  });
}

/** What can be pulled: a link out of the figure under the pointer or chosen, and the ends of a chosen link. */
function handles(board: Board): (VNode | undefined)[] {
  const { ghost, link, band, targets } = board.feedback;
  // A tool that was pressed goes to figures, not to what hangs on them.
  if (board.isReadOnly || ghost || link || band || targets) return [];
  const only = board.selection.size === 1 ? [...board.selection] : [];
  return [...new Set([...only, ...(board.feedback.hover ? [board.feedback.hover] : [])])].flatMap((id) => {
    const placed = placedAt(board, id);
    if (!placed) return [];
    if (placed.figure.args.e) return board.selection.has(id) ? endHandles(board, placed) : [];
    return placed.figure.args.w?.starts?.length ? [startHandle(board, placed)] : [];
  });
}

function startHandle(board: Board, placed: Placed): VNode {
  const { x, y, width, height } = board.onScreen(placed);
  return element("g", { key: `start ${placed.figure.id}`, class: "handle", "data-start": placed.figure.id, transform: `translate(${x + width} ${y + height / 2})` }, [
    element("circle", { r: 12, class: "reach" }),
    element("circle", { r: 7, class: "f-surface s-brand" }),
    element("path", { d: "M-3 0H3M0.5 -2.5L3 0L0.5 2.5", class: "f-none s-brand sign" }),
  ]);
}

function endHandles(board: Board, placed: Placed): VNode[] {
  const { x, y, zoom } = board.view;
  return linkEnds(placed).map((end, at) =>
    element("g", { key: `end ${at} ${placed.figure.id}`, class: "handle", "data-end": at === 0 ? "from" : "to", "data-link": placed.figure.id, transform: `translate(${(end.x - x) * zoom} ${(end.y - y) * zoom})` }, [
      element("circle", { r: 12, class: "reach" }),
      element("circle", { r: 6, class: "f-surface s-brand" }),
    ]),
  );
}

function dropMark(board: Board): VNode | undefined {
  const { drop } = board.feedback;
  const placed = drop && board.placing.get(drop.figure);
  if (!placed) return undefined;
  const { x, y, width, height } = board.onScreen(placed);
  if (drop.where === "into") return element("rect", { key: "drop", x, y, width, height, rx: 6, class: "drop into" });
  const isBefore = drop.where === "before";
  const at = drop.isAcross ? { x: (isBefore ? x : x + width) - 2, y, width: 4, height } : { x, y: (isBefore ? y : y + height) - 2, width, height: 4 };
  return element("rect", { key: "drop", ...at, rx: 2, class: "drop" });
}

function linkLine(board: Board): VNode | undefined {
  const { link } = board.feedback;
  const from = link && board.placing.get(link.from);
  if (!from) return undefined;
  const to = link.to === undefined ? undefined : board.placing.get(link.to);
  const start = middle(board.onScreen(from));
  const end = to ? middle(board.onScreen(to)) : link;
  return element("path", { key: "link", d: `M${start.x} ${start.y}L${end.x} ${end.y}`, class: "linking" });
}

function middle({ x, y, width, height }: Rect): { x: number; y: number } {
  return { x: x + width / 2, y: y + height / 2 };
}

/** The outline of what is dragged goes with the pointer. */
function ghost(board: Board): VNode | undefined {
  const { ghost } = board.feedback;
  const placed = ghost?.figure === undefined ? undefined : board.placing.get(ghost.figure);
  if (!ghost || !placed && ghost.label === undefined) return undefined;
  const { width, height } = placed ? board.onScreen(placed) : { width: 160, height: 28 };
  const name = ghost.label ?? (placed?.figure.args.w?.writing?.text || placed?.figure.args.n) ?? "";
  const label = ghost.count > 1 ? `${ghost.count} together` : name.length > 40 ? `${name.slice(0, 39)}…` : name;
  return element("g", { key: "ghost", class: "ghost", transform: `translate(${ghost.x + 12} ${ghost.y + 12})` }, [
    element("rect", { width: Math.min(width, 260), height: Math.min(Math.max(28, height), 64), rx: 8, class: "f-surface s-brand" }),
    h("text", { attrs: { x: 10, y: 18, class: "t-name f-ink" } }, label),
  ]);
}

/** The value of a point that is pulled, in numbers beside it. */
function slideValue(board: Board): VNode | undefined {
  const { slide } = board.feedback;
  const placed = slide && !slide.isSent ? board.placing.get(slide.figure) : undefined;
  const slider = placed?.figure.args.w?.slider;
  if (!slide || !placed || !slider) return undefined;
  const { x, y, width, height } = board.onScreen(placed);
  const { zoom } = board.view;
  const value = slider.least < 0 && slide.value > 0 ? `+${slide.value}` : String(slide.value).replace("-", "−");
  return element("g", { key: "slide", class: "slide-value", transform: `translate(${x + slide.by.x * zoom + width + 4} ${y + slide.by.y * zoom + height / 2 - 11})` }, [
    element("rect", { width: 32, height: 22, rx: 6, class: "f-surface s-brand" }),
    h("text", { attrs: { x: 16, y: 15.5, "text-anchor": "middle", class: "t-name f-ink" } }, value),
  ]);
}
