import { useState } from "preact/hooks";
import type { Session } from "../session.ts";
import { request, type Severity } from "../glsp/actions.ts";
import { SEVERITY_SIGNS } from "../drawing/overlay.ts";
import { Choices } from "./choices.tsx";
import { Popover } from "./popover.tsx";
import { Search } from "./search.tsx";
import { Shape, Sign } from "./sign.tsx";

const EXPORTS: readonly (readonly [label: string, content: object])[] = [
  ["SVG, texts as text", { format: "svg" }],
  ["PNG, as on screen", { format: "png", scale: 1 }],
  ["PNG, twice as fine", { format: "png", scale: 2 }],
  ["PNG, four times as fine", { format: "png", scale: 4 }],
  ["PDF, as one page", { format: "pdf" }],
  ["PDF on A4", { format: "pdf", paper: "A4" }],
  ["PDF on A3", { format: "pdf", paper: "A3" }],
];

/** What the drawing is, and what the reader can choose about it. */
export function Header({ session, help, contents }: { readonly session: Session; readonly help: () => void; readonly contents: (() => void) | undefined }) {
  const { board } = session;
  const { args } = board;
  return (
    <header class="head">
      {contents && <button type="button" class="button" aria-label="All diagrams" title="All diagrams" onClick={contents}><Sign name="list" /></button>}
      <div class="titles">
        <h1 dir="auto">{args?.title ?? "Diagram"}</h1>
        <p dir="auto" title={args?.subtitle}>{args?.subtitle}</p>
      </div>
      <div class="choices"><Choices choices={args?.choices ?? []} choose={(setting, value) => session.choose(setting, value)} /></div>
      <div class="tools">
        <Search session={session} />
        <Gaps session={session} />
        <Keep session={session} />
        {document.fullscreenEnabled && !window.journeywrightSend && <button type="button" class="button" aria-label="Full screen" title="Full screen" onClick={() => void (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen())}><Sign name="full" /></button>}
        <button type="button" class="button" aria-label="Help with keys" title="Help with keys (?)" onClick={help}><Sign name="help" /></button>
      </div>
    </header>
  );
}

/** Keeps the drawing as a file; with the signs of gaps where they are shown, unless the reader says otherwise. */
function Keep({ session }: { readonly session: Session }) {
  const { board } = session;
  const [wanted, setWanted] = useState<boolean>();
  const hasGaps = (wanted ?? board.areGapsShown) && board.gaps.size > 0;
  return (
    <Popover label="Save as a file" sign="save">
      {(close) => (
        <>
          <ul class="menu">
            {EXPORTS.map(([label, content]) => (
              <li key={label}><button type="button" onClick={() => {
                close();
                session.dispatch(request("export", { ...content, gaps: hasGaps, theme: document.documentElement.dataset.theme ?? "light" }));
              }}>{label}</button></li>
            ))}
          </ul>
          {board.gaps.size > 0 && <label class="with"><input type="checkbox" checked={hasGaps} onChange={(event) => setWanted(event.currentTarget.checked)} />With the signs of gaps</label>}
        </>
      )}
    </Popover>
  );
}

/** How many gaps there are; they can be hidden, and columns tinted by them. */
function Gaps({ session: { board } }: { readonly session: Session }) {
  const counted = (Object.keys(SEVERITY_SIGNS) as Severity[]).filter((severity) => (board.counts[severity] ?? 0) > 0);
  if (counted.length === 0) return null;
  const signs = counted.map((severity) => {
    const [icon, paint, label] = SEVERITY_SIGNS[severity];
    const [path, isFilled] = board.icons[icon] ?? ["", true];
    return <span key={severity} class={`count ${paint}`}><Shape path={path} isFilled={isFilled} paint={paint} /><span class="unseen">{label}: </span>{board.counts[severity]}</span>;
  });
  return (
    <div class="gaps" role="group" aria-label="Gaps">
      <button type="button" class={`button ${board.areGapsShown ? "on" : ""}`} aria-pressed={board.areGapsShown} title="Show gaps" onClick={() => board.change({ areGapsShown: !board.areGapsShown })}>{signs}<span class="unseen">Show gaps</span></button>
      <button type="button" class={`button ${board.isHeatShown ? "on" : ""}`} aria-pressed={board.isHeatShown} aria-label="Tint by severity" title="Tint by severity" onClick={() => board.change({ isHeatShown: !board.isHeatShown })}><Sign name="heat" /></button>
    </div>
  );
}
