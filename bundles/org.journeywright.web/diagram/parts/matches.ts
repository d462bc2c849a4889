import type { Placed, Placing } from "../drawing/placing.ts";

/**
 * The ids of the figures of whose name or tip every word of a text is part, as they are read. Where the figure that stands for an element is found, its other
 * figures say nothing more. Names come before tips, which cannot be seen.
 */
export function matches(placing: Placing, text: string): string[] {
  const words = text.toLocaleLowerCase().split(/\s+/).filter((word) => word !== "");
  if (words.length === 0) return [];
  const found = [...placing.all()].filter(({ figure: { args } }) => {
    const said = `${args.n ?? ""} ${args.t ?? ""}`.toLocaleLowerCase();
    return args.n !== undefined && words.every((word) => said.includes(word));
  });
  const isNamed = ({ figure: { args } }: Placed) => {
    const name = (args.n ?? "").toLocaleLowerCase();
    return words.every((word) => name.includes(word));
  };
  const ids = new Set(found.map(({ figure }) => figure.id));
  const telling = found.filter(({ figure: { id, args } }) => args.a === undefined || args.a === id || !ids.has(args.a));
  return telling.sort((one, other) => Number(isNamed(other)) - Number(isNamed(one)) || one.x - other.x || one.y - other.y).map(({ figure }) => figure.id);
}
