import "./activity.css";
import type { ScreenProps } from "../parts/app.tsx";
import { Landing } from "../parts/landing.tsx";
import { Sign } from "../parts/sign.tsx";
import { Text } from "../parts/text.tsx";
import { ACTIVITY } from "../parts/words.ts";
import type { Place } from "../course/lookup.ts";
import { ScenarioScreen } from "../scenario/scenario-screen.tsx";
import { CheckBody } from "./check.tsx";
import { ComfortBody } from "./comfort.tsx";
import { ObserveBody } from "./observe.tsx";
import { StandardBody } from "./standard.tsx";
import { StoryBody } from "./story.tsx";

export interface PlaceProps extends ScreenProps {
  readonly place: Place;
}

/** The activity at the learner's place. */
export function ActivityScreen({ player }: ScreenProps) {
  const place = player.lookup.place(player.progress.place);
  if (place === undefined) return null;
  if (place.activity.type === "scenario") return <ScenarioScreen player={player} place={place} scenario={player.lookup.scenario(place.activity.scenario)} />;
  return (
    <article class="narrow">
      <ActivityHead player={player} place={place} />
      <ActivityBody player={player} place={place} />
    </article>
  );
}

/** Title, kind and reason of an activity. */
export function ActivityHead({ player, place: { activity, phase, module } }: PlaceProps) {
  return (
    <div class="activity-head">
      <p class="crumbs"><Text>{phase.title}</Text><Text>{module.title}</Text></p>
      <p class="kind"><Sign name={activity.type} />{ACTIVITY[activity.type].word}</p>
      <Landing level={1} focus={player.moved}><Text>{activity.title}</Text></Landing>
      {activity.why && <p class="why"><span class="label">Why it is here</span><Text>{activity.why}</Text></p>}
    </div>
  );
}

function ActivityBody({ player, place: { activity } }: PlaceProps) {
  switch (activity.type) {
    case "standard": return <StandardBody player={player} activity={activity} />;
    case "story": return <StoryBody player={player} activity={activity} />;
    case "observe": return <ObserveBody player={player} activity={activity} />;
    case "check": return <CheckBody player={player} activity={activity} />;
    case "comfort": return <ComfortBody player={player} activity={activity} />;
    case "scenario": return null;
  }
}
