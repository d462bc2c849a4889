import type { Option } from "./echarts.ts";
import { common, short, type Look } from "./look.ts";

/** Where open initiatives stand by effort and impact; those that share a place share a mark and its letter. */
interface Place {
  readonly letter: string;
  readonly effort: number;
  readonly impact: number;
  readonly initiatives: readonly Initiative[];
}

interface Initiative {
  readonly name: string;
  readonly gaps: number;
  /** The gaps that the table links to; the same gap may stand at what several initiatives address. */
  readonly links: readonly string[];
}

/** Open initiatives by effort and impact, a letter for each place. */
export function roadmapChart(table: HTMLTableElement, look: Look): { option: Option; height: number } | null {
  const places = placesOf(table);
  if (places.length === 0) return null;
  const axis = { type: "value", min: 0, max: 6, interval: 1, splitLine: { lineStyle: { color: look.line } }, axisTick: { show: false }, axisLine: { lineStyle: { color: look.line } }, nameLocation: "middle", nameGap: 28, nameTextStyle: { color: look.ink2 }, axisLabel: { color: look.ink3, formatter: (value: number) => `${Math.round(value)}`, showMinLabel: false, showMaxLabel: false } };
  return {
    height: 440,
    option: {
      ...common(look),
      grid: { left: 48, right: 16, top: 16, bottom: 48 },
      xAxis: { ...axis, name: "effort: little → much" },
      yAxis: { ...axis, name: "impact: little → much" },
      series: [{
        name: "initiatives", type: "scatter", data: places.map((place) => ({ value: [place.effort, place.impact], place, symbolSize: 22 + Math.min(20, Math.sqrt(weight(place)) * 5) })),
        itemStyle: { color: look.brand, opacity: 1, borderColor: look.surface, borderWidth: 1, decal: { symbol: "none" } },
        label: { show: true, position: "inside", color: look.brandInk, fontWeight: 600, fontSize: 12, formatter: ({ data }: { data: { place: Place } }) => data.place.letter },
      }],
      tooltip: { ...(common(look).tooltip as object), formatter: ({ data: { place } }: { data: { place: Place } }) => [about(place), ...place.initiatives.slice(0, 12).map(({ name, gaps }) => `${short(name, 60).replace(/[{}|]/g, " ")}: ${counted(gaps)}`), ...place.initiatives.length > 12 ? [`${place.initiatives.length - 12} more`] : []].join("\n") },
    },
  };
}

/** What each letter stands for: all names, and how many share the mark. */
export function roadmapKey(table: HTMLTableElement): HTMLElement {
  const list = document.createElement("ul");
  list.className = "places";
  list.setAttribute("aria-label", "What the letters stand for");
  for (const place of placesOf(table)) {
    const item = list.appendChild(document.createElement("li"));
    item.append(element("span", "letter", place.letter));
    const texts = item.appendChild(document.createElement("div"));
    texts.append(element("p", "hint", about(place)));
    for (const { name, gaps } of place.initiatives) texts.appendChild(element("p", "", name)).append(" ", element("span", "count-of", counted(gaps)));
  }
  return list;
}

/** The places, those with much impact for little effort first. */
function placesOf(table: HTMLTableElement): readonly Place[] {
  const places = new Map<string, Omit<Place, "letter">>();
  for (const row of table.tBodies[0]!.rows) {
    const { name = "", effort = "", impact = "", gaps = "0" } = row.dataset;
    if (effort === "" || impact === "") continue;
    const initiative = { name, gaps: Number(gaps), links: [...row.querySelectorAll<HTMLAnchorElement>(".refs a")].map(({ hash }) => hash) };
    const at = places.get(`${effort} ${impact}`);
    places.set(`${effort} ${impact}`, { effort: Number(effort), impact: Number(impact), initiatives: [...at?.initiatives ?? [], initiative] });
  }
  return [...places.values()].sort((one, other) => other.impact - one.impact || one.effort - other.effort).map((place, index) => ({ ...place, letter: index < 26 ? String.fromCharCode(65 + index) : `${index + 1}` }));
}

/** How many different gaps stand at a place, as far as the table tells them apart. */
function weight({ initiatives }: Place): number {
  return Math.max(new Set(initiatives.flatMap(({ links }) => links)).size, ...initiatives.map(({ gaps }) => gaps));
}

function about({ initiatives, effort, impact }: Place): string {
  return `${initiatives.length > 1 ? `${initiatives.length} initiatives · ` : ""}effort ${effort}, impact ${impact}`;
}

function counted(gaps: number): string {
  return gaps === 0 ? "no gap" : gaps === 1 ? "1 gap" : `${gaps} gaps`;
}

function element(tag: string, classes: string, text: string): HTMLElement {
  return Object.assign(document.createElement(tag), { className: classes, textContent: text, dir: "auto" });
}
