import { h } from "preact";
import type { Board } from "../board.ts";
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

const DASHES: Readonly<Record<string, string>> = { dashed: "4 3", dotted: "1.5 3" };

function painted(mark: Mark, board: Board, key: number) {
  const look = (fill: string, paint?: string, width?: number, dash?: string) => ({ key, class: `f-${fill} ${paint ? `s-${paint}` : ""}`, "stroke-width": paint ? width : undefined, "stroke-dasharray": dash && DASHES[dash] });
  switch (mark[0]) {
    case "b": return h("rect", { x: mark[1], y: mark[2], width: mark[3], height: mark[4], rx: mark[5], ...look(mark[6], mark[7], mark[8], mark[9]) });
    case "d": return h("circle", { cx: mark[1], cy: mark[2], r: mark[3], ...look(mark[4], mark[5], mark[6], mark[7]) });
    case "s": return h("path", { d: mark[1], ...look(mark[2], mark[3], mark[4], mark[5]) });
    case "w": return h("text", { key, x: mark[1], y: mark[2], class: `t-${mark[4]} f-${mark[5]}`, "text-anchor": mark[6] }, mark[3]);
    case "i": {
      const [path, isFilled] = board.icons[mark[1]] ?? ["", true];
      return h("path", { key, d: path, transform: `translate(${mark[2]} ${mark[3]}) scale(${mark[4] / 16})`, class: isFilled ? `f-${mark[5]}` : `f-none s-${mark[5]} sign` });
    }
  }
}
