import { useRef, useState } from "preact/hooks";
import type { Hand } from "../hand/hand.ts";
import type { Session } from "../session.ts";
import { Above } from "./above.tsx";
import { Ask } from "./ask.tsx";
import { Contents } from "./contents.tsx";
import { Header } from "./header.tsx";
import { Help } from "./help.tsx";
import { Legend } from "./legend.tsx";
import { Notices } from "./notices.tsx";
import { OutlineMap } from "./outline-map.tsx";
import { Palette } from "./palette.tsx";
import { Stage } from "./stage.tsx";
import { Tip } from "./tip.tsx";
import { useBoard } from "./use-board.ts";
import { Zoom } from "./zoom.tsx";

/** The whole page. */
export function App({ session, isInWorkbench }: { readonly session: Session; readonly isInWorkbench: boolean }) {
  const { board } = session;
  useBoard(board);
  const hand = useRef<Hand | null>(null);
  const [isHelpShown, showHelp] = useState(false);
  const [isMapShown, showMap] = useState(() => innerWidth > 900 && !isInWorkbench);
  const [areContentsShown, showContents] = useState(() => innerWidth > 1_100);
  const around = { search: () => document.getElementById("search")?.focus(), help: () => showHelp(true) };
  const closeHelp = () => {
    showHelp(false);
    session.stage?.focus();
  };
  return (
    <div class="page">
      <Header session={session} help={() => showHelp(true)} contents={isInWorkbench ? undefined : () => showContents(!areContentsShown)} />
      <Notices board={board} />
      <div class="body">
        {!isInWorkbench && areContentsShown && <Contents session={session} />}
        <main>
          <div class="canvas">
            <Stage session={session} around={around} hold={(held) => (hand.current = held)} />
            {board.args?.hint && <Hint text={board.args.hint} />}
            <Tip session={session} />
            <Above session={session} hand={() => hand.current ?? undefined} />
            <Palette session={session} hand={() => hand.current ?? undefined} />
            <div class="corner">{isMapShown && <OutlineMap session={session} />}<Zoom session={session} isMapShown={isMapShown} toggleMap={() => showMap(!isMapShown)} /></div>
          </div>
          <Legend board={board} />
        </main>
      </div>
      <Ask session={session} />
      {isHelpShown && <Help close={closeHelp} />}
    </div>
  );
}

/** What to do first, where there is nothing to see yet, under the mark of the product. */
function Hint({ text }: { readonly text: string }) {
  return (
    <div class="hint">
      <svg width="96" height="48" viewBox="0 0 96 48" aria-hidden="true"><path d="M4 12C20 12 24 40 40 40C58 40 62 8 92 8" /></svg>
      <p dir="auto">{text}</p>
    </div>
  );
}
