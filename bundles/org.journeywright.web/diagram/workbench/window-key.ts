type Key = Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey" | "isComposing">;

/** Keys with a command that a field keeps to itself: they edit its text. */
const OF_FIELDS = new Set(["A", "C", "V", "X", "Y", "Z"]);
const NAMES: Readonly<Record<string, string>> = { PageUp: "PAGE_UP", PageDown: "PAGE_DOWN", Tab: "TAB", ",": "," };

/**
 * How the window around the page writes a key: `M1+M2+S`. Nothing for keys that mean nothing to it: those without Control or Alt that are no function key, and
 * those that edit the text of a field.
 */
export function windowKey(event: Key, isInField: boolean): string | undefined {
  const isFunctionKey = /^F([1-9]|1[0-2])$/.test(event.key);
  if (event.isComposing || !isFunctionKey && !event.ctrlKey && !event.metaKey && !event.altKey) return undefined;
  const letter = /^(?:Key|Digit)([A-Z0-9])$/.exec(event.code)?.[1] ?? (/^[a-z0-9]$/i.test(event.key) ? event.key.toUpperCase() : undefined);
  const name = isFunctionKey ? event.key : NAMES[event.key] ?? letter;
  if (name === undefined || isInField && !event.altKey && OF_FIELDS.has(name)) return undefined;
  return [event.ctrlKey || event.metaKey ? "M1" : "", event.shiftKey ? "M2" : "", event.altKey ? "M3" : "", name].filter((part) => part !== "").join("+");
}
