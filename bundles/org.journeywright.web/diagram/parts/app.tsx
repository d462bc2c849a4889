import { useRef, useState } from "preact/hooks";
import type { Hand } from "../hand/hand.ts";
import { Keeper } from "../keeper.ts";
import type { Session } from "../session.ts";
import { Above } from "./above.tsx";
import { Ask } from "./ask.tsx";
import { Contents } from "./contents.tsx";
import { Dock } from "./dock.tsx";
import { Header } from "./header.tsx";
import { Help } from "./help.tsx";
import { Notices } from "./notices.tsx";
import { OutlineMap } from "./outline-map.tsx";
import { Scrollbars } from "./scrollbars.tsx";
import { Stage } from "./stage.tsx";
import { Tip } from "./tip.tsx";
import { useBoard } from "./use-board.ts";

const keeper = new Keeper();
/** From here on the list of diagrams stands beside the drawing, in pixels. */
const WIDE = 1_100;

/** The whole page. */
export function App({ session, isInWorkbench }: { readonly session: Session; readonly isInWorkbench: boolean }) {
  const { board } = session;
  useBoard(board);
  const hand = useRef<Hand | null>(null);
  const [isHelpShown, showHelp] = useState(false);
  // Beside the list of diagrams there is room for the outline map; over the drawing it lies where it is asked for.
  const [isMapShown, showMap] = useKept("map", () => innerWidth > WIDE && !isInWorkbench);
  const [areContentsShown, showContents] = useKept("contents", () => innerWidth > WIDE);
  const isListShown = !isInWorkbench && areContentsShown;
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
        {isListShown && <aside class="side"><Contents session={session} />{isMapShown && <OutlineMap session={session} isFloating={false} />}</aside>}
        <main>
          <div class="canvas">
            <Stage session={session} around={around} hold={(held) => (hand.current = held)} />
            <div class="awaited" role="status">{board.isAwaited && !board.isCut && !board.isLocked && <p><progress aria-label="Drawing" /><span>Drawing …</span></p>}</div>
            <div class="awaited" role="alert">{board.failure && <div class="failed"><p dir="auto">{board.failure}</p><button type="button" class="button strong" onClick={() => session.retry()}>Try again</button></div>}</div>
            {board.args?.hint && <Hint text={board.args.hint} />}
            <Tip session={session} />
            <Above session={session} hand={() => hand.current ?? undefined} />
            <Scrollbars session={session} />
            {isMapShown && !isListShown && <OutlineMap session={session} isFloating />}
          </div>
          <Dock session={session} hand={() => hand.current ?? undefined} isMapShown={isMapShown} toggleMap={() => showMap(!isMapShown)} />
        </main>
      </div>
      <Ask session={session} />
      {isHelpShown && <Help close={closeHelp} />}
    </div>
  );
}

/** Whether a part of the page is shown: as the reader left it in windows of this width, else as is usual. */
function useKept(name: string, usual: () => boolean): [boolean, (isShown: boolean) => void] {
  const [isShown, show] = useState(() => keeper.isShown(name, innerWidth > WIDE) ?? usual());
  return [isShown, (next) => {
    keeper.keepShown(name, innerWidth > WIDE, next);
    show(next);
  }];
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
