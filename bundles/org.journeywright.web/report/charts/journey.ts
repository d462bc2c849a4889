import type { Option } from "./echarts.ts";
import { common, SEVERITIES, SHAPE_SIZES, SHAPES, short, SIGNS, type Look } from "./look.ts";

interface Stop {
  readonly name: string;
  readonly stage: string;
  readonly truth: boolean;
  readonly now: number | null;
  readonly wanted: number | null;
  readonly gaps: readonly number[];
}

const STEP = 36;
/** The most letters of a touchpoint's name; longer ones are whole in the tip and in the table. */
const LETTERS = 32;

/** The emotion curve now and wanted along a journey, and under it the gaps of each touchpoint by severity. */
export function journeyChart(table: HTMLTableElement, look: Look, width: number): { option: Option; height: number; width: number } {
  const stops = [...table.tBodies[0]!.rows].map(stopOf);
  const used = SEVERITIES.map((_, index) => index).filter((index) => stops.some((stop) => stop.gaps[index]! > 0));
  const names = stops.map((_, index) => `${index}`);
  const gapsTop = 256;
  const labels = 24 + 5 * Math.max(...stops.map((stop) => [...short(stop.name, LETTERS)].length));
  const begins = (index: number) => index === 0 || stops[index]!.stage !== stops[index - 1]!.stage;
  // Both grids keep the same edges, whatever their labels need.
  const edges = { left: 88, right: 16, outerBoundsMode: "none" };
  const category = { type: "category", data: names, boundaryGap: true, axisTick: { show: false } };
  return {
    width: Math.max(width, 96 + stops.length * STEP),
    height: gapsTop + Math.max(used.length, 1) * 26 + labels,
    option: {
      ...common(look),
      legend: { top: 0, left: 0, selectedMode: false, itemWidth: 28, textStyle: { color: look.ink2 }, data: ["now", "wanted"] },
      grid: [{ ...edges, top: 64, height: gapsTop - 80 }, { ...edges, top: gapsTop, height: Math.max(used.length, 1) * 26 }],
      xAxis: [
        { ...category, axisLabel: { show: false }, axisLine: { onZero: true, lineStyle: { color: look.line } }, splitLine: { show: true, interval: (index: number) => index > 0 && index < stops.length && begins(index), lineStyle: { color: look.line, type: "dotted" } } },
        { ...category, gridIndex: 1, axisLine: { lineStyle: { color: look.line } }, axisLabel: { interval: 0, rotate: 60, color: look.ink2, fontSize: 11, formatter: (index: string) => `{${stops[Number(index)]!.truth ? "truth" : "plain"}|${plain(short(stops[Number(index)]!.name, LETTERS))}}`, rich: { truth: { color: look.ink, fontWeight: 600, fontSize: 11 }, plain: { color: look.ink2, fontSize: 11 } } } },
        { ...category, position: "top", axisLine: { show: false }, axisLabel: { interval: begins, color: look.ink3, fontSize: 11, align: "left", padding: [0, 0, 0, -12], formatter: (index: string) => plain(short(stops[Number(index)]!.stage, 5 * stageLength(stops, Number(index)))) } },
      ],
      yAxis: [
        { type: "value", min: -5, max: 5, interval: 5, splitLine: { lineStyle: { color: look.line } }, axisLabel: { color: look.ink3, formatter: (value: number) => value > 0 ? "delighted +5" : value < 0 ? "upset −5" : "0" } },
        { type: "category", gridIndex: 1, inverse: true, data: used.map((index) => SEVERITIES[index]!), axisTick: { show: false }, axisLine: { show: false }, axisLabel: { color: look.ink2 }, splitLine: { show: false } },
      ],
      series: [
        { name: "now", type: "line", symbol: "circle", smooth: 0.3, connectNulls: true, data: stops.map((stop) => ({ value: stop.now, symbol: stop.truth ? "diamond" : "circle", symbolSize: stop.truth ? 14 : 7, itemStyle: stop.truth ? { color: look.truth, borderColor: look.now, borderWidth: 1.5 } : {} })), lineStyle: { color: look.now, width: 2.5 }, itemStyle: { color: look.now }, z: 3 },
        { name: "wanted", type: "line", smooth: 0.3, connectNulls: true, data: stops.map((stop) => stop.wanted), symbol: "circle", symbolSize: 7, lineStyle: { color: look.wanted, width: 2, type: "dashed" }, itemStyle: { color: look.surface, borderColor: look.wanted, borderWidth: 2 } },
        ...used.map((index, row) => ({
          name: SEVERITIES[index], type: "scatter", xAxisIndex: 1, yAxisIndex: 1, symbol: SHAPES[index], symbolSize: SHAPE_SIZES[index], itemStyle: { color: look.severity[index], opacity: 1 },
          data: stops.flatMap((stop, at) => stop.gaps[index]! > 0 ? [{ value: [at, row, stop.gaps[index]!] }] : []),
          label: { show: true, position: "right", distance: 2, color: look.severity[index], fontWeight: 600, fontSize: 11, formatter: ({ value }: { value: number[] }) => value[2]! > 1 ? `${value[2]}` : "" },
        })),
      ],
      tooltip: { ...(common(look).tooltip as object), trigger: "axis", formatter: (at: { dataIndex: number; axisIndex?: number; value?: unknown }[]) => tip(stops, at) },
    },
  };
}

function stopOf(row: HTMLTableRowElement): Stop {
  const { name = "", stage = "", truth, now = "", wanted = "", gaps = "" } = row.dataset;
  return { name, stage, truth: truth === "true", now: now === "" ? null : Number(now), wanted: wanted === "" ? null : Number(wanted), gaps: gaps.split(" ").map(Number) };
}

function tip(stops: readonly Stop[], at: { dataIndex: number; value?: unknown }[]): string {
  const first = at[0];
  const stop = stops[Array.isArray(first?.value) ? Number(first.value[0]) : first?.dataIndex ?? -1];
  if (!stop) return "";
  const feeling = [stop.now, stop.wanted].map((value) => value === null ? "not known" : value > 0 ? `+${value}` : `${value}`.replace("-", "−"));
  const gaps = SEVERITIES.flatMap((word, index) => stop.gaps[index]! > 0 ? [`${SIGNS[index]} ${stop.gaps[index]} ${word}`] : []);
  return `${plain(short(stop.name, 60))}\n${plain(short(stop.stage, 60))}${stop.truth ? " · moment of truth" : ""}\nnow ${feeling[0]}, wanted ${feeling[1]}\n${gaps.join("  ") || "no gap"}`;
}

function stageLength(stops: readonly Stop[], from: number): number {
  const next = stops.findIndex((stop, index) => index > from && stop.stage !== stops[from]!.stage);
  return (next < 0 ? stops.length : next) - from;
}

/** Braces and bars are marks in the chart library's texts. */
function plain(text: string): string {
  return text.replace(/[{}|]/g, " ");
}
