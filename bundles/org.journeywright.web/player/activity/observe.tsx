import type { ObserveActivity } from "../course/course.ts";
import type { ScreenProps } from "../parts/app.tsx";
import { PrintButton } from "../parts/print-button.tsx";
import { Text } from "../parts/text.tsx";
import { BehaviourCards } from "./behaviour-cards.tsx";
import { DoneButton } from "./done-button.tsx";

/** Practice at work, watched by somebody who coaches: what will be looked for. */
export function ObserveBody({ player, activity }: ScreenProps & { readonly activity: ObserveActivity }) {
  return (
    <>
      <section class="card lead">
        <p>
          {activity.by ? <><strong><Text>{activity.by}</Text></strong> watches</> : "A colleague watches"} you at work for what is listed here, and talks it through with
          you afterwards: what was there, what was not, and what you do next time.
        </p>
        <PrintButton>Print the list</PrintButton>
      </section>
      <section>
        <h2>What will be looked for</h2>
        <BehaviourCards behaviours={player.lookup.behaviours(activity.behaviours)} tick />
      </section>
      <DoneButton player={player} activity={activity}>We have done this, go on</DoneButton>
    </>
  );
}
