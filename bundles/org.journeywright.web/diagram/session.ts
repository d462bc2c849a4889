import type { BaseGLSPClient } from "@eclipse-glsp/client";
import { addressOf, readAddress } from "./address.ts";
import { placeOf, type Shown } from "./begin/opening.ts";
import { Board, type View } from "./board.ts";
import { request, type Contents, type Heard, type Note, type Said } from "./glsp/actions.ts";
import { connect, Diagram } from "./glsp/diagram.ts";
import type { Line } from "./line/line.ts";
import { Keeper } from "./keeper.ts";
import { Edits } from "./edits.ts";
import { save } from "./save.ts";
import { Viewing } from "./viewing.ts";

declare global {
  interface Window {
    /** Put there by a workbench that opens further diagrams itself. */
    journeywrightOpen?: (diagram: string, subject: string) => unknown;
  }
}

/** So long after a change one may look into the list of diagrams and find it true. */
const CONTENTS_AFTER_MS = 800;
/** A drawing that takes longer is said to be on its way. */
const SLOW_MS = 300;
/** So long a page waits for answers before it shows something else. */
const ANSWER_WITHIN_MS = 2_000;

/** The page at work: one board, one line to the server, and the diagram that is shown at present. */
export class Session {
  readonly board = new Board();
  readonly viewing = new Viewing(this.board, async (view, animate) => this.#diagram?.look(view, animate));
  readonly edits = new Edits(this.board, () => this.shown?.diagram ?? "");
  readonly #keeper = new Keeper();
  #client: BaseGLSPClient | undefined;
  #diagram: Diagram | undefined;
  #lines = 0;
  #contentsDue = 0;
  #slow = 0;
  shown: Shown | undefined;
  onContents: (contents: Contents) => void = () => {};
  /** The element in which diagrams are drawn. */
  stage: HTMLElement | undefined;

  constructor(readonly line: Line) {
    this.board.dispatch = (action) => this.#diagram?.dispatch(action);
    this.board.subscribe(() => this.#diagram?.repaint());
    window.addEventListener("pagehide", () => this.#keepLook());
  }

  /** Shows a diagram, instead of the one before. */
  async show(diagram: string, subject: string): Promise<void> {
    const { stage } = this;
    if (!stage) throw new Error("There is no place to draw in yet.");
    // What was said of the diagram before does not matter here, unless it is about what is under way.
    if (this.shown && (this.shown.diagram !== diagram || this.shown.subject !== subject)) this.board.change({ notice: undefined });
    await this.#finish();
    this.#keepLook();
    this.board.clear();
    this.shown = { diagram, subject, settings: this.#keeper.settings(diagram) };
    const { width, height } = stage.getBoundingClientRect();
    this.board.view = { ...this.board.view, width, height };
    clearTimeout(this.#slow);
    this.#slow = window.setTimeout(() => this.board.drawing ?? this.board.change({ isAwaited: true }), SLOW_MS);
    if (this.#diagram) await this.#diagram.show(this.shown);
    else await this.#open(stage, this.shown);
    clearTimeout(this.#slow);
    this.viewing.isFresh = true;
    await this.resize();
    this.#name();
    await painted();
  }

  async #open(stage: HTMLElement, shown: Shown): Promise<void> {
    this.#client ??= await connect(this.line);
    const place = document.createElement("div");
    place.id = placeOf(++this.#lines);
    stage.replaceChildren(place);
    this.#diagram = await Diagram.open(this.board, this.#client, place.id, shown, (said) => this.#hear(said), (opened) => (this.#diagram = opened));
  }

  /** Has the server draw with other settings; they are kept for the next time. */
  choose(setting: string, value: string): void {
    if (!this.shown) return;
    this.shown = { ...this.shown, settings: { ...this.shown.settings, [setting]: value } };
    this.#keeper.keep(this.shown.diagram, this.shown.settings);
    this.board.dispatch(request("settings", { settings: this.shown.settings }));
  }

  /** A text that is being written is accepted while there still is somebody to take it, and to say what has become of it. */
  async #finish(): Promise<void> {
    if (!this.#diagram) return;
    if (this.board.above) {
      this.board.change({ above: undefined });
      await painted();
    }
    await this.edits.leaving(ANSWER_WITHIN_MS);
  }

  /** Begins again on a line that was cut, with the same diagram. */
  async again(): Promise<void> {
    const { shown, board } = this;
    this.#client = undefined;
    this.#diagram?.forget();
    this.#diagram = undefined;
    board.change({ isCut: false });
    if (shown) await this.show(shown.diagram, shown.subject);
    this.edits.back();
  }

  /** Asks once more for a drawing that could not be made. */
  retry(): void {
    if (this.shown) void this.show(this.shown.diagram, this.shown.subject);
  }

  /** Shows another diagram: the workbench where it opens it itself, else this page, as the address says. */
  goTo(diagram: string, subject: string): void {
    if (window.journeywrightOpen) window.journeywrightOpen(diagram, subject);
    // A page in the workbench goes nowhere by its address.
    else if (window.journeywrightSend) void this.show(diagram, subject);
    else location.hash = addressOf(diagram, subject);
  }

  /** The other diagrams that there are of what a figure is about. */
  furtherOf(figure: string): { readonly kind: string; readonly label: string; readonly subject: string }[] {
    const subject = this.board.placing.get(figure)?.figure.args.a;
    if (subject === undefined) return [];
    const others = (this.board.contents?.diagrams ?? []).filter(({ kind, subjects }) => kind !== this.board.args?.kind && subjects.some((one) => one.subject === subject));
    return others.map(({ kind, label }) => ({ kind, label, subject }));
  }

  /** Goes into what a figure is about, where another diagram shows it; says whether one does. */
  drillDown(figure: string): boolean {
    const [first] = this.furtherOf(figure);
    if (first) this.goTo(first.kind, first.subject);
    return first !== undefined;
  }

  /** Calls the window after what it shows. */
  #name(): void {
    const { args, contents } = this.board;
    if (!args) return;
    const words = args.kind.replaceAll("-", " ");
    const label = contents?.diagrams.find(({ kind }) => kind === args.kind)?.label ?? words.charAt(0).toUpperCase() + words.slice(1);
    document.title = `${args.title} · ${label}`;
  }

  /** What is shown has another name: the address says it, without a further step for the browser's Back. */
  #follow(subject: string): void {
    const { shown } = this;
    if (!shown) return;
    this.shown = { ...shown, subject };
    const at = readAddress(location.hash);
    if (location.hash && addressOf(at.diagram, at.subject) === addressOf(shown.diagram, shown.subject)) history.replaceState(history.state, "", addressOf(shown.diagram, subject));
  }

  /** What diagrams there are may have changed with the model; nobody waits for it. */
  #askContentsSoon(): void {
    if (!this.board.contents) return;
    clearTimeout(this.#contentsDue);
    this.#contentsDue = window.setTimeout(() => this.dispatch(request("contents")), CONTENTS_AFTER_MS);
  }

  async resize(): Promise<void> {
    const bounds = this.stage?.getBoundingClientRect();
    if (!bounds || !this.#diagram) return;
    const { left: x, top: y, width, height } = bounds;
    this.board.view = { ...this.board.view, width, height };
    await this.#diagram.resize({ x, y, width, height });
    if (this.viewing.isFresh) await this.viewing.begin(this.#left());
  }

  /** Where the reader was on this diagram, when it was shown last. */
  #left(): View | undefined {
    const { shown } = this;
    const kept = shown && this.#keeper.look(shown.diagram, shown.subject);
    return kept && { ...this.board.view, ...kept };
  }

  #keepLook(): void {
    const { shown, viewing, board } = this;
    if (shown && board.drawing && !viewing.isFresh) this.#keeper.keepLook(shown.diagram, shown.subject, board.view);
  }

  dispatch(action: Said): void {
    this.board.dispatch(action);
  }

  #hear(said: Heard): void {
    const { board, edits } = this;
    switch (said.kind) {
      case "journeywright/changed":
        this.#name();
        this.#askContentsSoon();
        return edits.changed();
      case "journeywright/renamed": return this.#follow(said.subject);
      case "journeywright/history": return board.change({ history: { undo: said.undo, redo: said.redo } });
      case "journeywright/undrawn":
        clearTimeout(this.#slow);
        return board.change({ isAwaited: false, failure: said.message });
      case "journeywright/lit": return board.change({ lit: new Set(said.figures) });
      case "journeywright/gaps": return board.change({ gaps: new Map(said.markers.map((marker) => [marker.figure, marker])), counts: said.counts });
      case "journeywright/ask": return edits.asked(said);
      case "journeywright/contents":
        board.change({ contents: said });
        this.#name();
        return this.onContents(said);
      case "journeywright/reveal": return this.viewing.reveal(said.figure);
      case "journeywright/answered": return edits.answered(said);
      case "journeywright/copied": return edits.copied(said.number, said.text, said.ties);
      case "journeywright/named": return board.change({ names: said });
      case "journeywright/exported": return save(said);
      case "status": return board.stand(said.severity === "NONE" ? "" : said.message);
      case "message": return this.#note(said);
    }
  }

  #note({ severity, message }: Note): void {
    const isRefusal = severity === "ERROR" || severity === "FATAL";
    if (isRefusal || severity === "WARNING") this.board.tell(isRefusal ? "ERROR" : "WARNING", message);
    else if (severity !== "NONE") this.board.mention("INFO", message);
  }
}

/** Once the browser has painted what is there. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
}
