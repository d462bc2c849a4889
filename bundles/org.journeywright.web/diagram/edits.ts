import type { Board } from "./board.ts";
import { operation, request, type Said, type Where } from "./glsp/actions.ts";
import type { Placed } from "./drawing/placing.ts";

/** What a hand or the keyboard can do to the model behind the drawing. Everything goes to the server, which answers with the changed drawing. */
export class Edits {
  /** A text on its way; should the server refuse it, what was typed is not lost. */
  #written: { readonly figure: string; readonly text: string } | undefined;
  #clipboard = "";
  /** What goes as soon as its text has come. */
  #cutting: readonly string[] = [];

  /** A text that was accepted while there was nobody to take it. */
  #held: { readonly figure: string; readonly text: string } | undefined;

  constructor(readonly board: Board) {}

  write(figure: string, text: string): void {
    if (this.#isAway) {
      this.#held = { figure, text };
      return this.board.tell("WARNING", "What you have written is kept until the server is back.");
    }
    if (!this.#mayEdit()) return;
    this.#written = { figure, text };
    this.#send("write", { figure, text });
  }

  /** The server has said no: the text that was refused may be mended. */
  refused(): void {
    this.#forgetSlide();
    if (!this.#written) return;
    const { figure, text } = this.#written;
    this.#written = undefined;
    this.#giveBack(figure, text);
  }

  /** The diagram is shown again: what was written meanwhile is there to be accepted. */
  back(): void {
    const held = this.#held;
    this.#held = undefined;
    if (held) this.#giveBack(held.figure, held.text);
  }

  #giveBack(figure: string, text: string): void {
    const { board } = this;
    if (board.placing.get(figure)?.figure.args.w?.writing) board.change({ above: { what: "writing", figure, text } });
    else board.tell("WARNING", `What this was written on is gone. You wrote: “${text}”`);
  }

  /** Whether nobody is there to take an edit at present. */
  get #isAway(): boolean {
    return this.board.isCut || this.board.drawing === undefined;
  }

  /** A change has arrived, so what was sent before is done. */
  done(): void {
    this.#written = undefined;
    this.#forgetSlide();
  }

  slide(figure: string, value: number): void {
    if (!this.#mayEdit()) return;
    const { feedback } = this.board;
    // The point stays where it was let go until the server has moved it there.
    if (feedback.slide) this.board.change({ feedback: { ...feedback, slide: { ...feedback.slide, isSent: true } } });
    this.#send("slide", { figure, value });
  }

  drop(dragged: readonly string[], target: string, where: Where): void {
    if (this.#mayEdit()) this.#send("drop", { dragged, target, where });
  }

  create(tool: string, target: string, where: Where, name: string): void {
    if (!this.#mayEdit()) return;
    this.#send("create", { tool, target, where, name });
    this.board.say(`${name} is added.`);
  }

  connect(tool: string, from: string, to: string): void {
    if (this.#mayEdit()) this.#send("connect", { tool, from, to });
  }

  reconnect(link: string, from: string, to: string): void {
    if (this.#mayEdit()) this.#send("reconnect", { link, from, to });
  }

  /** Takes away what is chosen, as far as it can be. */
  delete(figures: readonly string[]): void {
    if (!this.#mayEdit()) return;
    const deletable = figures.filter((id) => this.#ways(id)?.deletable);
    if (deletable.length === 0) return this.board.tell("INFO", "What is chosen cannot be deleted here.");
    this.#send("delete", { figures: deletable, isAgreed: false });
  }

  agree(again: Said): void {
    this.board.change({ ask: undefined });
    this.board.dispatch(again);
  }

  copy(figures: readonly string[]): void {
    if (figures.length > 0) this.board.dispatch(request("copy", { figures }));
  }

  cut(figures: readonly string[]): void {
    if (!this.#mayEdit() || figures.length === 0) return;
    this.#cutting = [...figures];
    this.copy(figures);
  }

  /** The answer to a copy. */
  copied(text: string): void {
    const cut = this.#cutting;
    this.#cutting = [];
    if (text.trim() === "") return this.board.tell("INFO", "What is chosen has no text of its own to copy.");
    this.#clipboard = text;
    // Where the browser keeps the clipboard to itself, this page still has its own.
    navigator.clipboard?.writeText(text).catch(() => {});
    if (cut.length > 0) this.delete(cut);
    else this.board.say("Copied.");
  }

  /** @param text of the clipboard; without it, what was last copied here */
  paste(text = this.#clipboard): void {
    const { board } = this;
    const target = board.cursor ?? [...board.selection][0] ?? "";
    if (!this.#mayEdit() || text.trim() === "") return;
    this.#send("paste", { text, target, where: target && this.#ways(target)?.drags ? "after" : "into" });
  }

  undo(): void {
    this.board.dispatch({ kind: "glspUndo", isOperation: false } as Said);
    this.board.say("Undone.");
  }

  redo(): void {
    this.board.dispatch({ kind: "glspRedo", isOperation: false } as Said);
    this.board.say("Done again.");
  }

  open(figure: string, as: "text" | "form" | "player"): void {
    this.board.dispatch(request("open", { figure, as }));
  }

  fix(figure: string, code: string, title: string): void {
    if (this.#mayEdit()) this.board.dispatch(request("fix", { figure, code, title }));
  }

  /** What can be made at a figure, in the words of the palette. */
  creatable(placed: Placed): { readonly kind: string; readonly label: string }[] {
    const tools = new Map((this.board.args?.tools ?? []).map((tool) => [tool.kind, tool.label]));
    return (placed.figure.args.w?.creates ?? []).map((kind) => ({ kind, label: tools.get(kind) ?? kind.charAt(0).toUpperCase() + kind.slice(1) }));
  }

  #forgetSlide(): void {
    const { slide, ...feedback } = this.board.feedback;
    if (slide?.isSent) this.board.change({ feedback });
  }

  #ways(id: string) {
    return this.board.placing.get(id)?.figure.args.w;
  }

  #send(word: string, content: object): void {
    this.board.dispatch(operation(word, content));
  }

  #mayEdit(): boolean {
    if (this.#isAway) {
      this.board.tell("WARNING", "The server cannot be reached at present. Try again when it is back.");
      return false;
    }
    if (this.board.isReadOnly) this.board.tell("INFO", "This diagram is open for reading only.");
    return !this.board.isReadOnly;
  }
}
