import type { Ask, Contents, GapMarker, Gaps, Names, Said, Where } from "./glsp/actions.ts";
import { GapPlaces } from "./drawing/gap-places.ts";
import { Tints } from "./drawing/heat.ts";
import { completed, merged, type Changed, type More } from "./drawing/merge.ts";
import { NO_SHIFT, Pins, type Shift } from "./drawing/pins.ts";
import { meets, Placing, type Placed, type Rect } from "./drawing/placing.ts";
import type { Drawing, DrawingArgs, Icons } from "./drawing/schema.ts";
import type { Feedback } from "./drawing/feedback.ts";

/** Which part of the drawing the window shows: the drawing's place at its top left corner, pixels for a unit, and its size in pixels. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
}

export interface Notice {
  readonly severity: "INFO" | "WARNING" | "ERROR";
  readonly message: string;
  /** Whether it says what has just been done, and means nothing any more once something else is done. */
  readonly isBrief?: boolean;
}

/** What lies above the drawing, one at a time. */
export type Above =
  | { readonly what: "writing"; readonly figure: string }
  | { readonly what: "creating"; readonly figure: string; readonly kind?: string; readonly name?: string; readonly where?: Where }
  | { readonly what: "menu"; readonly figure: string; readonly x: number; readonly y: number }
  | { readonly what: "gap"; readonly figure: string; readonly others?: readonly string[] }
  | { readonly what: "links"; readonly from: string; readonly to: string; readonly kinds: readonly string[] };

const NO_ICONS: Icons = {};
const MARGIN = 24;

/** All that the page knows about the diagram it shows. Whoever changes it calls `change`; whoever shows it subscribes. */
export class Board {
  drawing: Drawing | undefined;
  readonly placing = new Placing();
  pins = new Pins(this.placing);
  icons = NO_ICONS;
  view: View = { x: -MARGIN, y: -MARGIN, zoom: 1, width: 0, height: 0 };
  selection: ReadonlySet<string> = new Set();
  /** Where the keyboard is. */
  cursor: string | undefined;
  /** Whether the cursor is shown: it is while keys are used. */
  isCursorShown = false;
  /** Those that stand forward; none where all do. */
  lit: ReadonlySet<string> = new Set();
  found: readonly string[] = [];
  gaps: ReadonlyMap<string, GapMarker> = new Map();
  counts: Gaps["counts"] = { error: 0, critical: 0, major: 0, minor: 0 };
  areGapsShown = true;
  isHeatShown = false;
  readonly gapPlaces = new GapPlaces();
  feedback: Feedback = {};
  above: Above | undefined;
  ask: Ask | undefined;
  /** What is cut and goes when it is pasted: the figures, and what they are about. */
  taken: ReadonlyMap<string, string> = new Map();
  status = "";
  notice: Notice | undefined;
  /** What has just happened, for screen readers. */
  said = "";
  /** What would be undone and done again, in words: empty where there is nothing; unknown where nobody has said. */
  history: { readonly undo?: string; readonly redo?: string } = {};
  contents: Contents | undefined;
  /** Whether a drawing is on its way, and it takes a while. */
  isAwaited = false;
  /** Why there is no drawing though one was asked for; empty where there is one, or one may come yet. */
  failure = "";
  /** What the things are called that can be put where something is added. */
  names: Names | undefined;
  isCut = false;
  /** Whether the server does not let this page in. */
  isLocked = false;

  #heat: { readonly gaps: Board["gaps"]; readonly drawing: Board["drawing"]; readonly found: Tints } | undefined;
  readonly #listeners = new Set<() => void>();
  /** Says something to the server, or to this page. */
  dispatch: (action: Said) => void = () => {};

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  change(values: { readonly [Name in keyof Omit<Board, "dispatch" | "heat" | "args" | "window" | "isReadOnly" | "revision">]?: Board[Name] | undefined } = {}): void {
    Object.assign(this, values);
    this.#listeners.forEach((listener) => listener());
  }

  get args(): DrawingArgs | undefined {
    return this.drawing?.args;
  }

  /** The number of the drawing that is shown, by which the server knows what was seen when something is done. */
  get revision(): number {
    return this.args?.revision ?? 0;
  }

  get isReadOnly(): boolean {
    return this.args?.readOnly ?? true;
  }

  /** Forgets the diagram, not the contents. */
  clear(): void {
    this.drawing = undefined;
    this.placing.place([]);
    this.pins = new Pins(this.placing);
    this.change({ selection: new Set(), cursor: undefined, lit: new Set(), found: [], gaps: new Map(), feedback: {}, taken: new Map(), above: undefined, ask: undefined, status: "", isAwaited: false, failure: "" });
  }

  show(drawing: Drawing): void {
    this.drawing = drawing;
    this.isAwaited = false;
    this.failure = "";
    this.icons = { ...this.icons, ...drawing.args.icons };
    this.placing.place(drawing.children ?? []);
    this.pins = new Pins(this.placing);
    const selection = [...this.selection].filter((id) => this.placing.get(id));
    if (selection.length < this.selection.size) this.selection = new Set(selection);
    // What has another name or has gone is not what was cut.
    const taken = [...this.taken].filter(([id, about]) => this.placing.get(id)?.figure.args.a === about);
    if (taken.length < this.taken.size) this.taken = new Map(taken);
    if (this.cursor !== undefined && !this.placing.get(this.cursor)) this.cursor = undefined;
    this.change();
  }

  merge(change: Changed | More): void {
    if (this.drawing) this.show("order" in change ? merged(this.drawing, change) : completed(this.drawing, change));
  }

  /** What is tinted by its gaps. */
  get heat(): Tints {
    if (this.#heat?.gaps !== this.gaps || this.#heat.drawing !== this.drawing) this.#heat = { gaps: this.gaps, drawing: this.drawing, found: new Tints(this.placing, this.gaps) };
    return this.#heat.found;
  }

  /** Where the gaps are told that are to be read at a figure: at itself, and all that tint its place while that is shown. */
  gapsAt(placed: Placed): readonly string[] {
    const tinting = this.isHeatShown ? (this.heat.at(placed)?.markers ?? []).map(({ figure }) => figure) : [];
    return [...new Set([...(this.gaps.has(placed.figure.id) ? [placed.figure.id] : []), ...tinting])];
  }

  /** The visible part of the drawing, in its own units. */
  get window(): Rect {
    const { x, y, zoom, width, height } = this.view;
    return { x, y, width: width / zoom, height: height / zoom };
  }

  shiftOf(placed: Placed): Shift {
    return placed.pin ? this.pins.shifts(this.window)[placed.pin] : NO_SHIFT;
  }

  /** Where a figure is within the window, in pixels. */
  onScreen(placed: Placed): Rect {
    const { x, y, zoom } = this.view;
    const shift = this.shiftOf(placed);
    return { x: (placed.x + shift.x - x) * zoom, y: (placed.y + shift.y - y) * zoom, width: placed.width * zoom, height: placed.height * zoom };
  }

  isOnScreen(placed: Placed): boolean {
    const { width, height } = this.view;
    return meets(this.onScreen(placed), { x: 0, y: 0, width, height });
  }

  select(ids: Iterable<string>): void {
    const selection = new Set(ids);
    if (selection.size === this.selection.size && [...selection].every((id) => this.selection.has(id))) return;
    const deselected = [...this.selection].filter((id) => !selection.has(id));
    this.selection = selection;
    this.dispatch({ kind: "elementSelected", selectedElementsIDs: [...selection], deselectedElementsIDs: deselected } as Said);
    this.dispatch({ kind: "journeywright/light", figure: selection.size === 1 ? [...selection][0] : "" } as Said);
    this.change();
  }

  say(said: string): void {
    // The same words twice would not be read twice.
    this.change({ said: said === this.said ? `${said}\u00a0` : said });
  }

  tell(severity: Notice["severity"], message: string): void {
    this.change({ notice: { severity, message } });
  }

  /** Says what has just been done, until something else is. */
  mention(severity: Notice["severity"], message: string): void {
    this.change({ notice: { severity, message, isBrief: true } });
  }

  /** Something else is done now: what was said of the last thing goes. */
  goOn(): void {
    if (this.notice?.isBrief) this.change({ notice: undefined });
  }

  /** Something was done: what was refused before is over. */
  succeed(): void {
    if (this.notice?.isBrief || this.notice?.severity === "ERROR") this.change({ notice: undefined });
  }

  /** What holds for now, empty where nothing does; a note that said it before is not true any more. */
  stand(status: string): void {
    const isOver = this.status !== "" && this.status !== status && this.notice?.message.includes(this.status);
    this.change(isOver ? { status, notice: undefined } : { status });
  }
}
