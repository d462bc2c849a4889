import type { Option } from "./echarts.ts";
import { common, decal, SEVERITIES, SHAPES, type Look } from "./look.ts";

/** Gaps by kind, as bars stacked by severity. */
export function kindsChart(table: HTMLTableElement, look: Look, width: number): { option: Option; height: number } {
  const rows = [...table.tBodies[0]!.rows].map((row) => ({ name: row.dataset.name ?? "", counts: [...row.cells].slice(1, 5).map((cell) => Number((cell.textContent ?? "").replace(/\D/g, ""))) }));
  // A number is written only where its bar has room for it; the table has them all.
  const longest = Math.max(1, ...rows.map(total));
  const roomy = (count: number) => (count / longest) * (width - 170) >= 9 + 7 * String(count).length;
  const used = SEVERITIES.map((_, index) => rows.some((row) => row.counts[index]! > 0));
  return {
    height: 56 + rows.length * 28,
    option: {
      ...common(look),
      legend: { top: 0, left: 0, itemWidth: 12, itemHeight: 12, selectedMode: false, textStyle: { color: look.ink2 }, data: SEVERITIES.flatMap((word, index) => used[index] ? [{ name: word, icon: SHAPES[index], itemStyle: { decal: { symbol: "none" } } }] : []) },
      grid: { left: 0, right: 32, top: 32, bottom: 0, containLabel: true },
      xAxis: { type: "value", minInterval: 1, splitLine: { lineStyle: { color: look.line } }, axisLabel: { color: look.ink3 } },
      yAxis: { type: "category", inverse: true, data: rows.map((row) => row.name), axisTick: { show: false }, axisLine: { lineStyle: { color: look.line } }, axisLabel: { color: look.ink } },
      series: [...SEVERITIES.flatMap((word, index) => used[index] ? [{
        name: word, type: "bar", stack: "all", barWidth: 16, itemStyle: { color: look.severity[index], borderColor: look.surface, borderWidth: 1, decal: decal(index, look) },
        data: rows.map((row) => ({ value: row.counts[index] || null, label: { show: roomy(row.counts[index]!) } })),
        label: { show: true, position: "inside", color: look.surface, fontWeight: 600, fontSize: 11, backgroundColor: look.severity[index], padding: [0, 2], borderRadius: 3 },
      }] : []), {
        // The sum stands at the end of each bar, on a piece of no length.
        name: "all", type: "bar", stack: "all", silent: true, data: rows.map((row) => ({ value: 0, label: { formatter: `${total(row)}` } })),
        label: { show: true, position: "right", color: look.ink, fontWeight: 600, fontSize: 12 },
      }],
    },
  };
}

function total({ counts }: { readonly counts: readonly number[] }): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
