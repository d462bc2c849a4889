import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Session } from "../session.ts";
import { halfWay } from "../drawing/link-ends.ts";
import type { Placed } from "../drawing/placing.ts";
import type { Drawing, Figure } from "../drawing/schema.ts";
import { useBoard } from "./use-board.ts";

const WIDTH = 208;
const GREATEST_HEIGHT = 130;
const OUTLINE_AFTER_MS = 120;

/** The whole drawing in small, with the part that the window shows; a press goes there. */
export function OutlineMap({ session, isFloating }: { readonly session: Session; readonly isFloating: boolean }) {
  const { board, viewing } = session;
  useBoard(board);
  const { args } = board;
  const box = useRef<HTMLDivElement>(null);
  // What lies beneath it can be scrolled clear of it.
  useLayoutEffect(() => {
    viewing.cover(isFloating ? (box.current?.offsetHeight ?? 0) : 0);
    return () => viewing.cover(0);
  }, [isFloating, args?.width, args?.height]);
  const outline = useOutline(board.drawing);
  if (!args || !args.width || !args.height) return null;
  const scale = Math.min(WIDTH / args.width, GREATEST_HEIGHT / args.height);
  const { x, y, width, height } = board.window;
  const frame = { x: Math.max(0, x), y: Math.max(0, y), right: Math.min(args.width, x + width), bottom: Math.min(args.height, y + height) };
  const go = (event: PointerEvent & { currentTarget: Element }) => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    if (event.buttons !== 0) viewing.center((event.clientX - left) / scale, (event.clientY - top) / scale);
  };
  return (
    <div ref={box} class={`outline-map ${isFloating ? "floating" : ""}`}>
      <svg width={args.width * scale} height={args.height * scale} viewBox={`0 0 ${args.width} ${args.height}`} preserveAspectRatio="none" role="img" aria-label="Outline map" onPointerDown={go} onPointerMove={go}>
        <path d={outline} class="parts" />
        {board.areGapsShown && [...board.gaps.keys()].slice(0, 400).map((id) => <Flaw key={id} placed={board.placing.get(id)} least={2.5 / scale} />)}
        <rect x={frame.x} y={frame.y} width={Math.max(0, frame.right - frame.x)} height={Math.max(0, frame.bottom - frame.y)} class="frame" stroke-width={2 / scale} />
      </svg>
    </div>
  );
}

/** The outline follows a moment after the drawing, which nobody should wait for. */
function useOutline(drawing: Drawing | undefined): string {
  const [outline, show] = useState("");
  useEffect(() => {
    const due = setTimeout(() => show(drawing ? outlineOf(drawing) : ""), OUTLINE_AFTER_MS);
    return () => clearTimeout(due);
  }, [drawing]);
  return outline;
}

/** A figure with a gap, or the middle of a link with one. */
function Flaw({ placed, least }: { readonly placed: Placed | undefined; readonly least: number }) {
  if (!placed) return null;
  const half = placed.figure.args.e && halfWay(placed);
  const { x, y, width, height } = half ? { ...half, width: 0, height: 0 } : placed;
  return <circle cx={x + width / 2} cy={y + height / 2} r={least} class="flaw" />;
}

/** Rectangles of the named figures without others on them, three levels below the outermost: enough to find one's way. */
function outlineOf({ children = [], args }: Drawing): string {
  const largest = args.width * args.height * 0.2;
  const rectangles: string[] = [];
  const add = (figure: Figure, x: number, y: number, depth: number) => {
    const at = { x: x + figure.position.x, y: y + figure.position.y };
    const { width, height } = figure.size;
    const isPart = figure.args.n !== undefined && figure.args.p === undefined && figure.args.e === undefined && (figure.children ?? []).length === 0 && width * height < largest;
    if (isPart && rectangles.length < 4_000) rectangles.push(`M${at.x + 2} ${at.y + 2}h${Math.max(1, width - 4)}v${Math.max(1, height - 4)}h${-Math.max(1, width - 4)}Z`);
    if (depth < 3) for (const child of figure.children ?? []) add(child, at.x, at.y, depth + 1);
  };
  for (const figure of children) add(figure, 0, 0, 0);
  return rectangles.join("");
}
