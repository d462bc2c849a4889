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
export function merged(before: Drawing, change: Changed | More): Drawing {
  const put = new Map(change.put.map((figure) => [figure.id, figure]));
  const old = new Map((before.children ?? []).map((figure) => [figure.id, figure]));
  const order = "order" in change ? change.order : (before.order ?? [...old.keys(), ...put.keys()]);
  const children = order.map((id) => put.get(id) ?? old.get(id)).filter((figure) => figure !== undefined);
  const args = "args" in change ? change.args : before.args;
  const icons = args.icons ?? before.args.icons;
  return { ...before, order, args: { ...args, ...(icons ? { icons } : {}) }, children };
}
