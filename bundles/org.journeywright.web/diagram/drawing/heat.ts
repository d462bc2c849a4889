import type { GapMarker, Severity } from "../glsp/actions.ts";
import type { Placed, Placing } from "./placing.ts";

const GRAVEST_FIRST: readonly Severity[] = ["error", "critical", "major", "minor"];

/** What is wider than so many columns belongs to no column alone. */
const WIDEST = 1.5;

export interface Heat {
  readonly placed: Placed;
  readonly severity: Severity;
  /** Whether all below the figure is meant. */
  readonly isColumn: boolean;
}

/** The columns of touchpoints by the gravest gap in each; on a drawing without touchpoints, the figures with gaps themselves. */
export function heatOf(placing: Placing, gaps: ReadonlyMap<string, GapMarker>): Heat[] {
  const heads = [...placing.all()].filter(({ figure }) => figure.args.k === "touchpoint" && !figure.args.e).sort((one, other) => one.x - other.x);
  const found = new Map<Placed, Severity>();
  for (const { figure, severity } of gaps.values()) {
    const placed = placing.get(figure);
    const head = placed && (heads.length ? columnOf(placed, heads) : placed);
    if (head && graver(severity, found.get(head))) found.set(head, severity);
  }
  return [...found].map(([placed, severity]) => ({ placed, severity, isColumn: heads.length > 0 }));
}

function columnOf(placed: Placed, heads: readonly Placed[]): Placed | undefined {
  const middle = placed.x + placed.width / 2;
  return heads.find(({ x, width }) => middle >= x && middle < x + width && placed.width <= width * WIDEST);
}

function graver(severity: Severity, than: Severity | undefined): boolean {
  return than === undefined || GRAVEST_FIRST.indexOf(severity) < GRAVEST_FIRST.indexOf(than);
}
