type Key = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey" | "isComposing">;

/** Of the page's own. */
const KEPT = new Set(["c", "a", "insert"]);

/**
 * Whether a key belongs to the window around the page: one with control, command or alt, or a function key. Copying and selecting stay in the page.
 * The window has heard of it already; where the page does not say that it is dealt with, some web engines send it to the window again.
 */
export function isOfWindow(event: Key): boolean {
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
  const isFunctionKey = /^F([1-9]|1[0-2])$/.test(event.key);
  if (event.isComposing || (event.key.length > 1 || isPlain) && !isFunctionKey) return false;
  return event.altKey || event.shiftKey || isFunctionKey || !KEPT.has(event.key.toLowerCase());
}

/** Which way Tab leaves a page with these places to stop, in order; undefined where it stays inside. */
export function leaves(event: Key, stops: readonly unknown[], here: unknown): "forward" | "back" | undefined {
  if (event.key !== "Tab" || event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const place = stops.indexOf(here);
  if (event.shiftKey) return place <= 0 ? "back" : undefined;
  return place === stops.length - 1 ? "forward" : undefined;
}
