import { h } from "preact";
import type { Board } from "../board.ts";
import { drawn } from "../drawing/drawn.ts";
import { SEVERITY_SIGNS } from "../drawing/overlay.ts";
import type { Mark } from "../drawing/schema.ts";
import type { Severity } from "../glsp/actions.ts";
import { Popover } from "./popover.tsx";
import { useBoard } from "./use-board.ts";

/** What signs and lines of the drawing mean, and those of the gaps on it. */
export function Legend({ board }: { readonly board: Board }) {
  useBoard(board);
  const keys = board.args?.legend ?? [];
  const counted = board.areGapsShown ? (Object.keys(SEVERITY_SIGNS) as Severity[]).filter((severity) => (board.counts[severity] ?? 0) > 0) : [];
  if (keys.length === 0 && counted.length === 0) return null;
  return (
    <div class="legend-button">
      <Popover label="What the signs mean" sign="legend" text={<span class="wide">Legend</span>}>
        {() => (
          <div class="legend">
            {keys.length > 0 && <ul aria-label="Legend">{keys.map((key) => <li key={key.meaning}><svg width="32" height="14" viewBox="0 0 32 14" aria-hidden="true">{key.marks.map((mark, at) => painted(mark, board, at))}</svg>{key.meaning}</li>)}</ul>}
            {counted.length > 0 && <>
              <h2>Gaps</h2>
              <ul aria-label="Gaps">{counted.map((severity) => <li key={severity}><GapKey board={board} severity={severity} />{SEVERITY_SIGNS[severity][2].toLowerCase()}<span class="number">{board.counts[severity]}</span></li>)}</ul>
              <p>Press a sign to read what is missing and what to do next. A number on it says how many gaps stand there.</p>
            </>}
          </div>
        )}
      </Popover>
    </div>
  );
}

/** The sign of a gap as it stands on the drawing. */
function GapKey({ board, severity }: { readonly board: Board; readonly severity: Severity }) {
  const [icon, paint] = SEVERITY_SIGNS[severity];
  const [path, isFilled] = board.icons[icon] ?? ["", true];
  return (
    <svg width="32" height="16" viewBox="0 0 32 16" aria-hidden="true">
      <rect x="8" y="0" width="16" height="16" rx="8" class={`badge f-surface s-${paint}`} />
      <path d={path} transform="translate(11.5 3.5) scale(0.5625)" class={isFilled ? `f-${paint}` : `f-none s-${paint} sign`} />
    </svg>
  );
}

function painted(mark: Mark, board: Board, key: number) {
  const svg = drawn(mark, board.icons);
  return svg && h(svg[0], { key, ...svg[1] }, svg[2]);
}
