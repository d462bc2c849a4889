import { useLayoutEffect, useRef } from "preact/hooks";
import type { Session } from "../session.ts";
import { useBoard } from "./use-board.ts";

/** The place in which the drawing is, with all that hand and keyboard do there. */
export function Stage({ session }: { readonly session: Session }) {
  const { board } = session;
  useBoard(board);
  const stage = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = stage.current!;
    session.stage = element;
    const watch = new ResizeObserver(() => session.resize());
    watch.observe(element);
    const wheel = (event: WheelEvent) => {
      event.preventDefault();
      const bounds = element.getBoundingClientRect();
      const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
      if (event.ctrlKey || event.metaKey) session.viewing.zoomTo(board.view.zoom * Math.exp(-event.deltaY * unit * 0.002), { x: event.clientX - bounds.left, y: event.clientY - bounds.top }, false);
      else if (event.shiftKey) session.viewing.pan((event.deltaX || event.deltaY) * unit, 0);
      else session.viewing.pan(event.deltaX * unit, event.deltaY * unit);
    };
    element.addEventListener("wheel", wheel, { passive: false });
    return () => {
      watch.disconnect();
      element.removeEventListener("wheel", wheel);
    };
  }, [session]);
  return <div class="stage" ref={stage} />;
}
