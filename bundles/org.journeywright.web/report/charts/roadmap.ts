import type { Option } from "./echarts.ts";
import { common, short, type Look } from "./look.ts";

interface Initiative {
  readonly names: string[];
  readonly gaps: number;
}

/** Open initiatives by effort and impact; those that share a place share a mark. */
export function roadmapChart(table: HTMLTableElement, look: Look, width: number): { option: Option; height: number } | null {
  const places = new Map<string, Initiative>();
  for (const { dataset } of table.tBodies[0]!.rows) {
    const { name = "", effort = "", impact = "", gaps = "0" } = dataset;
    if (effort === "" || impact === "") continue;
    const place = places.get(`${effort} ${impact}`);
    places.set(`${effort} ${impact}`, { names: [...(place?.names ?? []), name], gaps: (place?.gaps ?? 0) + Number(gaps) });
  }
  if (places.size === 0) return null;
  const letters = Math.max(8, Math.floor((width - 72) / 6 / 6.8) - 5);
  const axis = { type: "value", min: 0.5, max: 5.5, interval: 1, splitLine: { lineStyle: { color: look.line } }, axisTick: { show: false }, axisLine: { lineStyle: { color: look.line } }, nameLocation: "middle", nameTextStyle: { color: look.ink2 } };
  const label = { color: look.ink3, formatter: (value: number) => `${Math.round(value)}`, showMinLabel: false, showMaxLabel: false };
  return {
    height: 400,
    option: {
      ...common(look),
      grid: { left: 48, right: 24, top: 16, bottom: 48 },
      xAxis: { ...axis, name: "effort: little → much", nameGap: 28, axisLabel: label, min: 0, max: 6 },
      yAxis: { ...axis, name: "impact: little → much", nameGap: 28, axisLabel: label, min: 0, max: 6 },
      series: [{
        name: "initiatives", type: "scatter", data: [...places].map(([place, one]) => ({ value: place.split(" ").map(Number), names: one.names, gaps: one.gaps, symbolSize: 12 + Math.min(28, Math.sqrt(one.gaps) * 8) })),
        itemStyle: { color: look.brand, opacity: 0.85, borderColor: look.surface, borderWidth: 1, decal: { symbol: "none" } },
        label: { show: true, position: "right", distance: 6, color: look.ink, fontSize: 11, lineHeight: 14, formatter: ({ data }: { data: Initiative }) => data.names.slice(0, 3).map((name) => short(name, letters)).join("\n") + (data.names.length > 3 ? `\n+ ${data.names.length - 3} more` : "") },
        labelLayout: { hideOverlap: true, moveOverlap: "shiftY" },
      }],
      tooltip: { ...(common(look).tooltip as object), formatter: ({ data }: { data: Initiative }) => [...data.names.slice(0, 12).map((name) => short(name, 60).replace(/[{}|]/g, " ")), `${data.gaps} gap${data.gaps === 1 ? "" : "s"} at what is addressed`].join("\n") },
    },
  };
}
