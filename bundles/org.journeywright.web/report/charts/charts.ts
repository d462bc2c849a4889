import { echarts, type Chart, type Option } from "./echarts.ts";
import { journeyChart } from "./journey.ts";
import { kindsChart } from "./kinds.ts";
import { lookOfPage, type Look } from "./look.ts";
import { roadmapChart, roadmapKey } from "./roadmap.ts";

type Draw = (table: HTMLTableElement, look: Look, width: number) => { option: Option; height: number; width?: number } | null;

const KINDS: Readonly<Record<string, Draw>> = { kinds: kindsChart, journey: journeyChart, roadmap: roadmapChart };
/** What stands beside a chart and explains its marks. */
const KEYS: Readonly<Record<string, (table: HTMLTableElement) => HTMLElement>> = { roadmap: roadmapKey };

/** Draws each chart from the table that it stands with; the table stays, folded, for those who would rather read it. */
export function drawCharts(): void {
  const redraw = [...document.querySelectorAll<HTMLElement>("figure.chart")].flatMap((figure) => {
    const draw = KINDS[figure.dataset.chart ?? ""];
    return draw ? [start(figure, draw)] : [];
  });
  const all = () => redraw.forEach((one) => one());
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", all);
  matchMedia("print").addEventListener("change", all);
  let waiting = 0;
  addEventListener("resize", () => {
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(all);
  });
}

function start(figure: HTMLElement, draw: Draw): () => void {
  const canvas = figure.querySelector<HTMLElement>(".canvas")!;
  const inner = canvas.appendChild(document.createElement("div"));
  const table = figure.querySelector("table")!;
  canvas.hidden = false;
  const key = KEYS[figure.dataset.chart ?? ""]?.(table);
  if (key) standTogether(canvas, key);
  let chart: Chart | undefined;
  const redraw = () => {
    const width = canvas.clientWidth - 16;
    const drawing = draw(table, lookOfPage(), width);
    if (!drawing) {
      canvas.hidden = true;
      if (key) key.hidden = true;
      return;
    }
    inner.style.width = `${drawing.width ?? width}px`;
    inner.style.height = `${drawing.height}px`;
    chart?.dispose();
    chart = echarts.init(inner, null, { renderer: "svg" });
    chart.setOption(drawing.option);
    name(inner, figure);
    if ((drawing.width ?? width) > width) canvas.tabIndex = 0;
    else canvas.removeAttribute("tabindex");
  };
  redraw();
  if (!canvas.hidden) figure.querySelector<HTMLDetailsElement>(".as-table")!.open = false;
  return redraw;
}

function standTogether(canvas: HTMLElement, key: HTMLElement): void {
  const both = document.createElement("div");
  both.className = "keyed";
  canvas.replaceWith(both);
  both.append(canvas, key);
}

/** A chart is an image to a screen reader; the table right after it says the same in full. */
function name(inner: HTMLElement, figure: HTMLElement): void {
  inner.setAttribute("role", "img");
  inner.setAttribute("aria-label", `Chart. ${figure.querySelector("figcaption")?.textContent ?? ""} The table that follows says the same.`);
  inner.querySelector("svg")?.setAttribute("aria-hidden", "true");
}
