import { sizeOf } from "./styles.ts";

/** So many widths are kept; a large map says no more different things. */
const MOST = 20_000;
const NAMES = new Set(["title", "heading", "name", "small-name", "label"]);

const widths = new Map<string, number>();
let pen: CanvasRenderingContext2D | null | undefined;

/** How wide a line of words is, in drawing units; without a browser around it, more or less. */
export function widthOf(text: string, style: string): number {
  const key = `${style} ${text}`;
  let width = widths.get(key);
  if (width === undefined) {
    if (widths.size > MOST) widths.clear();
    widths.set(key, (width = measured(text, style)));
  }
  return width;
}

function measured(text: string, style: string): number {
  pen ??= typeof document === "undefined" ? null : document.createElement("canvas").getContext("2d");
  const size = sizeOf(style);
  if (!pen) return text.length * size * 0.55;
  pen.font = `${style === "speech" ? "italic " : ""}${NAMES.has(style) ? 500 : 400} ${size}px "Journeywright Roboto", sans-serif`;
  return pen.measureText(text).width;
}
