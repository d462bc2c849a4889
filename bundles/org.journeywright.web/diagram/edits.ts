import type { Board } from "./board.ts";
import { Clipboard } from "./clipboard.ts";
import { operation, request, type Answered, type Said, type Where } from "./glsp/actions.ts";
import type { Placed } from "./drawing/placing.ts";
import { Outbox, type Draft, type Newcomer, type Sent } from "./outbox.ts";

const STAYS = "What is chosen cannot be cut, as it stays in its place. Delete it, or choose something that can be dragged.";
const STAYS_BEHIND = "Pasted as a copy: what was cut is on another diagram, or has changed, and stays there.";
const UNKNOWN = "The line was cut before the server could answer.";

/** What a hand or the keyboard can do to the model behind the drawing. Everything goes to the server, which answers each by its number; until then what was typed is kept. */
export class Edits {
  readonly clipboard: Clipboard;
  readonly #outbox = new Outbox();
  /** Texts that are not in the model, by diagram and figure. */
  readonly #drafts = new Map<string, Draft>();
  /** What was accepted while there was nobody to take it. */
  #held: { readonly written?: string; readonly made?: Newcomer } = {};
  #isLeaving = false;

  /** @param diagram names the kind of diagram that is shown, or is about to be */
  constructor(readonly board: Board, readonly diagram: () => string = () => "") {
    this.clipboard = new Clipboard(board);
  }

  /** Writes a text. @param was what the figure said to whom writes it */
  write(figure: string, text: string, was = this.#ways(figure)?.writing?.text ?? ""): void {
    this.keep(figure, { text, was });
    if (this.#isAway) {
      this.#held = { ...this.#held, written: figure };
      return this.board.tell("WARNING", "What you have written is kept until the server is back.");
    }
    if (this.#mayEdit()) this.#send("write", { figure, text }, { written: { figure, text, was } });
  }

  /** What somebody has begun to write on a figure. */
  draft(figure: string): Draft | undefined {
    return this.#drafts.get(this.#draftOf(figure));
  }

  keep(figure: string, draft: Draft): void {
    this.#drafts.set(this.#draftOf(figure), draft);
  }

  forget(figure: string): void {
    this.#drafts.delete(this.#draftOf(figure));
  }

  #draftOf(figure: string): string {
    return `${this.diagram()} ${figure}`;
  }

  /** The server has done something, or has said no: what was typed for it can then be mended. */
  answered({ number, isDone, label, message }: Answered): void {
    const sent = this.#outbox.take(number);
    if (isDone) this.#done(sent, label, message);
    else this.#refused(sent, message);
  }

  #done(sent: Sent | undefined, label: string, message: string): void {
    const written = sent?.written;
    if (written && this.draft(written.figure)?.text === written.text) this.forget(written.figure);
    if (sent?.isSlide && message) this.#forgetSlide();
    this.board.succeed();
    if (message) this.board.mention("INFO", message);
    else if (sent?.said || label) this.board.say(sent?.said ?? `${label}: done.`);
  }

  #refused(sent: Sent | undefined, message: string): void {
    this.#forgetSlide();
    if (sent?.isQuiet) this.board.mention("WARNING", message);
    else this.board.tell("ERROR", message);
    if (sent?.written) this.#giveBack(sent.written.figure, sent.written, message);
    if (sent?.made) this.#giveBackNew(sent.made, message);
    if (sent?.taken) this.clipboard.back(sent.taken);
  }

  /** The diagram is shown again: what was typed meanwhile, or has had no answer, is there to be accepted. */
  back(): void {
    const { written, made } = this.#held;
    this.#held = {};
    const unanswered = this.#outbox.takeAll().filter((sent) => !this.#isThere(sent));
    for (const sent of unanswered) {
      const message = `${UNKNOWN} Look whether it is there; if not, ${sent.written || sent.made ? "accept it once more" : "do it again"}.`;
      if (!sent.isQuiet) this.board.tell("WARNING", message);
      if (sent.written) this.#giveBack(sent.written.figure, sent.written, message);
      if (sent.made) this.#giveBackNew(sent.made, message);
    }
    const draft = written === undefined ? undefined : this.draft(written);
    if (written !== undefined && draft) this.#giveBack(written, draft, "The server is back.");
    if (made) this.#giveBackNew(made, "The server is back.");
  }

  /** Whether the drawing shows what was sent, so that it has come to be though no answer says so. */
  #isThere({ written, made }: Sent): boolean {
    const text = written?.text ?? made?.name;
    const isThere = text !== undefined && [...this.board.placing.all()].some(({ figure: { args } }) => args.w?.writing?.text === text);
    if (isThere && written) this.forget(written.figure);
    return isThere;
  }

  #giveBack(figure: string, draft: Draft, message: string): void {
    const { board } = this;
    const { text, was } = draft;
    if (!this.#ways(figure)?.writing) return board.tell("WARNING", `${message} What this was written on is gone. You wrote: “${text}”`);
    this.keep(figure, { text, was });
    if (this.#isBusy) board.tell("WARNING", `${message} What you wrote is kept: write on “${board.placing.get(figure)?.figure.args.n ?? was}” again to go on with it.`);
    else board.change({ above: { what: "writing", figure } });
  }

  #giveBackNew({ kind, target, name }: Newcomer, message: string): void {
    const { board } = this;
    if (this.#isBusy) board.tell("WARNING", `${message} It was to be called “${name}”.`);
    else board.change({ above: { what: "creating", figure: board.placing.get(target) ? target : "", kind, name } });
  }

  /** Whether something else is being typed, which must not be pulled away. */
  get #isBusy(): boolean {
    return this.#isLeaving || this.board.above?.what === "writing" || this.board.above?.what === "creating";
  }

  /** Whether nobody is there to take an edit at present. */
  get #isAway(): boolean {
    return this.board.isCut || this.board.drawing === undefined;
  }

  /** A change has arrived: points are where the model has them. */
  changed(): void {
    this.#forgetSlide();
  }

  /** Something else is to be shown: waits a moment for what the server has to say yet. What is refused now is kept, and no box opens for it. */
  async leaving(within: number): Promise<void> {
    if (this.#isAway) return;
    this.#isLeaving = true;
    await this.#outbox.answered(within);
    this.#outbox.takeAll();
    this.#isLeaving = false;
  }

  slide(figure: string, value: number): void {
    if (!this.#mayEdit()) return;
    const { feedback } = this.board;
    // The point stays where it was let go until the server has moved it there.
    if (feedback.slide) this.board.change({ feedback: { ...feedback, slide: { ...feedback.slide, isSent: true } } });
    this.#send("slide", { figure, value }, { isSlide: true });
  }

  /** @param revision of the drawing on which they were taken up */
  drop(dragged: readonly string[], target: string, where: Where, { revision = this.board.revision, said }: { readonly revision?: number; readonly said?: string } = {}): void {
    if (this.#mayEdit()) this.#send("drop", { dragged, target, where, revision }, said === undefined ? {} : { said });
  }

  /** @returns whether it is on its way, or kept until it can be */
  create(kind: string, target: string, where: Where, name: string, revision = this.board.revision): boolean {
    const made = { kind, target, where, name };
    if (this.#isAway) {
      this.#held = { ...this.#held, made };
      this.board.tell("WARNING", "What you have written is kept until the server is back.");
      return true;
    }
    if (!this.#mayEdit()) return false;
    this.#send("create", { tool: kind, target, where, name, revision }, { made, said: `${name} is added.` });
    return true;
  }

  connect(tool: string, from: string, to: string, revision = this.board.revision): void {
    if (this.#mayEdit()) this.#send("connect", { tool, from, to, revision });
  }

  reconnect(link: string, from: string, to: string, revision = this.board.revision): void {
    if (this.#mayEdit()) this.#send("reconnect", { link, from, to, revision });
  }

  /** Takes away what is chosen, as far as it can be. */
  delete(figures: readonly string[], revision = this.board.revision): void {
    if (!this.#mayEdit()) return;
    const deletable = figures.filter((id) => this.#ways(id)?.deletable);
    if (deletable.length === 0) return this.board.tell("INFO", "What is chosen cannot be deleted here.");
    this.#send("delete", { figures: deletable, isAgreed: false, revision });
  }

  /** The server asks before it does something; that is its answer for now. */
  asked(ask: NonNullable<Board["ask"]>): void {
    this.#outbox.take(ask.number ?? 0);
    this.board.change({ ask });
  }

  agree(again: Said): void {
    this.board.change({ ask: undefined });
    if (this.#mayEdit()) this.board.dispatch({ ...again, number: this.#outbox.add({}) } as Said);
  }

  copy(figures: readonly string[], revision = this.board.revision): void {
    if (figures.length > 0) this.#ask("copy", { figures, revision }, { isQuiet: true });
  }

  /** Marks what is to go when it is pasted; until then it stays. */
  cut(figures: readonly string[], revision = this.board.revision): void {
    if (!this.#mayEdit() || figures.length === 0) return;
    const cut = figures.filter((id) => this.#ways(id)?.deletable);
    if (cut.length === 0) return this.board.tell("INFO", STAYS);
    this.#ask("copy", { figures: cut, revision }, { isQuiet: true, cut });
  }

  /** The answer to a copy. @param ties what the copied figures tie, where they stand for ties alone */
  copied(number: number, text: string, ties: readonly string[] = []): void {
    const cut = this.#outbox.take(number)?.cut;
    if (text.trim() === "") return this.board.tell("INFO", "What is chosen has no text of its own to copy.");
    // An element moves as it does by the hand; what stays in its place cannot be cut.
    if (cut && ties.length === 0 && !cut.every((id) => this.#ways(id)?.drags)) return this.board.tell("INFO", STAYS);
    this.clipboard.hold(text, ties, cut);
    this.board.mention("INFO", cut ? "Cut: paste it where it is to go, or press Escape to leave it." : "Copied.");
  }

  /** @param text of the clipboard; without it, what was last copied here */
  paste(text = this.clipboard.text): void {
    const { board } = this;
    const target = board.cursor ?? [...board.selection][0] ?? "";
    if (!this.#mayEdit() || text.trim() === "") return;
    const { ties, taken, staysBehind } = this.clipboard.paste(text);
    const where = target && this.#ways(target)?.drags ? "after" : "into";
    const sent = { ...(staysBehind ? { said: STAYS_BEHIND } : {}), ...(taken.size > 0 ? { taken } : {}) };
    this.#send("paste", { text, target, where, ...(ties.length > 0 ? { ties } : {}), ...(taken.size > 0 ? { cut: [...taken.keys()] } : {}) }, sent);
  }

  undo(): void {
    if (this.#isThereToAnswer()) this.#ask("undo", {}, { isQuiet: true, said: "Undone." });
  }

  redo(): void {
    if (this.#isThereToAnswer()) this.#ask("redo", {}, { isQuiet: true, said: "Done again." });
  }

  /** Whether there is a window around the page that shows texts and forms. */
  get canOpen(): boolean {
    return window.journeywrightSend !== undefined;
  }

  open(figure: string, as: "text" | "form" | "player", revision = this.board.revision): void {
    this.board.dispatch(request("open", { figure, as, revision }));
  }

  fix(figure: string, code: string, title: string, revision = this.board.revision): void {
    if (this.#mayEdit()) this.#ask("fix", { figure, code, title, revision }, {});
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

  #send(word: string, content: object, sent: Sent = {}): void {
    this.board.goOn();
    this.board.dispatch(operation(word, { revision: this.board.revision, ...content, number: this.#outbox.add(sent) }));
  }

  #ask(word: string, content: object, sent: Sent): void {
    this.board.goOn();
    this.board.dispatch(request(word, { ...content, number: this.#outbox.add(sent) }));
  }

  #isThereToAnswer(): boolean {
    if (this.#isAway) this.board.tell("WARNING", "The server cannot be reached at present. Try again when it is back.");
    return !this.#isAway;
  }

  #mayEdit(): boolean {
    if (!this.#isThereToAnswer()) return false;
    if (this.board.isReadOnly) this.board.tell("INFO", "This diagram is open for reading only.");
    return !this.board.isReadOnly;
  }
}
