import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { request, type Where } from "../glsp/actions.ts";
import type { Session } from "../session.ts";
import { usePlaceNear } from "./near.ts";

/** Adds something by typing: what it is, its name, Enter. */
export function CreateBox({ session, figure, kind, first = "", where }: { readonly session: Session; readonly figure: string; readonly kind: string | undefined; readonly first?: string | undefined; readonly where?: Where | undefined }) {
  const { board, edits } = session;
  const seen = useRef(board.revision).current;
  const placed = board.placing.get(figure);
  const tools = (board.args?.tools ?? []).filter(({ isLink }) => !isLink);
  const kinds = placed ? edits.creatable(placed) : tools;
  const [chosen, choose] = useState(kind ?? kinds[0]?.kind ?? "");
  const box = useRef<HTMLDivElement>(null);
  const name = useRef<HTMLInputElement>(null);
  const near = placed ? board.onScreen(placed) : { x: board.view.width / 2 - 140, y: board.view.height / 3, width: 280, height: 0 };
  usePlaceNear(box, board, near);
  useLayoutEffect(() => {
    name.current?.focus();
    name.current?.select();
  }, []);
  // A name that there is already puts that very thing here.
  useEffect(() => board.dispatch(request("names", { tool: chosen })), [chosen]);
  const names = board.names?.tool === chosen ? board.names.names : [];
  const close = () => {
    board.change({ above: undefined });
    session.stage?.focus();
  };
  const make = () => {
    const text = name.current?.value.trim() ?? "";
    if (text === "") return board.say("Write a name first.");
    const usual = placed?.figure.args.w?.drags === chosen ? "after" : "into";
    // A name that cannot be taken at present stays in the box.
    if (edits.create(chosen, figure, where && chosen === kind ? where : usual, text, seen)) close();
  };
  return (
    <div ref={box} class="card create" role="dialog" aria-label="Add something" onPointerDown={(event) => event.stopPropagation()} onKeyDown={(event) => {
      event.stopPropagation();
      if (event.key === "Escape") close();
    }}>
      <form onSubmit={(event) => {
        event.preventDefault();
        make();
      }}>
        <fieldset class="kinds"><legend>Add</legend>
          {kinds.map(({ kind, label }) => <label key={kind} class={kind === chosen ? "on" : ""}><input type="radio" name="create-kind" value={kind} checked={kind === chosen} onChange={() => choose(kind)} />{label}</label>)}
        </fieldset>
        <datalist id="create-names">{names.map((one) => <option key={one} value={one} />)}</datalist>
        <div class="row"><input ref={name} type="text" aria-label="Name" placeholder="Name" defaultValue={first} autocomplete="off" dir="auto" list={names.length > 0 ? "create-names" : undefined} /><button type="submit" class="button strong">Add</button></div>
      </form>
    </div>
  );
}
