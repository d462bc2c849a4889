import "./scenario.css";
import type { Scenario } from "../course/course.ts";
import type { Attempt } from "../conversation/attempt.ts";
import { attemptOf } from "../resume/progress.ts";
import type { PlaceProps } from "../activity/activity-screen.tsx";
import { Text } from "../parts/text.tsx";
import { Landing } from "../parts/landing.tsx";
import { DecisionView } from "./decision-view.tsx";
import { OpeningView } from "./opening-view.tsx";
import { OutcomeView } from "./outcome-view.tsx";
import { Steps } from "./steps.tsx";
import { MoodPanel, BehavioursPanel, WayPanel, WhyPanel } from "./side-panels.tsx";

export interface ScenarioProps extends PlaceProps {
  readonly scenario: Scenario;
}

export interface PlayProps extends ScenarioProps {
  readonly attempt: Attempt;
}

/** A scenario: its opening, the conversation with its consequences, and its outcome with the summary. */
export function ScenarioScreen(props: ScenarioProps) {
  const attempt = attemptOf(props.player.progress, props.scenario);
  const play = { ...props, attempt };
  switch (attempt.stage) {
    case "fresh": return <OpeningView {...play} />;
    case "deciding":
    case "answered": return <Conversation {...play} />;
    case "ended": return <OutcomeView {...play} />;
  }
}

function Conversation(props: PlayProps) {
  return (
    <div class="play">
      <ScenarioHead {...props} />
      <DecisionView key={props.attempt.node} {...props} />
      <aside class="side" aria-label="About this conversation">
        <MoodPanel {...props} />
        <BehavioursPanel {...props} />
        <WayPanel {...props} />
        <WhyPanel {...props} />
      </aside>
    </div>
  );
}

function ScenarioHead(props: PlayProps) {
  const { scenario } = props;
  return (
    <div class="play-head">
      <div>
        <Landing level={1} focus={false}><Text>{scenario.title}</Text></Landing>
        <p class="crumbs">{[scenario.role, scenario.touchpoint].filter(Boolean).map((part) => <Text key={part}>{part}</Text>)}</p>
      </div>
      <Steps {...props} />
      {props.attempt.practice && (
        <p class="practice">Practice: what you choose now is not counted.</p>
      )}
    </div>
  );
}
