import type { Hand } from "../hand/hand.ts";
import type { Session } from "../session.ts";
import { Legend } from "./legend.tsx";
import { Palette } from "./palette.tsx";
import { Sign } from "./sign.tsx";
import { useBoard } from "./use-board.ts";
import { Zoom } from "./zoom.tsx";

/** The slim bar below the drawing, which it never covers: steps back and forth, what can be made, what the signs mean, and how near the drawing is. */
export function Dock({ session, hand, isMapShown, toggleMap }: { readonly session: Session; readonly hand: () => Hand | undefined; readonly isMapShown: boolean; readonly toggleMap: () => void }) {
  return (
    <div class="dock">
      <Steps session={session} />
      <Palette session={session} hand={hand} />
      <Legend board={session.board} />
      <Zoom session={session} isMapShown={isMapShown} toggleMap={toggleMap} />
    </div>
  );
}

/** Undo and Redo, which keep the focus where there is nothing more to do; where nothing is known of the history, both can be tried. */
function Steps({ session: { board, edits } }: { readonly session: Session }) {
  useBoard(board);
  if (board.isReadOnly) return null;
  const { undo, redo } = board.history;
  const named = (word: string, step: string | undefined, key: string) => `${word}${step ? `: ${step}` : ""} (${key})`;
  return (
    <div class="steps" role="toolbar" aria-label="Steps">
      <button type="button" class="tool" aria-label="Undo" title={undo === "" ? "Nothing to undo" : named("Undo", undo, "Ctrl+Z")} aria-disabled={undo === ""} onClick={() => undo !== "" && edits.undo()}><Sign name="undo" /></button>
      <button type="button" class="tool" aria-label="Redo" title={redo === "" ? "Nothing to do again" : named("Redo", redo, "Ctrl+Y")} aria-disabled={redo === ""} onClick={() => redo !== "" && edits.redo()}><Sign name="redo" /></button>
    </div>
  );
}
