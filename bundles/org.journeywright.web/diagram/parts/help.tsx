import { useLayoutEffect, useRef } from "preact/hooks";
import { Sign } from "./sign.tsx";

const KEYS: readonly (readonly [title: string, keys: readonly (readonly [keys: string, meaning: string])[]])[] = [
  ["Find your way", [
    ["Arrows", "to the nearest figure that way"], ["Home, End", "to the first or the last figure"], ["Alt + arrows", "along links: to the link, and on to its end"],
    ["Ctrl + F", "search; Enter goes to the next"], ["+  −  1  0", "larger, smaller, full size, all of it"], ["G", "the gap at this figure"],
  ]],
  ["Choose", [["Shift + arrows", "choose one more"], ["Space", "choose or leave out this one"], ["Ctrl + A", "choose everything"], ["Esc", "leave what is under way"]]],
  ["Write and change", [
    ["Enter", "write the text, or move the point on its scale"], ["F2", "write the text"], ["N", "add something here"], ["C", "draw a link from here; at a link: lead its end elsewhere"],
    ["Ctrl + arrows", "move the figure, or the point on its scale"], ["Delete", "delete what is chosen"], ["Ctrl + C, V", "copy, paste"], ["Ctrl + X, V", "move elsewhere: what is cut goes when it is pasted"], ["Ctrl + Z, Y", "undo, redo"], ["Shift + F10", "everything that can be done here"],
  ]],
  ["With the mouse", [["Wheel", "scroll; with Shift sideways, with Ctrl zoom"], ["Space + drag", "move the drawing"], ["Drag on the ground", "choose what the band holds"], ["Double click", "write the text"]]],
];

/** All keys, in words. */
export function Help({ close }: { readonly close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="help" aria-labelledby="help-title" onClose={close}>
      <div class="dialog-head"><h2 id="help-title">Keys and gestures</h2><button type="button" class="small" aria-label="Close" onClick={() => dialog.current?.close()}><Sign name="close" /></button></div>
      <div class="columns">
        {KEYS.map(([title, keys]) => (
          <section key={title}><h3>{title}</h3><dl>{keys.map(([key, meaning]) => <div key={key}><dt><kbd>{key}</kbd></dt><dd>{meaning}</dd></div>)}</dl></section>
        ))}
      </div>
    </dialog>
  );
}
