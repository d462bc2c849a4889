import type { Figure, Pin } from "./schema.ts";

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A figure and where it is on the whole drawing, before anything is pinned. */
export interface Placed extends Rect {
  readonly figure: Figure;
  readonly parent: Placed | undefined;
  readonly top: string;
  readonly inner: readonly Placed[];
  /** Its own pin or that of a figure it is on. */
  readonly pin: Pin | undefined;
  /** How many named figures it is on. */
  readonly depth: number;
}

/** Where all figures are, by id. Follows a change by the figures at the top that are new. */
export class Placing {
  readonly #byId = new Map<string, Placed>();
  readonly #byTop = new Map<string, Placed[]>();
  #order: readonly Figure[] = [];

  /** @param figures those at the top; a figure that is the very same object as before is not looked at again */
  place(figures: readonly Figure[]): void {
    const before = new Set(this.#order);
    const now = new Set(figures);
    for (const figure of this.#order) if (!now.has(figure)) this.#forget(figure.id);
    for (const figure of figures) if (!before.has(figure)) this.#learn(figure);
    this.#order = figures;
  }

  get(id: string): Placed | undefined {
    return this.#byId.get(id);
  }

  /** The figures at the top, in the order of the drawing. */
  *tops(): Generator<Placed> {
    for (const { id } of this.#order) {
      const placed = this.#byTop.get(id)?.[0];
      if (placed) yield placed;
    }
  }

  /** All figures, in the order of the drawing. */
  *all(): Generator<Placed> {
    for (const figure of this.#order) yield* this.#byTop.get(figure.id) ?? [];
  }

  get size(): number {
    return this.#byId.size;
  }

  #learn(figure: Figure): void {
    const all: Placed[] = [];
    this.#walk(figure, undefined, figure.id, all);
    this.#byTop.set(figure.id, all);
  }

  #forget(top: string): void {
    for (const placed of this.#byTop.get(top) ?? []) if (this.#byId.get(placed.figure.id) === placed) this.#byId.delete(placed.figure.id);
    this.#byTop.delete(top);
  }

  #walk(figure: Figure, parent: Placed | undefined, top: string, all: Placed[]): Placed {
    const inner: Placed[] = [];
    const placed: Placed = {
      figure, parent, top, inner,
      x: (parent?.x ?? 0) + figure.position.x,
      y: (parent?.y ?? 0) + figure.position.y,
      width: figure.size.width,
      height: figure.size.height,
      pin: figure.args.p ?? parent?.pin,
      depth: parent ? parent.depth + (parent.figure.args.n ? 1 : 0) : 0,
    };
    all.push(placed);
    this.#byId.set(figure.id, placed);
    for (const child of figure.children ?? []) inner.push(this.#walk(child, placed, top, all));
    return placed;
  }
}

export function isWithin(inner: Placed, outer: Placed): boolean {
  for (let at: Placed | undefined = inner; at; at = at.parent) if (at === outer) return true;
  return false;
}

export function meets(one: Rect, other: Rect): boolean {
  return one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height;
}
