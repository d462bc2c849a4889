import { useLayoutEffect, useRef } from "preact/hooks";
import type { Placed } from "../drawing/placing.ts";
import type { Session } from "../session.ts";
import type { Hand } from "../hand/hand.ts";
import { usePlaceNear } from "./near.ts";
import { useEnd } from "./use-end.ts";

interface Entry {
  readonly label: string;
  readonly keys?: string;
  readonly act: () => void;
}

/** The longest line in the head of a menu. */
const LONGEST = 60;

/** Everything that can be done with a figure. */
export function ContextMenu({ session, hand, figure, x, y }: { readonly session: Session; readonly hand: () => Hand | undefined; readonly figure: string; readonly x: number; readonly y: number }) {
  const { board } = session;
  const menu = useRef<HTMLDivElement>(null);
  const seen = useRef(board.revision).current;
  usePlaceNear(menu, board, { x, y: y - 8, width: 0, height: 0 });
  useLayoutEffect(() => menu.current?.querySelector<HTMLElement>("[role=menuitem]")?.focus(), []);
  const groups = entries(session, hand, figure, seen).filter((group) => group.length > 0);
  const about = aboutOf(board.placing.get(figure), board.selection.size);
  const close = () => {
    if (board.above?.what === "menu") board.change({ above: undefined });
    session.stage?.focus();
  };
  useEnd(groups.length === 0, close);
  const press = (event: KeyboardEvent) => {
    event.stopPropagation();
    const items = [...(menu.current?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];
    const at = items.indexOf(document.activeElement as HTMLElement);
    const go = (to: number) => items[(to + items.length) % items.length]?.focus();
    if (event.key === "ArrowDown") go(at + 1);
    else if (event.key === "ArrowUp") go(at - 1);
    else if (event.key === "Home") go(0);
    else if (event.key === "End") go(-1);
    else if (event.key === "Escape" || event.key === "Tab") close();
    else return;
    event.preventDefault();
  };
  return (
    <div ref={menu} class="card context" role="menu" aria-label={about ? `What can be done with ${about}` : "What can be done here"} onKeyDown={press} onPointerDown={(event) => event.stopPropagation()} onContextMenu={(event) => event.preventDefault()}>
      {about && <p class="about" aria-hidden="true">{about}</p>}
      {groups.map((group, at) => (
        <div key={at} role="group">
          {group.map(({ label, keys, act }) => <button key={label} type="button" role="menuitem" tabindex={-1} onClick={() => {
            close();
            act();
          }}><span>{label}</span>{keys && <kbd aria-hidden="true">{keys}</kbd>}</button>)}
        </div>
      ))}
    </div>
  );
}

/** What a menu is about; of a part of something, with what it is on. */
function aboutOf(placed: Placed | undefined, chosen: number): string {
  const { n = "" } = placed?.figure.args ?? {};
  if (!placed || n === "") return "";
  const owner = ownerOf(placed);
  const whole = owner && nameOf(owner);
  const said = shortened(capital(whole && !n.includes(whole) ? `${n} of ${whole}` : n));
  return chosen > 1 ? `${said}, and ${chosen - 1} more` : said;
}

/** What something is called: as it is written, or else the beginning of what is said of it. */
function nameOf({ figure: { args } }: Placed): string {
  return args.w?.writing?.text || args.n?.split(", ")[0] || "this";
}

function shortened(text: string): string {
  const letters = [...text];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join("").trimEnd()}…` : text;
}

/** What a figure is a part of and says something about: the nearest around it for the same element. */
function ownerOf(placed: Placed): Placed | undefined {
  for (let at = placed.parent; at; at = at.parent) if (at.figure.args.a !== undefined) return at.figure.args.a === placed.figure.args.a ? at : undefined;
  return undefined;
}

function capital(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase() + text.slice(1);
}

function entries(session: Session, hand: () => Hand | undefined, figure: string, seen: number): Entry[][] {
  const { board, edits, viewing } = session;
  const placed = board.placing.get(figure);
  if (!placed) return [];
  const { a, w, k, e } = placed.figure.args;
  const isEditable = !board.isReadOnly;
  const owner = ownerOf(placed);
  const maker = w?.creates?.length || !owner ? placed : owner;
  const chosen = [...board.selection];
  return [
    isEditable ? [
      ...(w?.writing ? [{ label: "Write", keys: "F2", act: () => board.change({ above: { what: "writing", figure } }) }] : []),
      ...(owner?.figure.args.w?.writing && !w?.writing ? [{ label: `Write “${shortened(nameOf(owner))}”`, act: () => board.change({ above: { what: "writing", figure: owner.figure.id } }) }] : []),
      ...edits.creatable(maker).map(({ kind, label }) => ({ label: `Add ${label.toLocaleLowerCase()}…`, act: () => board.change({ above: { what: "creating", figure: maker.figure.id, kind } }) })),
      ...(w?.starts?.length ? [{ label: "Draw a link from here", keys: "C", act: () => hand()?.linking.begin(figure) }] : []),
      ...(e ? [{ label: "Lead it elsewhere", keys: "C", act: () => hand()?.linking.beginAgain(figure, false) }, { label: "Let it begin elsewhere", act: () => hand()?.linking.beginAgain(figure, true) }] : []),
    ] : [],
    a === undefined ? [] : [
      ...(isEditable && w?.deletable ? [{ label: "Cut", keys: "Ctrl+X", act: () => edits.cut(chosen, seen) }] : []),
      { label: "Copy", keys: "Ctrl+C", act: () => edits.copy(chosen, seen) },
      ...(isEditable ? [{ label: "Paste", keys: "Ctrl+V", act: () => edits.paste() }] : []),
      ...(isEditable && w?.deletable ? [{ label: "Delete", keys: "Del", act: () => edits.delete(chosen, seen) }] : []),
    ],
    [
      ...(board.gapsAt(placed).length > 0 ? [{ label: "Gaps here", keys: "G", act: () => board.change({ above: { what: "gap", figure, others: board.gapsAt(placed) } }) }] : []),
      ...(edits.canOpen && a !== undefined && board.args?.kind === "scenario-flow" && /opening|decision|option|outcome|step|node/.test(k) ? [{ label: "Play from here", act: () => edits.open(figure, "player", seen) }] : []),
      ...session.furtherOf(figure).map(({ kind, label, subject }) => ({ label: `Open as ${label.toLocaleLowerCase()}`, act: () => session.goTo(kind, subject) })),
      ...(!edits.canOpen || a === undefined ? [] : [{ label: "Show in the text", act: () => edits.open(figure, "text", seen) }]),
      { label: "Zoom to it", act: () => viewing.zoomToFigure(figure) },
    ],
  ];
}
