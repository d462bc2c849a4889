import { useEffect, useState } from "preact/hooks";
import type { Session } from "../session.ts";
import { matches } from "./matches.ts";
import { Sign } from "./sign.tsx";

/** Finds figures by what is said of them; Enter goes to the next. */
export function Search({ session }: { readonly session: Session }) {
  const { board, viewing } = session;
  const [text, setText] = useState("");
  const [at, setAt] = useState(-1);
  const found = board.found;
  useEffect(() => {
    if (found.length === 0 && at >= 0) setAt(-1);
  }, [found]);
  const find = (value: string) => {
    setText(value);
    setAt(-1);
    board.change({ found: matches(board.placing, value) });
  };
  const go = (by: number) => {
    if (found.length === 0) return board.say("Nothing is found.");
    const next = at < 0 ? (by > 0 ? 0 : found.length - 1) : (at + by + found.length) % found.length;
    const id = found[next]!;
    setAt(next);
    board.cursor = id;
    board.isCursorShown = true;
    board.select([id]);
    viewing.reveal(id);
    board.say(`${next + 1} of ${found.length}: ${board.placing.get(id)?.figure.args.n ?? ""}`);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === "Enter") go(event.shiftKey ? -1 : 1);
    else if (event.key === "Escape") {
      find("");
      session.stage?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="search" role="search">
      <Sign name="search" />
      <input type="search" id="search" aria-label="Search in this diagram" placeholder="Search" value={text} autocomplete="off" onInput={(event) => find(event.currentTarget.value)} onKeyDown={press} />
      {text && <span class="hits">{found.length === 0 ? "none" : at < 0 ? found.length : `${at + 1} of ${found.length}`}</span>}
    </div>
  );
}
