/** The colours of the page as they are now, for charts: they follow the theme and the printer. */
export interface Look {
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly line: string;
  readonly surface: string;
  readonly now: string;
  readonly wanted: string;
  readonly truth: string;
  readonly brand: string;
  readonly severity: readonly [error: string, critical: string, major: string, minor: string];
  readonly font: string;
}

export const SEVERITIES = ["error", "critical", "major", "minor"] as const;
export const SIGNS = ["✕", "⬣", "▲", "●"] as const;

export function lookOfPage(): Look {
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    ink: colour("ink"), ink2: colour("ink-2"), ink3: colour("ink-3"), line: colour("line"), surface: colour("surface"),
    now: colour("now"), wanted: colour("wanted"), truth: colour("truth"), brand: colour("brand"),
    severity: [colour("poor"), colour("poor"), colour("fair"), colour("info")],
    font: style.fontFamily,
  };
}

/** What all charts have in common. Tips are drawn, never set as HTML, so that a text stays a text. */
export function common(look: Look): Record<string, unknown> {
  return {
    animation: false,
    textStyle: { fontFamily: look.font, color: look.ink2, fontSize: 12 },
    tooltip: { renderMode: "richText", confine: true, backgroundColor: look.surface, borderColor: look.line, textStyle: { color: look.ink, fontSize: 12, fontFamily: look.font } },
    aria: { enabled: true, decal: { show: true, decals: DECALS.map((decal) => ({ ...decal, color: look.surface })) } },
  };
}

// Severities differ by pattern as well as by colour: dense for the grave, plain for the light.
const DECALS = [
  { symbol: "rect", dashArrayX: [1, 0], dashArrayY: [2, 3], rotation: Math.PI / 4, symbolSize: 1 },
  { symbol: "none" },
  { symbol: "rect", dashArrayX: [1, 0], dashArrayY: [1, 6], rotation: -Math.PI / 4, symbolSize: 1 },
  { symbol: "circle", dashArrayX: [[6, 6], [0, 6, 6, 0]], dashArrayY: [6, 0], symbolSize: 0.5 },
];

export function short(text: string, limit: number): string {
  const letters = [...text];
  return letters.length <= limit ? text : `${letters.slice(0, limit - 1).join("")}…`;
}
