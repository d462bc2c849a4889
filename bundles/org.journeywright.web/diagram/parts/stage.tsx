import { useLayoutEffect, useRef } from "preact/hooks";
import { READING } from "../drawing/drawing-view.ts";
import { Hand } from "../hand/hand.ts";
import { isForDrawing, isTaken } from "../keys/page-keys.ts";
import { Keyboard, type Surroundings } from "../keys/keyboard.ts";
import type { Session } from "../session.ts";
import { idOf } from "../glsp/dom-ids.ts";
import { outermost } from "../keys/order.ts";
import { takeDrops } from "../workbench/workbench.ts";
import { useBoard } from "./use-board.ts";

/** The place in which the drawing is: one stop for the Tab key, with the figures as a tree in it. */
export function Stage({ session, around, hold }: { readonly session: Session; readonly around: Surroundings; readonly hold: (hand: Hand) => void }) {
  const { board, edits } = session;
  useBoard(board);
  const stage = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = stage.current!;
    session.stage = element;
    const hand = new Hand(element, session);
    const keyboard = new Keyboard(session, hand, around);
    hold(hand);
    takeDrops(hand);
    const watch = new ResizeObserver(() => void session.resize());
    watch.observe(element);
    const press = (event: KeyboardEvent) => {
      const isHere = event.target === element;
      if (!isHere && !isForDrawing(event)) return;
      if (isHere && event.key === " ") hand.isSpaceDown = true;
      // Arrows are at home on the drawing.
      if (!isHere && (event.target === document.body || event.key.startsWith("Arrow"))) element.focus({ preventScroll: true });
      if (keyboard.press(event)) event.preventDefault();
    };
    const release = (event: KeyboardEvent) => event.key === " " && (hand.isSpaceDown = false);
    const paste = (event: ClipboardEvent) => {
      if (!isTaken(document.activeElement)) edits.paste(event.clipboardData?.getData("text/plain") || undefined);
    };
    document.addEventListener("keydown", press);
    document.addEventListener("keyup", release);
    document.addEventListener("paste", paste);
    return () => {
      watch.disconnect();
      document.removeEventListener("keydown", press);
      document.removeEventListener("keyup", release);
      document.removeEventListener("paste", paste);
    };
  }, [session]);
  const cursor = board.cursor !== undefined && board.placing.get(board.cursor) ? idOf(board.cursor) : undefined;
  // Whoever comes by the keyboard stands somewhere at once: at what is chosen, else at the first figure.
  const enter = () => {
    if (!stage.current?.matches(":focus-visible")) return;
    board.change({ isCursorShown: true, cursor: board.cursor ?? [...board.selection][0] ?? outermost(board.placing, false)?.figure.id });
  };
  const isFull = board.placing.size > 0;
  return (
    <div class="stage" ref={stage} tabindex={0} role={isFull ? "tree" : "group"} aria-label={`${board.args?.title ?? "Diagram"}. ${board.args?.subtitle ?? ""}`} aria-multiselectable={isFull ? true : undefined}
      aria-activedescendant={isFull ? cursor : undefined} aria-owns={isFull ? READING.join(" ") : undefined} onFocus={enter} onBlur={() => board.change({ isCursorShown: false })} />
  );
}
