import type { Board } from "../board.ts";
import type { Point } from "../drawing/link-ends.ts";
import { meets, type Placed, type Rect } from "../drawing/placing.ts";
import type { Edits } from "../edits.ts";
import type { Session } from "../session.ts";
import type { Viewing } from "../viewing.ts";
import { dropPlace } from "./drop-place.ts";
import { moveTo, valueAfter } from "./scale.ts";
import { isSomething, type Under } from "./under.ts";

/** So near the edge of the window a drag moves the drawing along. */
const EDGE = 32;

/** A drag that is under way. */
export interface Pull {
  readonly move: (at: Point, event: PointerEvent) => void;
  readonly end: (at: Point) => void;
}

/** What a drag on the drawing can be, but for links. */
export class Pulls {
  readonly board: Board;
  readonly viewing: Viewing;
  readonly edits: Edits;

  constructor(session: Session, readonly under: Under) {
    this.board = session.board;
    this.viewing = session.viewing;
    this.edits = session.edits;
  }

  #feedback(feedback: Board["feedback"]): void {
    this.board.change({ feedback });
  }

  /** The drawing goes with the pointer. */
  panning(from: Point): Pull {
    let last = from;
    return {
      move: (at) => {
        this.viewing.pan(last.x - at.x, last.y - at.y);
        last = at;
      },
      end: () => {},
    };
  }

  /** A band chooses what it holds. @param isAdding beside what is chosen already */
  banding(from: Point, isAdding: boolean): Pull {
    const before = isAdding ? [...this.board.selection] : [];
    const bandTo = (to: Point): Rect => ({ x: Math.min(from.x, to.x), y: Math.min(from.y, to.y), width: Math.abs(to.x - from.x), height: Math.abs(to.y - from.y) });
    return {
      move: (at) => this.#feedback({ band: bandTo(at) }),
      end: (at) => {
        this.#feedback({});
        this.board.select([...before, ...this.#within(bandTo(at))]);
        this.board.say(`${this.board.selection.size} chosen.`);
      },
    };
  }

  /** Those the band holds whole; of a figure and what is on it, the figure alone. */
  #within(band: Rect): string[] {
    const { board } = this;
    const inside = new Set<string>();
    for (const placed of board.placing.all()) {
      if (!placed.figure.args.a || !isSomething(placed)) continue;
      const { x, y, width, height } = board.onScreen(placed);
      const isWhole = x >= band.x && y >= band.y && x + width <= band.x + band.width && y + height <= band.y + band.height;
      if (isWhole && meets(band, board.onScreen(placed)) && !isOnAny(placed, inside)) inside.add(placed.figure.id);
    }
    return [...inside];
  }

  /** What is chosen goes elsewhere, with the figure that is dragged. */
  dragging(placed: Placed): Pull {
    const { board } = this;
    const { revision } = board;
    const all = board.selection.has(placed.figure.id) ? [...board.selection] : [placed.figure.id];
    const dragged = all.filter((id) => board.placing.get(id)?.figure.args.w?.drags === placed.figure.args.w?.drags);
    const kinds = new Set([placed.figure.args.w?.drags ?? ""]);
    const place = (at: Point) => dropPlace(this.under.figureAt(at), kinds, at, (one) => board.onScreen(one), new Set(dragged));
    return {
      move: (at) => {
        this.#panAtEdge(at);
        const drop = place(at);
        this.#feedback({ ghost: { figure: placed.figure.id, ...at, count: dragged.length }, ...(drop ? { drop } : {}) });
      },
      end: (at) => {
        const drop = place(at);
        this.#feedback({});
        if (drop) this.edits.drop(dragged, drop.figure, drop.where, { revision });
        else board.say("Nothing was moved.");
      },
    };
  }

  #panAtEdge({ x, y }: Point): void {
    const { width, height } = this.board.view;
    const by = (at: number, whole: number) => (at < EDGE ? -12 : at > whole - EDGE ? 12 : 0);
    if (by(x, width) || by(y, height)) this.viewing.pan(by(x, width), by(y, height));
  }

  /** A point goes up or down its scale. */
  sliding(placed: Placed, from: Point): Pull | undefined {
    const { slider } = placed.figure.args.w ?? {};
    if (!slider) return undefined;
    const valueAt = ({ x, y }: Point) => valueAfter(slider, { x: (x - from.x) / this.board.view.zoom, y: (y - from.y) / this.board.view.zoom });
    return {
      move: (at) => this.#feedback({ slide: { figure: placed.figure.id, value: valueAt(at), by: moveTo(slider, valueAt(at)) } }),
      end: (at) => {
        const value = valueAt(at);
        if (value === slider.value) this.#feedback({});
        else this.edits.slide(placed.figure.id, value);
      },
    };
  }
}

function isOnAny(placed: Placed, ids: ReadonlySet<string>): boolean {
  for (let at = placed.parent; at; at = at.parent) if (ids.has(at.figure.id)) return true;
  return false;
}
