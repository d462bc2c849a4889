const COMMANDS = new Set(["z", "y", "f", "c", "x", "a"]);
/** What a button, a box to tick or a link takes itself. */
const OWN = new Set(["Enter", " ", "Tab", "ContextMenu", "Escape", "Home", "End", "PageUp", "PageDown"]);
const FIELDS = "input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]";

/** Whether somebody writes, or answers something that waits. */
export function isTaken(at: Element | null): boolean {
  return document.querySelector("dialog[open]") !== null || at?.closest(`${FIELDS}, dialog, [role=dialog], [role=menu]`) != null;
}

/** Whether a key that is pressed beside the drawing is meant for it all the same. */
export function isForDrawing(event: KeyboardEvent): boolean {
  const at = event.target instanceof Element ? event.target : null;
  if (event.defaultPrevented || event.isComposing || isTaken(at)) return false;
  const isText = !(getSelection()?.isCollapsed ?? true);
  if (event.ctrlKey || event.metaKey) return COMMANDS.has(event.key.toLowerCase()) && !(isText && /^[cx]$/i.test(event.key));
  if (event.altKey || at === null) return false;
  if (at === document.body) return event.key !== "Tab" && event.key !== " ";
  if (event.key.startsWith("Arrow")) return at.closest("button") !== null && at.closest(".panel") === null;
  return !OWN.has(event.key) && at.closest(".panel") === null;
}
