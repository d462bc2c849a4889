import type { StandardActivity } from "../course/course.ts";
import type { ScreenProps } from "../parts/app.tsx";
import { Text } from "../parts/text.tsx";
import { BehaviourCards } from "./behaviour-cards.tsx";
import { DoneButton } from "./done-button.tsx";

/** Read a service standard: its statement, its reason, and the behaviours that make it visible. */
export function StandardBody({ player, activity }: ScreenProps & { readonly activity: StandardActivity }) {
  const standard = player.lookup.standard(activity.standard);
  return (
    <>
      <section class="card statement">
        {standard.title !== activity.title && <h2 class="label"><Text>{standard.title}</Text></h2>}
        <Text as="p" class="statement-text">{standard.statement}</Text>
        {standard.rationale && <p class="statement-why"><span class="label">Why we hold to it</span><Text>{standard.rationale}</Text></p>}
      </section>
      {standard.behaviours.length > 0 && (
        <section>
          <h2>What people see you do</h2>
          <BehaviourCards behaviours={player.lookup.behaviours(standard.behaviours)} />
        </section>
      )}
      <DoneButton player={player} activity={activity}>I have read it, go on</DoneButton>
    </>
  );
}
