import { behavioursIn } from "../conversation/behaviours.ts";
import { lastOption } from "../conversation/attempt.ts";
import type { Behaviour, Option } from "../course/course.ts";
import { Landing } from "../parts/landing.tsx";
import { Sign } from "../parts/sign.tsx";
import { Text } from "../parts/text.tsx";
import { GRADE, moodText } from "../parts/words.ts";
import type { DecisionProps } from "./decision-view.tsx";

/** First what happens, then how it went: a learner should see the effect before the judgement. */
export function Consequence(props: DecisionProps) {
  const { player, scenario, attempt, decision } = props;
  const option = lastOption(scenario, attempt, decision.id)!;
  const before = attempt.traces.get(decision.id)?.arrival ?? attempt.mood;
  return (
    <>
      <section class="happens">
        <Landing level={3} focus>What happens</Landing>
        {option.then && <Text as="p" class="happens-text">{option.then}</Text>}
        <MoodChange name={scenario.customer.name} before={before} after={attempt.mood} />
      </section>
      <Judgement {...props} option={option} />
      <div class="row">
        <button type="button" class="primary" onClick={() => player.goOn(scenario)}>Go on<kbd aria-hidden="true">↵</kbd></button>
        {option.grade !== "best" && <button type="button" class="quiet" onClick={() => player.replayFrom(scenario, decision.id)}><Sign name="again" />Try this moment again</button>}
      </div>
    </>
  );
}

function MoodChange({ name, before, after }: { readonly name: string; readonly before: number; readonly after: number }) {
  const sign = after > before ? "up" : after < before ? "down" : "same";
  return (
    <p class="mood-change" role="status">
      <Sign name={sign} /><Text>{name}</Text> {after === before ? <>stays <b>{moodText(after)}</b></> : <>goes from <b>{moodText(before)}</b> to <b>{moodText(after)}</b></>}
    </p>
  );
}

function Judgement({ player, decision, option }: DecisionProps & { readonly option: Option }) {
  const grade = GRADE[option.grade];
  const { shown, missed } = behavioursIn({ decision, option });
  return (
    <section class={`judgement ${grade.tone}`}>
      <h3><Sign name={grade.sign} />{grade.word}</h3>
      {option.feedback && <Text as="p">{option.feedback}</Text>}
      <BehaviourLines sign="shown" word="Shown" behaviours={player.lookup.behaviours(shown)} />
      <BehaviourLines sign="missed" word="Missed" behaviours={player.lookup.behaviours(missed)} />
    </section>
  );
}

function BehaviourLines({ sign, word, behaviours }: { readonly sign: "shown" | "missed"; readonly word: string; readonly behaviours: readonly Behaviour[] }) {
  if (behaviours.length === 0) return null;
  return (
    <ul class={`lines lines-${sign}`}>
      {behaviours.map((behaviour) => <li key={behaviour.id}><Sign name={sign} /><span><b>{word}:</b> <Text>{behaviour.title || behaviour.text}</Text></span></li>)}
    </ul>
  );
}
