import type { BaseGLSPClient } from "@eclipse-glsp/client";
import { Board } from "./board.ts";
import { request, type Heard, type Said } from "./glsp/actions.ts";
import { connect, Diagram, type Shown } from "./glsp/diagram.ts";
import type { Line } from "./line/line.ts";
import { Keeper } from "./keeper.ts";
import { Viewing } from "./viewing.ts";

/** The page at work: one board, one line to the server, and the diagram that is shown at present. */
export class Session {
  readonly board = new Board();
  readonly viewing = new Viewing(this.board, (view, animate) => this.#diagram?.look(view, animate));
  readonly #keeper = new Keeper();
  readonly #answers = new Map<string, (said: Heard) => void>();
  #client: BaseGLSPClient | undefined;
  #diagram: Diagram | undefined;
  #count = 0;
  shown: Shown | undefined;
  /** The element in which diagrams are drawn. */
  stage: HTMLElement | undefined;

  constructor(readonly line: Line) {
    this.board.dispatch = (action) => this.#diagram?.dispatch(action);
    this.board.subscribe(() => this.#diagram?.repaint());
  }

  /** Shows a diagram, instead of the one before. */
  async show(diagram: string, subject: string): Promise<void> {
    const { stage } = this;
    if (!stage) throw new Error("There is no place to draw in yet.");
    this.#client ??= await connect(this.line);
    this.#diagram?.close();
    const place = document.createElement("div");
    place.id = `diagram-${++this.#count}`;
    stage.replaceChildren(place);
    this.board.clear();
    this.shown = { diagram, subject, settings: this.#keeper.settings(diagram) };
    this.#diagram = await Diagram.open(this.board, this.#client, place.id, this.shown, (said) => this.#hear(said), (opened) => (this.#diagram = opened));
    this.resize();
    this.viewing.begin();
    this.board.change();
  }

  /** Has the server draw with other settings; they are kept for the next time. */
  choose(setting: string, value: string): void {
    if (!this.shown) return;
    this.shown = { ...this.shown, settings: { ...this.shown.settings, [setting]: value } };
    this.#keeper.keep(this.shown.diagram, this.shown.settings);
    this.board.dispatch(request("settings", { settings: this.shown.settings }));
  }

  resize(): void {
    const bounds = this.stage?.getBoundingClientRect();
    if (bounds) this.#diagram?.resize({ x: bounds.left, y: bounds.top, width: bounds.width, height: bounds.height });
  }

  /** Answers of one kind go there, too. */
  on<K extends Heard["kind"]>(kind: K, hear: (said: Extract<Heard, { readonly kind: K }>) => void): void {
    this.#answers.set(kind, hear as (said: Heard) => void);
  }

  dispatch(action: Said): void {
    this.board.dispatch(action);
  }

  #hear(said: Heard): void {
    const { board } = this;
    switch (said.kind) {
      case "journeywright/lit": board.change({ lit: new Set(said.figures) }); break;
      case "journeywright/gaps": board.change({ gaps: new Map(said.markers.map((marker) => [marker.figure, marker])), counts: said.counts }); break;
      case "journeywright/ask": board.change({ ask: said }); break;
      case "journeywright/contents": board.change({ contents: said }); break;
      case "journeywright/reveal": this.viewing.reveal(said.figure); break;
      case "status": board.change({ status: said.severity === "NONE" ? "" : said.message }); break;
      case "message": if (said.severity !== "NONE") board.tell(said.severity === "ERROR" || said.severity === "FATAL" ? "ERROR" : said.severity === "WARNING" ? "WARNING" : "INFO", said.message); break;
    }
    this.#answers.get(said.kind)?.(said);
  }
}
