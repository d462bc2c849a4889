import { h, type VNode } from "snabbdom";
import type { BoxMark, DotMark, Figure, Icons, Mark, ShapeMark, SignMark, WordsMark } from "./schema.ts";
import { sizeOf } from "./styles.ts";

/** How finely a drawing is painted: words too small to read become bars. */
export type Detail = "words" | "bars";

type Painted = Partial<Record<Detail, VNode>>;

const DASHES: Readonly<Record<string, string>> = { dashed: "4 3", dotted: "1.5 3" };

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
    switch (mark[0]) {
      case "b": return box(mark);
      case "d": return dot(mark);
      case "s": return shape(mark);
      case "w": return detail === "bars" ? bar(mark) : words(mark);
      case "i": return this.#sign(mark);
      default: return undefined;
    }
  }

  #sign([, icon, x, y, size, paint]: SignMark): VNode | undefined {
    const sign = this.icons()[icon];
    if (!sign) return undefined;
    const [path, isFilled] = sign;
    return element("path", { d: path, transform: `translate(${x} ${y}) scale(${size / 16})`, class: isFilled ? `f-${paint}` : `f-none s-${paint} sign` });
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

function box([, x, y, width, height, radius, fill, ...stroke]: BoxMark): VNode {
  return element("rect", { x, y, width: Math.max(0, width), height: Math.max(0, height), ...(radius > 0 ? { rx: radius } : {}), ...look(fill, stroke) });
}

function dot([, x, y, radius, fill, ...stroke]: DotMark): VNode {
  return element("circle", { cx: x, cy: y, r: Math.max(0, radius), ...look(fill, stroke) });
}

function shape([, path, fill, ...stroke]: ShapeMark): VNode {
  return element("path", { d: path, ...look(fill, stroke) });
}

function words([, x, y, text, style, paint, anchor]: WordsMark): VNode {
  return h("text", { attrs: { x, y, class: `t-${style} f-${paint}`, ...(anchor ? { "text-anchor": anchor } : {}) } }, text);
}

/** As long as the words would be, more or less: the true width is known to the server alone. */
function bar([, x, y, text, style, paint, anchor]: WordsMark): VNode {
  const size = sizeOf(style);
  const width = text.length * size * 0.5;
  const left = anchor === "middle" ? x - width / 2 : anchor === "end" ? x - width : x;
  return element("rect", { x: left, y: y - size * 0.6, width, height: size * 0.5, class: `f-${paint} bar` });
}

function look(fill: string, [paint, width, dash]: readonly [string?, number?, string?]): Record<string, string | number> {
  const dashes = dash && DASHES[dash];
  if (!paint || paint === "none") return { class: `f-${fill}` };
  return { class: `f-${fill} s-${paint}`, "stroke-width": width ?? 1, ...(dashes ? { "stroke-dasharray": dashes } : {}) };
}

/** An SVG element; snabbdom gives elements their namespace from an svg above, which these nodes need not have when they are made. */
export function element(name: string, { key, ...attrs }: Record<string, string | number | boolean>, children: (VNode | undefined)[] = []): VNode {
  return inSvg(h(name, { attrs, ...(typeof key === "string" ? { key } : {}) }, children.filter((child) => child !== undefined)));
}

function inSvg(node: VNode): VNode {
  (node.data ??= {}).ns = "http://www.w3.org/2000/svg";
  return node;
}
