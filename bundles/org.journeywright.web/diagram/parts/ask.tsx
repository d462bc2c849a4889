import { useLayoutEffect, useRef } from "preact/hooks";
import type { Session } from "../session.ts";

/** A question before something happens that takes more with it. */
export function Ask({ session }: { readonly session: Session }) {
  const { board, edits } = session;
  const { ask } = board;
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    if (ask) dialog.current?.showModal();
  }, [ask]);
  if (!ask) return null;
  const close = () => {
    // Nothing behind an open dialog can be focused.
    dialog.current?.close();
    if (board.ask === ask) board.change({ ask: undefined });
    session.stage?.focus();
  };
  return (
    <dialog ref={dialog} class="ask" aria-labelledby="question" onCancel={(event) => {
      event.preventDefault();
      close();
    }}>
      <p id="question" dir="auto">{ask.question}</p>
      <div class="answers">
        <button type="button" class="button" onClick={close} autofocus>Cancel</button>
        <button type="button" class="button strong danger" onClick={() => {
          close();
          edits.agree(ask.again);
        }}>{ask.agree}</button>
      </div>
    </dialog>
  );
}
