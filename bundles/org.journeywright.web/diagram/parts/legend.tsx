import { h } from "preact";
import type { Board } from "../board.ts";
import type { Mark } from "../drawing/schema.ts";

/** What signs and lines of the drawing mean. */
export function Legend({ board }: { readonly board: Board }) {
  const keys = board.args?.legend ?? [];
  if (keys.length === 0) return null;
  return (
    <ul class="legend" aria-label="Legend">
      {keys.map((key) => <li key={key.meaning}><svg width="32" height="14" viewBox="0 0 32 14" aria-hidden="true">{key.marks.map((mark, at) => painted(mark, board, at))}</svg>{key.meaning}</li>)}
    </ul>
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
