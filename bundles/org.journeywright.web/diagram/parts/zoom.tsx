import type { Session } from "../session.ts";
import { useBoard } from "./use-board.ts";
import { Sign } from "./sign.tsx";

/** How near the drawing is. */
export function Zoom({ session, isMapShown, toggleMap }: { readonly session: Session; readonly isMapShown: boolean; readonly toggleMap: () => void }) {
  const { board, viewing } = session;
  useBoard(board);
  return (
    <div class="zoom" role="toolbar" aria-label="Zoom">
      <button type="button" aria-label="Outline map" title="Outline map" aria-pressed={isMapShown} class={isMapShown ? "on" : ""} onClick={toggleMap}><Sign name="outline" /></button>
      <button type="button" aria-label="Smaller" title="Smaller (−)" onClick={() => viewing.zoomOut()}><Sign name="minus" /></button>
      <button type="button" class="percent" title="Full size (1)" onClick={() => viewing.full()}><span class="unseen">Zoom </span>{Math.round(board.view.zoom * 100)} %</button>
      <button type="button" aria-label="Larger" title="Larger (+)" onClick={() => viewing.zoomIn()}><Sign name="plus" /></button>
      <button type="button" aria-label="All of it" title="All of it (0)" onClick={() => viewing.fit()}><Sign name="fit" /></button>
    </div>
  );
}
