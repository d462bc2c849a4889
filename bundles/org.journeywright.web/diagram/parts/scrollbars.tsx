import { useRef } from "preact/hooks";
import type { Session } from "../session.ts";
import type { Extent } from "../viewing.ts";
import { useBoard } from "./use-board.ts";

/** Shorter ones could hardly be taken hold of, in pixels. */
const LEAST_THUMB = 32;

/** Slim bars at the edges: they show that there is more, and can be dragged. The keyboard does not need them. */
export function Scrollbars({ session }: { readonly session: Session }) {
  const { board, viewing } = session;
  useBoard(board);
  const { width, height } = board.view;
  return (
    <div class="scrollbars" aria-hidden="true">
      <Bar extent={viewing.extent("x")} length={width} isAcross scroll={(by) => viewing.pan(by, 0)} />
      <Bar extent={viewing.extent("y")} length={height} isAcross={false} scroll={(by) => viewing.pan(0, by)} />
    </div>
  );
}

/** @param scroll by pixels of the window */
function Bar({ extent, length, isAcross, scroll }: { readonly extent: Extent; readonly length: number; readonly isAcross: boolean; readonly scroll: (by: number) => void }) {
  const last = useRef<number | undefined>(undefined);
  const { from, to, whole } = extent;
  const shown = to - from;
  if (whole <= shown + 1 || shown <= 0 || length < 80) return null;
  const track = length - 16;
  const thumb = Math.max(LEAST_THUMB, (track * shown) / whole);
  const room = whole - shown;
  const start = (track - thumb) * (from / room);
  const at = (event: PointerEvent) => (isAcross ? event.clientX : event.clientY);
  const scale = (room / (track - thumb)) * extent.zoom;
  const press = (event: PointerEvent & { currentTarget: HTMLElement }) => {
    event.preventDefault();
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const on = at(event) - (isAcross ? left : top);
    // Beside the thumb, one window further that way.
    if (on < start || on > start + thumb) scroll((on < start ? -0.9 : 0.9) * length);
    else last.current = at(event);
  };
  const drag = (event: PointerEvent) => {
    if (last.current === undefined) return;
    scroll((at(event) - last.current) * scale);
    last.current = at(event);
  };
  const release = () => void (last.current = undefined);
  return (
    <div class={`track ${isAcross ? "across" : "down"}`} onPointerDown={press} onPointerMove={drag} onPointerUp={release} onPointerCancel={release}>
      <div class="thumb" style={isAcross ? { width: `${thumb}px`, transform: `translateX(${start}px)` } : { height: `${thumb}px`, transform: `translateY(${start}px)` }} />
    </div>
  );
}
