import type { Choice, Drawing, Figure, Icons, Mark, Option, Ways } from "../../diagram/drawing/schema.ts";

/** A small journey, and a drawing of it as the product's server would send one: what the page's own tests edit. */
export interface Touchpoint {
  name: string;
  does: string;
  feels: number;
  standards: string[];
  isTruth?: boolean;
}

export interface Stage {
  name: string;
  touchpoints: Touchpoint[];
}

export interface Journey {
  name: string;
  stages: Stage[];
  /** Handoffs, by the names of touchpoints. */
  links: { name: string; from: string; to: string }[];
}

export const ICONS: Icons = {
  phone: ["M3 2H6L7.5 5.5L6 7C6.6 8.4 7.6 9.4 9 10L10.5 8.5L14 10V13C14 13.6 13.6 14 13 14C6.9 14 2 9.1 2 3C2 2.4 2.4 2 3 2Z", false],
  truth: ["M8 1L15 8L8 15L1 8Z", true],
  critical: ["M5 1.5H11L15 8L11 14.5H5L1 8Z", true],
  major: ["M8 1.5L15 14H1Z", true],
  minor: ["M14 8C14 16 2 16 2 8C2 0 14 0 14 8Z", true],
  problem: ["M2 2H14V14H2Z", true],
};

const COLUMN = 160;
const LABEL = 120;
const LANES = { stage: 48, touchpoint: 56, does: 64, feels: 160, standards: 72 };
export const LANE_NAMES: Readonly<Record<string, string>> = { does: "Customer does", feels: "Emotion", standards: "Standards" };

/** A journey of so many touchpoints, five to a stage. */
export function journeyOf(count: number): Journey {
  const stages: Stage[] = [];
  for (let at = 0; at < count; at++) {
    if (at % 5 === 0) stages.push({ name: `Stage ${stages.length + 1}`, touchpoints: [] });
    stages.at(-1)!.touchpoints.push({ name: `Touchpoint ${at + 1}`, does: `does thing ${at + 1}`, feels: (at * 7) % 11 - 5, standards: at % 3 === 0 ? [] : [`Standard ${at + 1}`] });
  }
  return { name: "Own a machine", stages, links: count > 1 ? [{ name: "Order", from: "Touchpoint 1", to: "Touchpoint 2" }] : [] };
}

export function touchpointsOf(journey: Journey): Touchpoint[] {
  return journey.stages.flatMap(({ touchpoints }) => touchpoints);
}

/** @param settings what the reader has chosen: `lanes`, joined by commas, `whole` for a lane that shows everything, and `compare` */
export function draw(journey: Journey, settings: Readonly<Record<string, string>> = {}, isReadOnly = false): Drawing {
  const lanes = (settings.lanes ?? "does,feels,standards").split(",").filter((lane) => lane in LANE_NAMES) as (keyof typeof LANES)[];
  const tops = new Map<string, number>();
  let height = LANES.stage + LANES.touchpoint;
  for (const lane of lanes) {
    tops.set(lane, height);
    height += LANES[lane];
  }
  const all = touchpointsOf(journey);
  const width = LABEL + all.length * COLUMN;
  let column = 0;
  const children: Figure[] = [
    ...lanes.map((lane) => figure(`lane:${lane}`, "lane", LABEL, tops.get(lane)!, width - LABEL, LANES[lane], [["b", 0, 0, width - LABEL, LANES[lane], 0, "surface", "line-2", 1]])),
    ...journey.stages.map((stage) => {
      const first = column;
      column += stage.touchpoints.length;
      return stageFigure(stage, LABEL + first * COLUMN);
    }),
    ...all.map((touchpoint, at) => columnFigure(touchpoint, LABEL + at * COLUMN, lanes, tops, height, settings.whole === "standards")),
    ...journey.links.flatMap((link) => linkFigure(link, all)),
    ...lanes.map((lane) => labelFigure(lane, tops.get(lane)!)),
    figure("corner", "corner", 0, 0, LABEL, LANES.stage + LANES.touchpoint, [["b", 0, 0, LABEL, LANES.stage + LANES.touchpoint, 0, "canvas"]], { p: "corner" }),
  ];
  return {
    id: "drawing", type: "drawing", children: all.length ? children : [],
    args: {
      kind: "journey-map", title: journey.name, subtitle: "Journey map, as it is today", width: all.length ? width : 0, height: all.length ? height : 0, icons: ICONS, readOnly: isReadOnly,
      legend: [{ marks: [["s", "M0 7H24", "none", "now", 2]], meaning: "feels now" }, { marks: [["i", "truth", 6, 1, 12, "truth"]], meaning: "moment of truth" }],
      choices: choices(lanes, settings),
      tools: [
        { kind: "touchpoint", label: "Touchpoint", isLink: false, hint: "A contact of the customer with you" },
        { kind: "stage", label: "Stage", isLink: false, hint: "A part of the journey" },
        { kind: "standard", label: "Standard", isLink: false, hint: "What can be seen when it is done well" },
        { kind: "handoff", label: "Handoff", isLink: true, hint: "Work that goes from one to another" },
      ],
      hint: all.length ? "" : "This journey has no touchpoints yet. Press N to write the first one.",
    },
  };
}

function choices(lanes: readonly string[], settings: Readonly<Record<string, string>>): Choice[] {
  const compare = settings.compare ?? "as-is";
  const option = (value: string, label: string): Option => ({ value, label, chosen: value === compare });
  const rest = Object.keys(LANE_NAMES).filter((lane) => !lanes.includes(lane));
  return [
    { setting: "compare", label: "Compare", many: false, options: [option("as-is", "As-is"), option("to-be", "To-be"), option("both", "Side by side")] },
    { setting: "lanes", label: "Lanes", many: true, options: [...lanes, ...rest].map((lane) => ({ value: lane, label: LANE_NAMES[lane]!, chosen: lanes.includes(lane) })) },
  ];
}

function figure(id: string, kind: string, x: number, y: number, width: number, height: number, marks: Mark[], args: Partial<Figure["args"]> = {}, children: Figure[] = []): Figure {
  return { id, type: "figure", position: { x, y }, size: { width, height }, ...(children.length ? { children } : {}), args: { k: kind, m: marks, ...args } };
}

function stageFigure(stage: Stage, x: number): Figure {
  const width = stage.touchpoints.length * COLUMN;
  const w: Ways = { writing: { text: stage.name, hint: "Name of the stage" }, takes: ["stage", "touchpoint"], drags: "stage", flow: "across", deletable: true, creates: ["stage", "touchpoint"] };
  return figure(`stage:${stage.name}`, "stage", x, 0, width, LANES.stage, [["b", 1, 1, width - 2, LANES.stage - 2, 8, "tint"], ["w", 12, 28, stage.name, "heading", "ink"]],
    { p: "top", n: `Stage: ${stage.name}`, a: `stage:${stage.name}`, w });
}

function columnFigure(touchpoint: Touchpoint, x: number, lanes: readonly string[], tops: ReadonlyMap<string, number>, height: number, isWhole: boolean): Figure {
  const id = `touchpoint:${touchpoint.name}`;
  const head = figure(id, "touchpoint", 0, LANES.stage, COLUMN, LANES.touchpoint, [["b", 0, 0, COLUMN, LANES.touchpoint, 0, "surface", "line", 1], ["w", 12, 26, touchpoint.name, "name", "ink"]], {
    p: "top", n: `Touchpoint: ${touchpoint.name}`, a: id,
    w: { writing: { text: touchpoint.name, hint: "Name of the touchpoint" }, drags: "touchpoint", takes: ["touchpoint", "standard"], flow: "across", starts: ["handoff"], ends: ["handoff"], deletable: true, creates: ["touchpoint", "standard"] },
  }, touchpoint.isTruth ? [figure(`${id}@truth`, "truth", 12, 34, 110, 15, [["w", 16, 12, "moment of truth", "small-name", "ink-2"]], { n: "moment of truth", a: id, w: { deletable: true } })] : []);
  const cells = lanes.map((lane) => cellFigure(touchpoint, lane, tops.get(lane)!, isWhole));
  return figure(`column:${touchpoint.name}`, "column", x, 0, COLUMN, height, [], {}, [head, ...cells]);
}

function cellFigure(touchpoint: Touchpoint, lane: string, top: number, isWhole: boolean): Figure {
  const id = `touchpoint:${touchpoint.name}@${lane}`;
  const a = `touchpoint:${touchpoint.name}`;
  const tall = LANES[lane as keyof typeof LANES];
  if (lane === "does") {
    return figure(id, "cell.does", 0, top, COLUMN, tall, [["b", 0, 0, COLUMN, tall, 0, "none", "line-2", 1], ["w", 12, 26, touchpoint.does, "text", touchpoint.does ? "ink-2" : "ink-3"]],
      { n: `Customer does: ${touchpoint.does}`, a, t: touchpoint.does.length > 20 ? touchpoint.does : "", w: { writing: { text: touchpoint.does, hint: "What does the customer do?", isLong: true } } });
  }
  if (lane === "feels") {
    const y = 20 + (5 - touchpoint.feels) * 12;
    const point = figure(`${id}.point`, "emotion", COLUMN / 2 - 12, y - 12, 24, 24, [["d", 12, 12, 6, "now", "surface", 2]],
      { n: `Feels ${touchpoint.feels}`, a, w: { slider: { value: touchpoint.feels, least: -5, greatest: 5, top: 20, bottom: 140 } } });
    return figure(id, "cell.feels", 0, top, COLUMN, tall, [["b", 0, 0, COLUMN, tall, 0, "none", "line-2", 1]], {}, [point]);
  }
  const shown = isWhole ? touchpoint.standards.length : 1;
  const chips = touchpoint.standards.slice(0, shown).map((standard, at) => chip(`${id}/${standard}`, "chip.standard", standard, at, { n: `Standard: ${standard}`, a: `standard:${standard}`, w: { drags: "standard", deletable: true } }));
  const missing = touchpoint.standards.length ? [] : [chip(`${id}/+`, "missing.standard", "+ standard", 0, { n: `No standard at ${touchpoint.name}`, a, w: { takes: ["standard"], creates: ["standard"] } })];
  const more = touchpoint.standards.length > 1 ? [chip(`${id}/more`, "more", isWhole ? "Show fewer" : "+ more", shown, { n: isWhole ? "Show fewer standards" : "Show all standards", a, w: { sets: { setting: "whole", value: isWhole ? "" : "standards" } } })] : [];
  return figure(id, "cell.standards", 0, top, COLUMN, tall, [["b", 0, 0, COLUMN, tall, 0, "none", "line-2", 1]], { n: `Standards of ${touchpoint.name}`, a, w: { takes: ["standard"], flow: "into", creates: ["standard"] } }, [...chips, ...missing, ...more]);
}

function chip(id: string, kind: string, label: string, at: number, args: Partial<Figure["args"]>): Figure {
  const isMissing = kind.startsWith("missing");
  const ground: Mark = isMissing ? ["b", 0, 0, 120, 24, 12, "none", "poor", 1, "dashed"] : ["b", 0, 0, 120, 24, 12, "tint"];
  return figure(id, kind, 12, 10 + at * 28, 120, 24, [ground, ["w", 10, 16, label, "small-name", isMissing ? "poor" : "ink"]], args);
}

function linkFigure({ name, from, to }: Journey["links"][number], all: readonly Touchpoint[]): Figure[] {
  const [start, end] = [from, to].map((touchpoint) => all.findIndex(({ name }) => name === touchpoint));
  if (start === undefined || end === undefined || start < 0 || end < 0) return [];
  const [x1, x2, y] = [LABEL + start * COLUMN + 80, LABEL + end * COLUMN + 80, LANES.stage + LANES.touchpoint + LANES.does - 10];
  return [figure(`handoff:${name}`, "handoff", Math.min(x1, x2), y - 4, Math.abs(x2 - x1) + 1, 8, [["s", `M${x1 < x2 ? 0 : x1 - x2} 4L${x1 < x2 ? x2 - x1 : 0} 4`, "none", "now", 1.5]],
    { n: `Handoff ${name} from ${from} to ${to}`, a: `handoff:${name}`, e: [`touchpoint:${from}`, `touchpoint:${to}`], w: { deletable: true } })];
}

function labelFigure(lane: string, y: number): Figure {
  const label = LANE_NAMES[lane]!;
  return figure(`label:${lane}`, "label", 0, y, LABEL, LANES[lane as keyof typeof LANES], [["b", 0, 0, LABEL, LANES[lane as keyof typeof LANES], 0, "canvas"], ["w", 12, 24, label.toUpperCase(), "label", "ink-3"]], { p: "left", n: `Lane: ${label}` });
}
