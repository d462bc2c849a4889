import type { StoryActivity } from "../course/course.ts";
import type { ScreenProps } from "../parts/app.tsx";
import { Text } from "../parts/text.tsx";
import { BehaviourCards } from "./behaviour-cards.tsx";
import { DoneButton } from "./done-button.tsx";

/** A colleague's true story, and the behaviours to find in it. */
export function StoryBody({ player, activity }: ScreenProps & { readonly activity: StoryActivity }) {
  return (
    <>
      <figure class="card story">
        <Text as="blockquote" class="story-text">{activity.story}</Text>
        {activity.toldBy && <figcaption>Told by <Text>{activity.toldBy}</Text></figcaption>}
      </figure>
      {activity.behaviours.length > 0 && (
        <section>
          <h2>Where in the story do you see this?</h2>
          <BehaviourCards behaviours={player.lookup.behaviours(activity.behaviours)} />
        </section>
      )}
      <DoneButton player={player} activity={activity}>I have found it, go on</DoneButton>
    </>
  );
}
