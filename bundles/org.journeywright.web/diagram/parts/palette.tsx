import type { Session } from "../session.ts";
import { TOOL } from "../hand/drops.ts";
import type { Hand } from "../hand/hand.ts";
import type { Tool } from "../drawing/schema.ts";
import { Popover } from "./popover.tsx";
import { useBoard } from "./use-board.ts";
import { Sign } from "./sign.tsx";

/** In a window narrower than this, all tools wait behind a button. */
const NARROW = 640;
/** What else stands in the bar, and what a tool takes, in pixels. */
const OTHERS = 540;
const TOOL_WIDTH = 124;

/** A picture in which nothing is to be seen. WebKit drags nothing at all without a picture that is there already. */
const NOTHING = new Image();
NOTHING.src = "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEAAAAALAAAAAABAAEAAAIA";

/** What can be made here: drag a tool to its place, or press it and then the place. */
export function Palette({ session, hand }: { readonly session: Session; readonly hand: () => Hand | undefined }) {
  const { board } = session;
  useBoard(board);
  const tools = board.args?.tools ?? [];
  if (board.isReadOnly || tools.length === 0) return null;
  const mark = (kind: string, isLink: boolean) =>
    new Set([...board.placing.all()].filter(({ figure: { args: { w } } }) => (isLink ? w?.starts : w?.creates)?.includes(kind)).map(({ figure }) => figure.id));
  const isHeld = (kind: string) => [hand()?.tool, hand()?.linking.tool].includes(kind);
  const take = (kind: string, isLink: boolean) => {
    const held = hand();
    if (!held) return;
    const isSame = isHeld(kind);
    held.cancel();
    if (isSame) return;
    if (board.placing.size === 0) return held.use(kind, undefined);
    held.tool = kind;
    board.change({ feedback: { targets: mark(kind, isLink) } });
    board.say(`Go to ${isLink ? "where it begins, one of the marked places," : "one of the marked places"} and press Enter, or click it. Escape leaves it.`);
    session.stage?.focus();
  };
  const button = ({ kind, label, isLink, hint }: Tool, isTold: boolean) => (
    <button key={kind} type="button" class={`tool ${isHeld(kind) ? "on" : ""}`} aria-pressed={isHeld(kind)} title={hint} draggable={!isLink}
      onClick={() => take(kind, isLink)}
      onDragStart={(event) => {
        event.dataTransfer?.setData(TOOL, kind);
        // What is dragged is drawn over the drawing, where it also says where it goes.
        event.dataTransfer?.setDragImage(NOTHING, 0, 0);
        hand()?.drops.drag(kind, mark(kind, isLink));
      }}
      onDragEnd={() => hand()?.drops.drag(undefined)}>
      <Sign name={isLink ? "link" : "plus"} /><span>{label}{isTold && <small>{hint}</small>}</span>
    </button>
  );
  const shown = board.view.width < NARROW ? 0 : Math.max(0, Math.floor((board.view.width - OTHERS) / TOOL_WIDTH));
  const isLong = tools.length > shown + 1;
  return (
    <div class="palette" role="toolbar" aria-label="Make something new">
      {tools.slice(0, isLong ? shown : tools.length).map((tool) => button(tool, false))}
      {isLong && <Popover label="More to make" text={shown ? "More" : "Add"}>{() => <div class="more">{tools.slice(shown).map((tool) => button(tool, true))}</div>}</Popover>}
    </div>
  );
}
