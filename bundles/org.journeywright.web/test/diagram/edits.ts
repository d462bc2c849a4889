import { touchpointsOf, type Journey, type Touchpoint } from "./sample.ts";

/** What a page may ask for; each word uses some of it. */
export interface Gesture {
  readonly figure: string;
  readonly text: string;
  readonly value: number;
  readonly dragged: readonly string[];
  readonly target: string;
  readonly where: "before" | "into" | "after";
  readonly tool: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly link: string;
  readonly figures: readonly string[];
  readonly isAgreed: boolean;
}

/** An edit that cannot be done, with the sentence for the user. */
export class Refused extends Error {}

/** Does what a gesture asks for; gives back a question where it has to be agreed to first. */
export function applied(journey: Journey, word: string, gesture: Gesture): string | undefined {
  switch (word) {
    case "write": return void write(journey, gesture);
    case "slide": return void (named(journey, gesture.figure).feels = gesture.value);
    case "drop": return void gesture.dragged.forEach((dragged) => drop(journey, dragged, gesture));
    case "create": return void create(journey, gesture);
    case "connect": return void journey.links.push({ name: `${bare(gesture.from)} to ${bare(gesture.to)}`, from: bare(gesture.from), to: bare(gesture.to) });
    case "reconnect": return void reconnect(journey, gesture);
    case "delete": return remove(journey, gesture);
    case "paste": return void insert(journey, gesture.target, gesture.where, { name: gesture.text.split("\n")[0]!.slice(0, 40), does: "", feels: 0, standards: [] });
    default: throw new Refused(`Nothing is known of ${word}.`);
  }
}

/** The name of the touchpoint that a figure belongs to. */
function bare(id: string): string {
  return id.replace(/^(touchpoint|stage|handoff|element):/, "").replace(/@.*$/, "");
}

function named(journey: Journey, id: string): Touchpoint {
  const found = touchpointsOf(journey).find(({ name }) => name === bare(id));
  if (!found) throw new Refused(`The touchpoint ${bare(id)} is not there any more.`);
  return found;
}

function write(journey: Journey, { figure, text }: Gesture): void {
  if (figure.startsWith("stage:")) {
    journey.stages.find(({ name }) => name === bare(figure))!.name = text;
    return;
  }
  const touchpoint = named(journey, figure);
  if (figure.endsWith("@does")) touchpoint.does = text;
  else if (touchpointsOf(journey).some(({ name }) => name === text && name !== touchpoint.name)) throw new Refused(`There is a touchpoint ${text} already. Choose another name.`);
  else {
    journey.links.forEach((link) => {
      if (link.from === touchpoint.name) link.from = text;
      if (link.to === touchpoint.name) link.to = text;
    });
    touchpoint.name = text;
  }
}

function drop(journey: Journey, dragged: string, { target, where }: Gesture): void {
  const standard = /^element:standard:(.*)$/.exec(dragged)?.[1] ?? /@standards\/(.*)$/.exec(dragged)?.[1];
  if (standard !== undefined) {
    touchpointsOf(journey).forEach((touchpoint) => (touchpoint.standards = touchpoint.standards.filter((name) => name !== standard)));
    named(journey, target).standards.push(standard);
  } else if (dragged.startsWith("stage:")) {
    const stage = journey.stages.find(({ name }) => name === bare(dragged))!;
    journey.stages.splice(journey.stages.indexOf(stage), 1);
    journey.stages.splice(journey.stages.findIndex(({ name }) => name === bare(target)) + (where === "after" ? 1 : 0), 0, stage);
  } else {
    const touchpoint = named(journey, dragged);
    journey.stages.forEach((stage) => (stage.touchpoints = stage.touchpoints.filter((one) => one !== touchpoint)));
    insert(journey, target, where, touchpoint);
  }
}

function insert(journey: Journey, target: string, where: Gesture["where"], touchpoint: Touchpoint): void {
  const stage = journey.stages.find(({ name, touchpoints }) => (target.startsWith("stage:") ? name === bare(target) : touchpoints.some((one) => one.name === bare(target)))) ?? journey.stages[0]!;
  const at = stage.touchpoints.findIndex(({ name }) => name === bare(target));
  stage.touchpoints.splice(at < 0 ? stage.touchpoints.length : at + (where === "before" ? 0 : 1), 0, touchpoint);
}

function create(journey: Journey, { tool, target, where, name }: Gesture): void {
  if (tool === "standard") named(journey, target).standards.push(name);
  else if (tool === "stage") journey.stages.push({ name, touchpoints: [{ name: `First of ${name}`, does: "", feels: 0, standards: [] }] });
  else {
    if (touchpointsOf(journey).some((one) => one.name === name)) throw new Refused(`There is a touchpoint ${name} already. Choose another name.`);
    if (journey.stages.length === 0) journey.stages.push({ name: "Stage 1", touchpoints: [] });
    insert(journey, target, where, { name, does: "", feels: 0, standards: [] });
  }
}

function reconnect(journey: Journey, { link, from, to }: Gesture): void {
  const found = journey.links.find(({ name }) => name === bare(link));
  if (!found) throw new Refused("This handoff is not there any more.");
  Object.assign(found, { from: bare(from), to: bare(to) });
}

function remove(journey: Journey, { figures, isAgreed }: Gesture): string | undefined {
  const names = new Set(figures.map(bare));
  const tied = journey.links.filter(({ from, to }) => names.has(from) || names.has(to));
  if (tied.length && !isAgreed) return `${tied.length === 1 ? "A handoff goes" : `${tied.length} handoffs go`} with it. Delete all?`;
  journey.links = journey.links.filter((link) => !tied.includes(link) && !names.has(link.name));
  for (const figure of figures) {
    const standard = /@standards\/(.*)$/.exec(figure)?.[1];
    if (standard !== undefined) named(journey, figure).standards = named(journey, figure).standards.filter((name) => name !== standard);
    else if (figure.startsWith("touchpoint:")) journey.stages.forEach((stage) => (stage.touchpoints = stage.touchpoints.filter(({ name }) => name !== bare(figure))));
    else if (figure.startsWith("stage:")) journey.stages = journey.stages.filter(({ name }) => name !== bare(figure));
  }
  return undefined;
}
