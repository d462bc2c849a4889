import type { Session } from "../session.ts";
import { Stage } from "./stage.tsx";
import { useBoard } from "./use-board.ts";

/** The whole page. */
export function App({ session, isInWorkbench }: { readonly session: Session; readonly isInWorkbench: boolean }) {
  const { board } = session;
  useBoard(board);
  return (
    <div class={`page ${isInWorkbench ? "in-workbench" : ""}`}>
      <header class="head">
        <h1>{board.args?.title}</h1>
        <p class="subtitle">{board.args?.subtitle}</p>
      </header>
      <main><Stage session={session} /></main>
    </div>
  );
}
