import type { Icons, Mark } from "./schema.ts";

/** An element of SVG: its name, its attributes, and the words in it. */
export type Drawn = readonly [name: string, attributes: Record<string, string | number>, text?: string];

const DASHES: Readonly<Record<string, string>> = { dashed: "4 3", dotted: "1.5 3" };

/** A mark as SVG; undefined for a sign that is not known, and for marks of another version of the page. */
export function drawn(mark: Mark, icons: Icons): Drawn | undefined {
  switch (mark[0]) {
    case "b": {
      const [, x, y, width, height, radius, fill, ...stroke] = mark;
      return ["rect", { x, y, width: Math.max(0, width), height: Math.max(0, height), ...(radius > 0 ? { rx: radius } : {}), ...look(fill, stroke) }];
    }
    case "d": {
      const [, x, y, radius, fill, ...stroke] = mark;
      return ["circle", { cx: x, cy: y, r: Math.max(0, radius), ...look(fill, stroke) }];
    }
    case "s": {
      const [, path, fill, ...stroke] = mark;
      return ["path", { d: path, ...look(fill, stroke) }];
    }
    case "w": {
      const [, x, y, text, style, paint, anchor] = mark;
      return ["text", { x, y, class: `t-${style} f-${paint}`, ...(anchor ? { "text-anchor": anchor } : {}) }, text];
    }
    case "i": {
      const [, icon, x, y, size, paint] = mark;
      const sign = icons[icon];
      return sign && ["path", { d: sign[0], transform: `translate(${x} ${y}) scale(${size / 16})`, class: sign[1] ? `f-${paint}` : `f-none s-${paint} sign` }];
    }
    default: return undefined;
  }
}

function look(fill: string, [paint, width, dash]: readonly [string?, number?, string?]): Record<string, string | number> {
  const dashes = dash && DASHES[dash];
  if (!paint || paint === "none") return { class: `f-${fill}` };
  return { class: `f-${fill} s-${paint}`, "stroke-width": width ?? 1, ...(dashes ? { "stroke-dasharray": dashes } : {}) };
}
