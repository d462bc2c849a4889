/** A key with its modifiers: `c` control, `m` command, `a` alt, `s` shift. */
export interface Shortcut {
  readonly key: string;
  readonly modifiers: string;
}

type Key = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey" | "isComposing">;

/** Of the page's own. */
const KEPT = new Set(["c", "a", "insert"]);

/** The key that belongs to the window around the page: with control, command or alt, or a function key. Copying and selecting stay in the page. */
export function shortcutOf(event: Key): Shortcut | undefined {
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
  const isFunctionKey = /^F([1-9]|1[0-2])$/.test(event.key);
  if (event.isComposing || event.key.length > 1 && !isFunctionKey || plain && !isFunctionKey) return undefined;
  if (!event.altKey && !event.shiftKey && KEPT.has(event.key.toLowerCase())) return undefined;
  const modifiers = [event.ctrlKey && "c", event.metaKey && "m", event.altKey && "a", event.shiftKey && "s"].filter(Boolean).join("");
  return { key: event.key, modifiers };
}
