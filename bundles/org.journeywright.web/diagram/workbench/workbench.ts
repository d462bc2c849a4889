import { leaves } from "../../player/preview/keys.ts";
import type { Hand } from "../hand/hand.ts";
import { windowKey } from "./window-key.ts";

declare global {
  interface Window {
    /** Put there by the workbench: takes keys that mean nothing to the page. */
    journeywrightKey?: (key: string) => unknown;
    /** Put there by the workbench: moves the focus on to what stands around the page. */
    journeywrightLeave?: (way: "forward" | "back") => void;
    /** Put there by the workbench: keeps a file, since a page in a window has no downloads. */
    journeywrightSave?: (name: string, base64: string) => unknown;
    /** Called by the workbench when elements begin to be dragged that may come over the page: their identities; none when they are let go. */
    journeywrightDragging?: (identities: readonly string[]) => void;
    /** Called by the workbench for Escape, where the web engine keeps it from the page. */
    journeywrightEscape?: () => void;
  }
}

/** Gives the window what belongs to it. */
export function serveWindow(): void {
  window.journeywrightEscape = escape;
  window.addEventListener("keydown", (event) => {
    if (event.defaultPrevented) return;
    const { activeElement } = document;
    const stops = [...document.querySelectorAll<HTMLElement>("button:not(:disabled), a[href], input, select, textarea, [tabindex='0']")].filter((stop) => stop.offsetParent !== null);
    const way = window.journeywrightLeave && leaves(event, stops, activeElement);
    const key = window.journeywrightKey && windowKey(event, activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement);
    if (way) window.journeywrightLeave?.(way);
    else if (key) window.journeywrightKey?.(key);
    else return;
    event.preventDefault();
  });
  // A field keeps its keys to itself before they come this far, but Save is Save while one writes, too.
  window.addEventListener("keydown", (event) => {
    const isInField = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
    const key = isInField && window.journeywrightKey ? windowKey(event, true) : undefined;
    if (key === undefined) return;
    window.journeywrightKey?.(key);
    event.preventDefault();
    event.stopPropagation();
  }, true);
}

/** Lets elements be dropped that are dragged from the window's explorer. */
export function takeDrops(hand: Hand): void {
  window.journeywrightDragging = (identities) => (hand.drops.outsiders = identities);
}

/** Escape, as if it had come from the keyboard. */
function escape(): void {
  const dialog = document.querySelector<HTMLDialogElement>("dialog[open]");
  const isFree = (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", code: "Escape", bubbles: true, cancelable: true }));
  // By itself a dialog closes for a real key only.
  if (dialog && isFree && dialog.dispatchEvent(new Event("cancel", { cancelable: true }))) dialog.close();
}
