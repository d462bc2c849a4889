import { h, type VNode } from "snabbdom";
import { drawn } from "./drawn.ts";
import type { Figure, Icons, Mark, WordsMark } from "./schema.ts";
import { sizeOf } from "./styles.ts";

/** How finely a drawing is painted: words too small to read become bars. */
export type Detail = "words" | "bars";

type Painted = Partial<Record<Detail, VNode>>;

/** Turns marks into SVG. A figure's marks are painted once; as long as the figure is the same, so are its nodes, and nothing is compared again. */
export class MarkPainter {
  readonly #painted = new WeakMap<Figure, Painted>();

  constructor(readonly icons: () => Icons) {}

  paint(figure: Figure, detail: Detail): VNode | undefined {
    const { m = [] } = figure.args;
    if (m.length === 0) return undefined;
    let painted = this.#painted.get(figure);
    if (!painted) this.#painted.set(figure, (painted = {}));
    return (painted[detail] ??= element("g", { key: "marks", "aria-hidden": "true" }, m.map((mark) => this.#mark(mark, detail))));
  }

  #mark(mark: Mark, detail: Detail): VNode | undefined {
    if (mark[0] === "w" && detail === "bars") return bar(mark);
    const svg = drawn(mark, this.icons());
    if (!svg) return undefined;
    const [name, attrs, text] = svg;
    return text === undefined ? element(name, attrs) : h(name, { attrs }, text);
  }
}

/**
 * What the pointer meets of a figure, and assistive technology: all of its place, holes included, and a link a finger's width along.
 * @param told what is said of it
 */
export function ground({ size: { width, height }, args: { m = [], a, n, w, e } }: Figure, told: Record<string, string | number>): VNode | undefined {
  if (a === undefined && n === undefined && w === undefined) return undefined;
  const line = e && m.find((mark) => mark[0] === "s" && mark[2] === "none");
  if (line) return element("path", { key: "ground", d: String(line[1]), class: "reach along", ...told });
  return element("rect", { key: "ground", width, height, class: "reach", ...told });
}

/** As long as the words would be, more or less: the true width is known to the server alone. */
function bar([, x, y, text, style, paint, anchor]: WordsMark): VNode {
  const size = sizeOf(style);
  const width = text.length * size * 0.5;
  const left = anchor === "middle" ? x - width / 2 : anchor === "end" ? x - width : x;
  return element("rect", { x: left, y: y - size * 0.6, width, height: size * 0.5, class: `f-${paint} bar` });
}

/** An SVG element; snabbdom gives elements their namespace from an svg above, which these nodes need not have when they are made. */
export function element(name: string, { key, ...attrs }: Record<string, string | number | boolean>, children: (VNode | undefined)[] = []): VNode {
  return inSvg(h(name, { attrs, ...(typeof key === "string" ? { key } : {}) }, children.filter((child) => child !== undefined)));
}

function inSvg(node: VNode): VNode {
  (node.data ??= {}).ns = "http://www.w3.org/2000/svg";
  return node;
}
