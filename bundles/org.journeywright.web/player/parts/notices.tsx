import { useState } from "preact/hooks";
import type { ScreenProps } from "./app.tsx";
import type { Found } from "../resume/read-progress.ts";

const RESTORED: Partial<Record<Found, string>> = {
  part: "This course has been revised since your last visit. What still fits is kept; the parts that changed start fresh.",
  damaged: "Your earlier progress could not be read, so the course starts from the beginning. Results that were already recorded stay as they are.",
  foreign: "The progress that was stored here belongs to another course, so this course starts from the beginning.",
  version: "Your earlier progress was stored by another version of this course, so it starts from the beginning. Results that were already recorded stay as they are.",
};

/** Calm words about progress that could not be restored or cannot be kept, and what to do about it. Read out when they appear. */
export function Notices({ player, lmsFailed }: ScreenProps & { readonly lmsFailed: boolean }) {
  const [closed, close] = useState(false);
  const restored = closed ? undefined : RESTORED[player.found];
  return (
    <div class="notices" role="status">
      {restored && (
        <p class="notice">
          <span>{restored}</span>
          <button type="button" class="link" onClick={() => close(true)}>Close this note</button>
        </p>
      )}
      {keepingNote(player, lmsFailed).map((note) => <p class="notice" key={note}>{note}</p>)}
    </div>
  );
}

function keepingNote({ kept, keeper }: ScreenProps["player"], lmsFailed: boolean): string[] {
  if (keeper.viewOnly) return ["You are looking at this course in review; nothing you do here is recorded."];
  if (!kept && keeper.kind === "lms") return ["Your progress can’t be saved at the moment. You can go on; it is tried again at every step. If this note stays, leave this page open, check your connection, and tell whoever runs your learning system."];
  if (!kept) return ["Your progress can’t be saved in this browser. You can go on, but leave this page open until you have finished."];
  if (lmsFailed) return [`The learning system does not answer, so your result is not reported there. ${kept && keeper.kind === "browser" ? "Your progress is kept in this browser." : "Leave this page open until you have finished."} To have it recorded, close this page and open the course again from your learning system.`];
  if (keeper.kind === "memory") return ["This browser keeps nothing for this page. Leave it open until you have finished."];
  return [];
}
