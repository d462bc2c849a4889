import type { Placing } from "../drawing/placing.ts";

/** The ids of the figures of whose name or tip every word of a text is part, as they are read. */
export function matches(placing: Placing, text: string): string[] {
  const words = text.toLocaleLowerCase().split(/\s+/).filter((word) => word !== "");
  if (words.length === 0) return [];
  const found = [...placing.all()].filter(({ figure: { args } }) => {
    const said = `${args.n ?? ""} ${args.t ?? ""}`.toLocaleLowerCase();
    return args.n !== undefined && words.every((word) => said.includes(word));
  });
  return found.sort((one, other) => one.x - other.x || one.y - other.y).map(({ figure }) => figure.id);
}
