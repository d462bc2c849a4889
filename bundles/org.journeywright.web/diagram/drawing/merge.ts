import type { Drawing, DrawingArgs, Figure } from "./schema.ts";

/** A change of the drawing, as the server tells it. */
export interface Changed {
  readonly args: DrawingArgs;
  /** All ids at the top, in their order. */
  readonly order: readonly string[];
  /** The figures at the top that are new or differ. */
  readonly put: readonly Figure[];
}

/** More of a drawing that comes in parts: further figures at the top. */
export type More = Pick<Changed, "put">;

/** The drawing after a change. Figures that did not change stay the same objects. */
export function merged(before: Drawing, change: Changed): Drawing {
  const { order: _, ...rest } = before;
  const icons = change.args.icons ?? before.args.icons;
  return { ...rest, args: { ...change.args, ...(icons ? { icons } : {}) }, children: ordered(before, change.put, change.order) };
}

/** The drawing with a further part of it. */
export function completed(before: Drawing, { put }: More): Drawing {
  return { ...before, children: ordered(before, put, before.order ?? []) };
}

function ordered({ children = [] }: Drawing, put: readonly Figure[], order: readonly string[]): Figure[] {
  const found = new Map([...children, ...put].map((figure) => [figure.id, figure]));
  return order.map((id) => found.get(id)).filter((figure) => figure !== undefined);
}
