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
  readonly brandInk: string;
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
    now: colour("now"), wanted: colour("wanted"), truth: colour("truth"), brand: colour("brand"), brandInk: colour("brand-ink"),
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
    aria: { enabled: true, decal: { show: false } },
  };
}

/** Severities differ by pattern as well as by colour, so that they differ in grey: solid, striped, dotted. */
export function decal(severity: number, look: Look): object {
  const color = `color-mix(in srgb, ${look.surface} 25%, transparent)`;
  if (severity === 2) return { symbol: "rect", color, dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: Math.PI / 4 };
  if (severity === 3) return { symbol: "circle", color, dashArrayX: [[6, 6], [0, 6, 6, 0]], dashArrayY: [6, 0], symbolSize: 0.5 };
  return { symbol: "none" };
}

/** The signs of the severities as outlines. */
export const SHAPES = ["path://M2 .6 5 3.6 8 .6 9.4 2 6.4 5 9.4 8 8 9.4 5 6.4 2 9.4 .6 8 3.6 5 .6 2z", "path://M2.5 .3h5L10 5 7.5 9.7h-5L0 5z", "triangle", "circle"] as const;
export const SHAPE_SIZES = [12, 14, 12, 8] as const;

export function short(text: string, limit: number): string {
  const letters = [...text];
  return letters.length <= limit ? text : `${letters.slice(0, limit - 1).join("")}…`;
}
