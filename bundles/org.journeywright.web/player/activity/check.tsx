import { useState } from "preact/hooks";
import type { CheckActivity } from "../course/course.ts";
import type { ScreenProps } from "../parts/app.tsx";
import { Landing } from "../parts/landing.tsx";
import { Text } from "../parts/text.tsx";
import { BehaviourCards } from "./behaviour-cards.tsx";
import { DoneButton } from "./done-button.tsx";

/** A question to answer in one's own words before comparing with the behaviours. The answer stays on the page: it is the learner's own. */
export function CheckBody({ player, activity }: ScreenProps & { readonly activity: CheckActivity }) {
  const [comparing, compare] = useState(false);
  const hasBehaviours = activity.behaviours.length > 0;
  return (
    <>
      <section class="card">
        {activity.question !== activity.title && <h2><Text>{activity.question}</Text></h2>}
        <textarea rows={4} aria-label={`Your answer to: ${activity.question}`} aria-describedby="private" />
        <p id="private" class="hint">For yourself: what you write is not stored and not sent.</p>
        {!comparing && hasBehaviours && <button type="button" class="quiet" onClick={() => compare(true)}>Compare with the standard</button>}
      </section>
      {comparing && (
        <section>
          <Landing level={2} focus>Is this in your answer?</Landing>
          <BehaviourCards behaviours={player.lookup.behaviours(activity.behaviours)} />
        </section>
      )}
      {(comparing || !hasBehaviours) && <DoneButton player={player} activity={activity}>I have compared, go on</DoneButton>}
    </>
  );
}
