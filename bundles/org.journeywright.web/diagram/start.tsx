import { render } from "preact";
import type { HeadStart } from "./begin/head-start.ts";
import { App } from "./parts/app.tsx";
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
      const begun = window.journeywrightBegun;
      session = begun ? inBrowser(begun) : new Session(new WorkbenchLine());
      const first = diagram ? { diagram, subject: subject ?? "" } : begun?.shown ?? readAddress(location.hash);
      begin(session, isInWorkbench(), first.diagram, first.subject).then(resolve, reject);
    };
  });
  window.journeywright = { ready, dispatch: () => {}, figures: () => [], all: () => [], selected: () => [], zoom: () => 1 };
  // The workbench says what to show once the page is there, unless its address does.
  if (isInWorkbench() ? location.hash !== "" : window.journeywrightBegun) window.start?.();
}

function inBrowser(begun: HeadStart): Session {
  const session = new Session(begun);
  begun.watch({ cut: () => session.board.change({ isCut: true }), back: () => void session.again(), locked: (isLocked) => session.board.change({ isLocked }) });
  return session;
}

async function begin(session: Session, isInWorkbench: boolean, diagram: string, subject: string): Promise<void> {
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
  window.addEventListener("hashchange", ({ oldURL }) => session.line.takeKey?.(new URL(oldURL).hash));
  await session.show(diagram, subject);
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
