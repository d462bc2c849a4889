import { useLayoutEffect, useRef } from "preact/hooks";
import type { Session } from "../session.ts";
import { usePlaceNear } from "./near.ts";

/** Asks what a new link is, where it could be several things. */
export function LinkKinds({ session, from, to, kinds }: { readonly session: Session; readonly from: string; readonly to: string; readonly kinds: readonly string[] }) {
  const { board, edits } = session;
  const box = useRef<HTMLDivElement>(null);
  const seen = useRef(board.revision).current;
  const placed = board.placing.get(to);
  usePlaceNear(box, board, placed ? board.onScreen(placed) : { x: 0, y: 0, width: 0, height: 0 });
  useLayoutEffect(() => box.current?.querySelector("button")?.focus(), []);
  const close = () => {
    board.change({ above: undefined });
    session.stage?.focus();
  };
  const labels = new Map((board.args?.tools ?? []).map(({ kind, label }) => [kind, label]));
  return (
    <div ref={box} class="card" role="dialog" aria-label="What is this link?" onPointerDown={(event) => event.stopPropagation()} onKeyDown={(event) => {
      event.stopPropagation();
      if (event.key === "Escape") close();
    }}>
      <ul class="menu">{kinds.map((kind) => <li key={kind}><button type="button" onClick={() => {
        close();
        edits.connect(kind, from, to, seen);
      }}>{labels.get(kind) ?? kind}</button></li>)}</ul>
    </div>
  );
}
