import type { Placing } from "./placing.ts";
import type { Figure } from "./schema.ts";

interface Shown {
  readonly lit: ReadonlySet<string>;
  readonly placing: Placing;
}

/** Something on a lit figure stands forward with it. */
function isLit(id: string, shown: Shown): boolean {
  for (let at = shown.placing.get(id); at; at = at.parent) if (shown.lit.has(at.figure.id)) return true;
  return false;
}

/** What is about something, or links it, stands back with all that is on it; what only holds others does not, or the lit ones on it would, too. */
export function standsBack(id: string, shown: Shown): boolean {
  const placed = shown.placing.get(id)!;
  if (isLit(id, shown) || (placed.parent && placed.pin === placed.parent.pin && standsBack(placed.parent.figure.id, shown))) return false;
  const { args, children = [] } = placed.figure;
  const holdsOthers = children.some((child) => child.args.a !== undefined || (child.children?.length ?? 0) > 0);
  return !holdsOthers || ((args.a !== undefined || args.e !== undefined) && !children.some((child) => holdsLit(child, shown)));
}

function holdsLit({ id, children = [] }: Figure, shown: Shown): boolean {
  return shown.lit.has(id) || children.some((child) => holdsLit(child, shown));
}
