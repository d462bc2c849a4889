import { DOMHelper } from "./parts.ts";

const ids = new Map<string, string>();

/** The id of a figure's element on the page: short and without spaces, as references of assistive technology need it. */
export function idOf(figure: string): string {
  let id = ids.get(figure);
  if (id === undefined) ids.set(figure, (id = `figure-${ids.size + 1}`));
  return id;
}

/** Sprotty's elements have ids beside those above. */
export class ShortIds extends DOMHelper {
  override createUniqueDOMElementId({ id }: { readonly id: string }): string {
    return `${idOf(id)}-group`;
  }
}
