import { useLayoutEffect, useRef } from "preact/hooks";
import type { Session } from "../session.ts";
import type { Placed } from "../drawing/placing.ts";
import type { WordsMark } from "../drawing/schema.ts";
import { baselineOf, lineOf, sizeOf } from "../drawing/styles.ts";

/** Nothing smaller can be read while one writes. */
const LEAST_SIZE = 11;

/** The text of a figure, written in its place. What was typed stays when the drawing changes meanwhile. */
export function WritingBox({ session, figure, text }: { readonly session: Session; readonly figure: string; readonly text: string | undefined }) {
  const { board, edits } = session;
  const placed = board.placing.get(figure);
  const last = useRef(placed);
  if (placed) last.current = placed;
  const at = last.current;
  const area = useRef<HTMLTextAreaElement>(null);
  const isDone = useRef(false);
  const writing = at?.figure.args.w?.writing;
  const first = useRef(text ?? writing?.text ?? "");
  useLayoutEffect(() => {
    const { current } = area;
    if (!current || !at) return;
    lay(current, at, session);
  });
  useLayoutEffect(() => {
    area.current?.focus();
    area.current?.select();
    // Looking elsewhere accepts what was typed; a diagram that is closed takes it along, too.
    return () => finish(true);
  }, []);
  if (!at || !writing) return null;
  const finish = (isAccepted: boolean) => {
    if (isDone.current) return;
    isDone.current = true;
    const value = area.current?.value ?? first.current;
    if (isAccepted && value !== (writing.text ?? "")) edits.write(figure, writing.isLong ? value : value.replace(/\s*\n\s*/g, " "));
  };
  const close = (isAccepted: boolean) => {
    finish(isAccepted);
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
  return <textarea ref={area} class="writing" aria-label={label} placeholder={writing.hint} defaultValue={first.current} rows={1} spellcheck dir="auto" onKeyDown={press} onBlur={() => close(true)}
    onInput={() => area.current && grow(area.current)} onPointerDown={(event) => event.stopPropagation()} title={writing.isLong ? "Ctrl + Enter accepts, Escape leaves it as it was" : "Enter accepts, Escape leaves it as it was"} />;
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
