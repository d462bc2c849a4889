import type { GapMarker, Severity } from "../glsp/actions.ts";
import type { Placed, Placing } from "./placing.ts";

const GRAVEST_FIRST: readonly Severity[] = ["error", "critical", "major", "minor"];

/** What is wider than so many columns belongs to no column alone. */
const WIDEST = 1.5;

/** Something that is tinted. */
export interface Heat {
  readonly placed: Placed;
  readonly severity: Severity;
  /** Whether all below the figure is meant. */
  readonly isColumn: boolean;
  /** Where it ends, in units of the drawing; at the end of the drawing where nothing is said. */
  readonly bottom: number | undefined;
  /** Why it is tinted: all gaps in it, gravest first. */
  readonly markers: readonly GapMarker[];
}

/** The columns of touchpoints by the gravest gap in each; on a drawing without touchpoints, the figures with gaps themselves. */
export class Tints {
  /** The lowest first. */
  readonly #heads: readonly Placed[];
  readonly #found = new Map<Placed, Heat>();

  constructor(placing: Placing, gaps: ReadonlyMap<string, GapMarker>) {
    this.#heads = [...placing.all()].filter(({ figure }) => figure.args.k === "touchpoint" && !figure.args.e).sort((one, other) => other.y - one.y || one.x - other.x);
    const found = new Map<Placed, GapMarker[]>();
    for (const marker of gaps.values()) {
      const head = this.#headOf(placing.get(marker.figure));
      if (head) found.set(head, [...(found.get(head) ?? []), marker]);
    }
    found.forEach((markers, placed) => this.#found.set(placed, this.#heat(placed, markers.sort((one, other) => rank(one) - rank(other)))));
  }

  get all(): readonly Heat[] {
    return [...this.#found.values()];
  }

  /** What tints the place of a figure. */
  at(placed: Placed): Heat | undefined {
    const head = this.#headOf(placed);
    return head && this.#found.get(head);
  }

  /** What a figure is the head of. */
  of(placed: Placed): Heat | undefined {
    return this.#found.get(placed);
  }

  #heat(placed: Placed, markers: readonly GapMarker[]): Heat {
    const next = this.#heads.filter((other) => other.y > placed.y && other.x < placed.x + placed.width && placed.x < other.x + other.width).at(-1);
    return { placed, severity: markers[0]!.severity, isColumn: this.#heads.length > 0, bottom: next?.y, markers };
  }

  /** The head of the column in which a figure stands: the nearest one above it. What stands above all heads is in no column. */
  #headOf(placed: Placed | undefined): Placed | undefined {
    if (!placed || this.#heads.length === 0) return placed;
    const middle = placed.x + placed.width / 2;
    return this.#heads.find(({ x, y, width }) => y <= placed.y && middle >= x && middle < x + width && placed.width <= width * WIDEST);
  }
}

function rank({ severity }: GapMarker): number {
  return GRAVEST_FIRST.indexOf(severity);
}
