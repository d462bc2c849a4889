import { render } from "preact";
import { App } from "./parts/app.tsx";
import { BrowserLine } from "./line/browser-line.ts";
import { takeKey } from "./line/key.ts";
import type { Line } from "./line/line.ts";
import { WorkbenchLine } from "./line/workbench-line.ts";
import { addressOf, readAddress } from "./address.ts";
import { Session } from "./session.ts";
import { request, type Contents, type Said } from "./glsp/actions.ts";
import { serveWindow } from "./workbench/workbench.ts";
import { followTheme } from "./theme.ts";

/** What tests and the workbench may ask this page. */
export interface DiagramPage {
  /** Holds once the first drawing is shown. */
  readonly ready: Promise<void>;
  /** Says something to the server or to the diagram, as a hand would. */
  dispatch(action: Said): void;
  /** The ids of the figures that are painted at present. */
  figures(): string[];
  /** The ids of all figures of the drawing. */
  all(): string[];
  selected(): string[];
  zoom(): number;
}

declare global {
  interface Window {
    journeywright?: DiagramPage;
    /** The workbench begins with this, where it is not there before the page is. */
    start?: (diagram?: string, subject?: string) => void;
  }
}

export function start(): void {
  takeKey();
  followTheme();
  serveWindow();
  const isInWorkbench = () => window.journeywrightSend !== undefined;
  let session: Session | undefined;
  const ready = new Promise<void>((resolve, reject) => {
    window.start = (diagram, subject) => {
      if (session) {
        if (diagram && (diagram !== session.shown?.diagram || subject !== session.shown.subject)) void session.show(diagram, subject ?? "");
        return;
      }
      session = sessionOf(isInWorkbench());
      begin(session, isInWorkbench(), diagram, subject).then(resolve, reject);
    };
  });
  window.journeywright = { ready, dispatch: () => {}, figures: () => [], all: () => [], selected: () => [], zoom: () => 1 };
  // The workbench says what to show once the page is there, unless its address does.
  if (isInWorkbench() ? location.hash !== "" : location.protocol.startsWith("http")) window.start?.();
}

function sessionOf(isInWorkbench: boolean): Session {
  const line: Line = isInWorkbench ? new WorkbenchLine() : new BrowserLine({ cut: () => session.board.change({ isCut: true }), back: () => void session.again(), locked: (isLocked) => session.board.change({ isLocked }) });
  const session = new Session(line);
  return session;
}

async function begin(session: Session, isInWorkbench: boolean, diagram?: string, subject?: string): Promise<void> {
  const root = document.getElementById("page");
  if (!root) return;
  const { board } = session;
  render(<App session={session} isInWorkbench={isInWorkbench} />, root);
  window.journeywright = {
    ready: window.journeywright!.ready,
    dispatch: (action) => board.dispatch(action),
    figures: () => [...document.querySelectorAll("[data-id]")].map((figure) => figure.getAttribute("data-id") ?? ""),
    all: () => [...board.placing.all()].map(({ figure }) => figure.id),
    selected: () => [...board.selection],
    zoom: () => board.view.zoom,
  };
  // A key may come at any time, even before there is anything to show.
  window.addEventListener("hashchange", ({ oldURL }) => takeKey(new URL(oldURL).hash) && session.line.retry?.());
  const asked = diagram ? { diagram, subject: subject ?? "" } : readAddress(location.hash);
  await session.show(asked.diagram, asked.subject);
  if (location.hash === "" && !isInWorkbench) session.onContents = ({ diagrams }) => openFirst(session, diagrams);
  session.dispatch(request("contents"));
  window.addEventListener("hashchange", () => {
    const { diagram, subject } = readAddress(location.hash);
    if (addressOf(diagram, subject) !== addressOf(session.shown?.diagram ?? "", session.shown?.subject ?? "")) void session.show(diagram, subject);
  });
}

/** Where the address names nothing and there is nothing to see by itself, the first diagram that there is; whoever has gone elsewhere meanwhile stays there. */
function openFirst(session: Session, diagrams: Contents["diagrams"]): void {
  const first = diagrams.find(({ subjects }) => subjects.length > 0);
  session.onContents = () => {};
  if (location.hash === "" && session.board.placing.size === 0 && first) session.goTo(first.kind, first.subjects[0]!.subject);
}
