import type { Drawing, DrawingArgs, Figure } from "./schema.ts";

/** A change of the drawing, as the server tells it. */
export interface Changed {
  readonly args: DrawingArgs;
  /** All ids at the top, in their order. */
  readonly order: readonly string[];
  /** The figures at the top that are new or differ. */
  readonly put: readonly Figure[];
}

/** The drawing after a change. Figures that did not change stay the same objects. */
export function merged(before: Drawing, change: Changed): Drawing {
  const put = new Map(change.put.map((figure) => [figure.id, figure]));
  const old = new Map((before.children ?? []).map((figure) => [figure.id, figure]));
  const children = change.order.map((id) => put.get(id) ?? old.get(id)).filter((figure) => figure !== undefined);
  const icons = change.args.icons ?? before.args.icons;
  return { ...before, args: { ...change.args, ...(icons ? { icons } : {}) }, children };
}
