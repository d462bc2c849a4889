import type { Session } from "../session.ts";
import type { Hand } from "../hand/hand.ts";
import { useBoard } from "./use-board.ts";
import { ContextMenu } from "./context-menu.tsx";
import { CreateBox } from "./create-box.tsx";
import { GapCard } from "./gap-card.tsx";
import { LinkKinds } from "./link-kinds.tsx";
import { WritingBox } from "./writing-box.tsx";

/** Whatever lies above the drawing at present. */
export function Above({ session, hand }: { readonly session: Session; readonly hand: () => Hand | undefined }) {
  const { board } = session;
  useBoard(board);
  const { above } = board;
  switch (above?.what) {
    case "writing": return <WritingBox key={above.figure} session={session} figure={above.figure} />;
    case "creating": return <CreateBox key={above.figure} session={session} figure={above.figure} kind={above.kind} first={above.name} where={above.where} />;
    case "menu": return <ContextMenu key={above.figure} session={session} hand={hand} figure={above.figure} x={above.x} y={above.y} />;
    case "gap": return <GapCard key={above.figure} session={session} figures={[above.figure, ...(above.others ?? [])]} />;
    case "links": return <LinkKinds session={session} from={above.from} to={above.to} kinds={above.kinds} />;
    default: return null;
  }
}
