import { useEffect, useRef, useState } from "preact/hooks";
import type { Session } from "../session.ts";
import { useBoard } from "./use-board.ts";
import { usePlaceNear } from "./near.ts";
import { whyTinted } from "../drawing/why-tinted.ts";

const DELAY = 450;

/** The whole of what a figure means, on hover and at the cursor. The pointer may go onto it, Escape takes it away. */
export function Tip({ session }: { readonly session: Session }) {
  const { board } = session;
  useBoard(board);
  const [shown, show] = useState<string>();
  const isOver = useRef(false);
  const box = useRef<HTMLDivElement>(null);
  const { hover, ghost, link, band, slide } = board.feedback;
  const wanted = ghost || link || band || slide || board.above ? undefined : hover ?? (board.isCursorShown ? board.cursor : undefined);
  useEffect(() => {
    const timer = setTimeout(() => isOver.current || show(wanted), wanted ? DELAY : 200);
    return () => clearTimeout(timer);
  }, [wanted]);
  const placed = shown === undefined ? undefined : board.placing.get(shown);
  const tint = placed && board.isHeatShown ? board.heat.at(placed) : undefined;
  const text = board.above ? undefined : [placed?.figure.args.t, tint && whyTinted(tint)].filter(Boolean).join("\n\n");
  const isShown = Boolean(text);
  useEffect(() => {
    if (!isShown) return undefined;
    const leave = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      show(undefined);
    };
    document.addEventListener("keydown", leave, true);
    return () => document.removeEventListener("keydown", leave, true);
  }, [isShown]);
  usePlaceNear(box, board, placed ? board.onScreen(placed) : { x: 0, y: 0, width: 0, height: 0 });
  if (!isShown) return null;
  return <div ref={box} class="tip" role="tooltip" dir="auto" onPointerEnter={() => (isOver.current = true)} onPointerLeave={() => {
    isOver.current = false;
    show(undefined);
  }}>{text}</div>;
}
