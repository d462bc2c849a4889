import { useEffect } from "preact/hooks";
import type { Board, Notice } from "../board.ts";
import { Sign } from "./sign.tsx";

/** So long a note stays: one that says what was just done, with more for each letter, one to be read, and one that something was refused. */
const BRIEF_MS = 3_000;
const LETTER_MS = 50;
const USUAL_MS = 8_000;
const REFUSED_MS = 120_000;

/** What lasts (the text cannot be read, the server is gone) and what has just happened. */
export function Notices({ board }: { readonly board: Board }) {
  const { notice, status, isCut, isLocked, said } = board;
  useEffect(() => {
    if (!notice) return undefined;
    const timer = setTimeout(() => board.notice === notice && board.change({ notice: undefined }), lasting(notice));
    return () => clearTimeout(timer);
  }, [notice]);
  return (
    <div class="notices">
      <div class="lasting" role="status">
        {status && <p class="bar fair"><span dir="auto">{status}</span></p>}
        {isLocked && <p class="bar poor"><span>This page needs the address of the present run: each start of Journeywright prints a new one. Copy it from there as a whole, with what follows the #, and open it in this tab; what you have written here stays.</span></p>}
        {isCut && !isLocked && <p class="bar poor"><span>The server cannot be reached. The page keeps trying and goes on as soon as it is back; wait with changes until then.</span></p>}
      </div>
      <div class="passing" role="alert">
        {notice && notice.message !== status && <p class={`bar ${notice.severity === "ERROR" ? "poor" : notice.severity === "WARNING" ? "fair" : "info"}`}>
          <span dir="auto">{notice.message}</span><button type="button" class="small" aria-label="Close this note" onClick={() => board.change({ notice: undefined })}><Sign name="close" /></button>
        </p>}
      </div>
      <div class="unseen" aria-live="polite">{said}</div>
    </div>
  );
}

function lasting({ severity, isBrief, message }: Notice): number {
  return severity === "ERROR" ? REFUSED_MS : isBrief ? BRIEF_MS + LETTER_MS * message.length : USUAL_MS;
}
