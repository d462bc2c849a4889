import { isDone, type PlainActivity } from "../resume/progress.ts";
import type { ScreenProps } from "../parts/app.tsx";
import { Sign } from "../parts/sign.tsx";

/** Marks the activity done and goes on to the next one. */
export function DoneButton({ player, activity, children }: ScreenProps & { readonly activity: PlainActivity; readonly children: string }) {
  const done = isDone(player.progress, activity);
  return <button type="button" class="primary" onClick={() => player.finish(activity)}>{done ? "Go on to the next activity" : children}<Sign name="next" /></button>;
}
