import { useLayoutEffect, useRef } from "preact/hooks";
import type { Session } from "../session.ts";
import type { Placed } from "../drawing/placing.ts";
import type { WordsMark } from "../drawing/schema.ts";
import { baselineOf, lineOf, sizeOf } from "../drawing/styles.ts";

/** Nothing smaller can be read while one writes. */
const LEAST_SIZE = 11;

/** The text of a figure, written in its place. What was typed stays when the drawing changes meanwhile, and what has become of the text is said. */
export function WritingBox({ session, figure }: { readonly session: Session; readonly figure: string }) {
  const { board, edits } = session;
  const placed = board.placing.get(figure);
  const last = useRef(placed);
  if (placed) last.current = placed;
  const at = last.current;
  const area = useRef<HTMLTextAreaElement>(null);
  const isDone = useRef(false);
  const writing = at?.figure.args.w?.writing;
  const now = writing?.text ?? "";
  const draft = useRef(edits.draft(figure)).current;
  /** What it said when somebody began to write, and what stood in the box then. */
  const begun = useRef({ was: draft?.was ?? now, text: draft?.text ?? now });
  const isOther = now !== begun.current.was;
  useLayoutEffect(() => {
    const { current } = area;
    if (!current || !at) return;
    if (isOther && !draft && current.value === begun.current.text) {
      // Nothing was typed yet, so nothing is lost by showing what it says now.
      begun.current = { was: now, text: now };
      current.value = now;
    }
    lay(current, at, session);
  });
  const finish = (isAccepted: boolean, isLeft = false) => {
    if (isDone.current) return;
    isDone.current = true;
    const typed = area.current?.value ?? begun.current.text;
    const value = writing?.isLong ? typed : typed.replace(/\s*\n\s*/g, " ");
    if (!isAccepted || value === now) return edits.forget(figure);
    // What was refused is not sent again by looking elsewhere, and nothing is written over unseen.
    if (isLeft && draft && typed === begun.current.text) return edits.keep(figure, draft);
    if (isLeft && isOther) {
      edits.keep(figure, { text: value, was: begun.current.was });
      return board.tell("WARNING", `This was changed by somebody else while you wrote, to “${now}”. What you wrote is kept: write here again to go on with it.`);
    }
    edits.write(figure, value, now);
  };
  const leave = useRef(finish);
  leave.current = finish;
  useLayoutEffect(() => {
    area.current?.focus();
    area.current?.select();
    // Looking elsewhere accepts what was typed; a diagram that is closed takes it along, too.
    return () => leave.current(true, true);
  }, []);
  if (!at || !writing) return null;
  const close = (isAccepted: boolean, isLeft = false) => {
    finish(isAccepted, isLeft);
    if (board.above?.what === "writing" && board.above.figure === figure) board.change({ above: undefined });
    session.stage?.focus();
  };
  const press = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.isComposing) return;
    const isEnter = event.key === "Enter" && (!writing.isLong || event.ctrlKey || event.metaKey);
    if (!isEnter && event.key !== "Escape") return;
    event.preventDefault();
    close(isEnter);
  };
  const label = writing.hint || at.figure.args.n || "Text";
  const keys = writing.isLong ? "Ctrl + Enter" : "Enter";
  return (
    <>
      <textarea ref={area} class="writing" aria-label={label} placeholder={writing.hint} defaultValue={begun.current.text} rows={1} spellcheck dir="auto" onKeyDown={press} onBlur={() => close(true, true)}
        onInput={() => area.current && grow(area.current)} onPointerDown={(event) => event.stopPropagation()} title={`${keys} accepts, Escape leaves it as it was`} />
      {(isOther || !placed) && <p class="written-elsewhere" role="status" style={below(at, session)} dir="auto">
        {placed ? <>This says something else by now: “{now || "nothing"}”. {keys} puts yours in its place, Escape leaves it.</> : "What you are writing on is not on the diagram any more."}
      </p>}
    </>
  );
}

/** Beside the box, where both texts can be read. */
function below(at: Placed, { board }: Session): { left: string; bottom: string } {
  const { x, y } = board.onScreen(at);
  return { left: `${Math.max(8, Math.min(x, board.view.width - 340))}px`, bottom: `${Math.max(8, board.view.height - y + 4)}px` };
}

/** Over the words of the figure, in the same type and size. */
function lay(area: HTMLTextAreaElement, at: Placed, { board }: Session): void {
  const { zoom } = board.view;
  const words = (at.figure.args.m ?? []).find((mark): mark is WordsMark => mark[0] === "w");
  const style = words?.[4] ?? "text";
  const inset = words && !words[6] ? Math.max(4, Math.min(words[1], at.width / 3)) : 8;
  const above = words ? Math.max(0, words[2] - baselineOf(style)) : Math.max(0, (at.height - lineOf(style)) / 2);
  const { x, y, width } = board.onScreen(at);
  const size = Math.max(LEAST_SIZE, sizeOf(style) * zoom);
  const scale = size / sizeOf(style);
  Object.assign(area.style, {
    left: `${x + inset * zoom - 5}px`,
    top: `${y + above * zoom - 3}px`,
    width: `${Math.max(120, width - 2 * inset * zoom) + 10}px`,
    fontSize: `${size}px`,
    lineHeight: `${lineOf(style) * scale}px`,
    fontWeight: ["title", "heading", "name", "small-name", "label"].includes(style) ? "500" : "400",
    fontStyle: style === "speech" ? "italic" : "normal",
    textAlign: words?.[6] === "middle" ? "center" : words?.[6] === "end" ? "end" : "start",
  });
  grow(area);
}

function grow(area: HTMLTextAreaElement): void {
  area.style.height = "0";
  area.style.height = `${area.scrollHeight + 2}px`;
}
