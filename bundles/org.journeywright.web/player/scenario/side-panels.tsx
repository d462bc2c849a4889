import { momentOf } from "../course/course.ts";
import { behavioursIn, behavioursAt, type Choice } from "../conversation/behaviours.ts";
import { decisionOf } from "../conversation/graph.ts";
import { moodsOf, pathOf, type Step } from "../conversation/path.ts";
import { Sign } from "../parts/sign.tsx";
import { Text } from "../parts/text.tsx";
import { GRADE } from "../parts/words.ts";
import { MoodCurve } from "./mood-curve.tsx";
import type { PlayProps } from "./scenario-screen.tsx";

/** The customer's mood from the first word until now. */
export function MoodPanel({ scenario, attempt }: PlayProps) {
  return (
    <section class="card panel">
      <h2 class="label">Mood of <Text>{scenario.customer.name}</Text></h2>
      <MoodCurve name={scenario.customer.name} moods={moodsOf(pathOf(scenario, attempt), attempt)} />
    </section>
  );
}

/** The behaviours that this moment and the way to it are about, and what has become of them. */
export function BehavioursPanel({ player, scenario, attempt }: PlayProps) {
  const path = pathOf(scenario, attempt);
  const here = decisionOf(scenario, attempt.node);
  const inPlay = [...new Set([...path.map((step) => step.decision), ...(here ? [here] : [])].flatMap(behavioursAt))];
  const standing = standings(path);
  if (inPlay.length === 0) return null;
  return (
    <section class="card panel">
      <h2 class="label">Behaviours in play</h2>
      <ul class="lines">
        {player.lookup.behaviours(inPlay).map((behaviour) => {
          const state = standing.get(behaviour.id) ?? "open";
          return <li key={behaviour.id} class={`line-${state}`}><Sign name={state} /><span><Text>{behaviour.title || behaviour.text}</Text><span class="visually-hidden">: {state === "open" ? "still open" : state}</span></span></li>;
        })}
      </ul>
    </section>
  );
}

/** What each behaviour last was on the way. */
function standings(path: readonly Step[]): Map<string, "shown" | "missed"> {
  const standing = new Map<string, "shown" | "missed">();
  for (const step of path) {
    if (!isChoice(step)) continue;
    const { shown, missed } = behavioursIn(step);
    missed.forEach((id) => standing.set(id, "missed"));
    shown.forEach((id) => standing.set(id, "shown"));
  }
  return standing;
}

export function isChoice(step: Step): step is Step & Choice {
  return step.option !== undefined;
}

/** The decisions made so far, each open to another try. */
export function WayPanel({ player, scenario, attempt }: PlayProps) {
  const made = pathOf(scenario, attempt).filter(isChoice).filter(({ decision }) => decision.id !== attempt.node);
  if (made.length === 0) return null;
  return (
    <section class="card panel">
      <h2 class="label">Go back to</h2>
      <ol class="way-back">
        {made.map(({ decision, option }, index) => (
          <li key={decision.id}>
            <button type="button" class="link" onClick={() => player.replayFrom(scenario, decision.id)}>
              <Sign name={GRADE[option.grade].sign} class={GRADE[option.grade].tone} />
              <span class="visually-hidden">Decision {index + 1}, {GRADE[option.grade].word}: </span><Text class="clamped">{momentOf(decision)}</Text>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

export function WhyPanel({ scenario }: PlayProps) {
  if (!scenario.why) return null;
  return (
    <section class="card panel">
      <h2 class="label">Why it matters</h2>
      <Text as="p">{scenario.why}</Text>
    </section>
  );
}
