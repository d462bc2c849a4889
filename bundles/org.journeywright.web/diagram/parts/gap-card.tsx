import { useLayoutEffect, useRef } from "preact/hooks";
import type { Session } from "../session.ts";
import { SEVERITY_SIGNS } from "../drawing/overlay.ts";
import { usePlaceNear } from "./near.ts";
import { Shape, Sign } from "./sign.tsx";
import { useEnd } from "./use-end.ts";

/** The gaps at a figure, or at several that have one sign: what is missing, what to do next, and what can be done at once. */
export function GapCard({ session, figures }: { readonly session: Session; readonly figures: readonly string[] }) {
  const { board, edits } = session;
  const box = useRef<HTMLElement>(null);
  const seen = useRef(board.revision).current;
  const found = [...new Set(figures)].flatMap((figure) => board.gaps.get(figure)?.findings.map((finding) => ({ figure, ...finding })) ?? []);
  const placed = board.placing.get(figures[0]!);
  const elsewhere = new Set(figures).size - 1;
  usePlaceNear(box, board, placed ? board.onScreen(placed) : { x: 8, y: 8, width: 0, height: 0 });
  useLayoutEffect(() => box.current?.focus(), []);
  const close = () => {
    board.change({ above: undefined });
    session.stage?.focus();
  };
  useEnd(found.length === 0, close);
  if (found.length === 0) return null;
  return (
    <section ref={box} class="card gap-card" role="dialog" aria-label={`Gaps: ${placed?.figure.args.n ?? ""}${elsewhere > 0 ? ` and ${elsewhere} more` : ""}`} tabindex={-1} onPointerDown={(event) => event.stopPropagation()} onKeyDown={(event) => {
      event.stopPropagation();
      if (event.key === "Escape") close();
    }}>
      <button type="button" class="small close" aria-label="Close" onClick={close}><Sign name="close" /></button>
      {found.map(({ figure, code, severity, message, next, fixes }, at) => {
        const [icon, paint, label] = SEVERITY_SIGNS[severity];
        const [path, isFilled] = board.icons[icon] ?? ["", true];
        return (
          <article key={`${figure} ${code} ${at}`}>
            <p class={`severity ${paint}`}><Shape path={path} isFilled={isFilled} paint={paint} />{label} <span class="code">{code}</span></p>
            <p class="message" dir="auto">{message}</p>
            {next && <p class="next" dir="auto">{next}</p>}
            {!board.isReadOnly && fixes.length > 0 && <div class="fixes">{fixes.map((fix) => <button key={fix} type="button" class="button" onClick={() => {
              close();
              edits.fix(figure, code, fix, seen);
            }}>{fix}</button>)}</div>}
          </article>
        );
      })}
    </section>
  );
}
