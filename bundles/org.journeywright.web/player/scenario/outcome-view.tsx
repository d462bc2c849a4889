import { momentOf, type Option } from "../course/course.ts";
import { outcomeOf } from "../conversation/graph.ts";
import { tally } from "../conversation/behaviours.ts";
import { moodsOf, pathOf } from "../conversation/path.ts";
import { percentOf, scenarioScore } from "../conversation/score.ts";
import { Landing } from "../parts/landing.tsx";
import { PrintButton } from "../parts/print-button.tsx";
import { Sign } from "../parts/sign.tsx";
import { Text } from "../parts/text.tsx";
import { counted, GRADE, moodText, OUTCOME } from "../parts/words.ts";
import { BehaviourTable } from "../results/behaviour-table.tsx";
import { Face } from "./face.tsx";
import { MoodCurve } from "./mood-curve.tsx";
import type { PlayProps } from "./scenario-screen.tsx";
import { isChoice } from "./side-panels.tsx";

/** How the conversation ended, what was shown and missed on the way, and the way itself with every moment open to another try. */
export function OutcomeView(props: PlayProps) {
  const { player, scenario, attempt } = props;
  const path = pathOf(scenario, attempt);
  return (
    <article class="narrow outcome">
      <p class="crumbs"><Text>{scenario.title}</Text></p>
      <Ending {...props} />
      <section class="card">
        <h2>The mood on the way</h2>
        <div class="wide-only"><MoodCurve name={scenario.customer.name} moods={moodsOf(path, attempt)} width={640} complete /></div>
        <div class="phone-only"><MoodCurve name={scenario.customer.name} moods={moodsOf(path, attempt)} width={264} complete /></div>
      </section>
      <BehaviourTable course={player.course} tallies={tally(path.filter(isChoice))} caption="What you showed and missed on this way" />
      <Way {...props} />
      {scenario.success && (
        <section class="card success">
          <h2>How it goes when it goes well</h2>
          <Text as="p">{scenario.success}</Text>
        </section>
      )}
      <div class="row">
        <button type="button" class="primary" onClick={() => player.openNext()}>{player.lookup.after(player.progress.place) ? "Go on to the next activity" : "See your results"}<Sign name="next" /></button>
        <button type="button" class="quiet" onClick={() => player.startScenario(scenario)}><Sign name="again" />Start over, to count</button>
        <PrintButton>Print this page</PrintButton>
      </div>
    </article>
  );
}

function Ending({ player, scenario, attempt }: PlayProps) {
  const outcome = outcomeOf(scenario, attempt.node)!;
  const { word, sign, tone } = OUTCOME[outcome.grade];
  const score = scenarioScore(scenario, attempt);
  return (
    <section class={`card ending ${tone}`}>
      <Face mood={attempt.mood} />
      <div>
        <Landing level={1} focus={player.moved}><Sign name={sign} />{word}</Landing>
        <Text as="p" class="ending-text">{outcome.text}</Text>
        <p class="hint"><Text>{scenario.customer.name}</Text> leaves <b>{moodText(attempt.mood)}</b>.</p>
        <p class="hint">What counts for this scenario: <b>{percentOf(score) ?? 0} %</b>, from the first choices at {counted(score.met, "decision")} of your best attempt.</p>
      </div>
    </section>
  );
}

function Way({ player, scenario, attempt }: PlayProps) {
  return (
    <section class="card way">
      <h2>Your way through</h2>
      <ol>
        {pathOf(scenario, attempt).filter(isChoice).map(({ decision, option }, index) => (
          <li key={decision.id}>
            <Text as="p" class="way-customer">{momentOf(decision)}</Text>
            <Text as="p" class="way-you">{option.says}</Text>
            <div class="row">
              <GradeWord option={option} />
              <button type="button" class="quiet small" onClick={() => player.replayFrom(scenario, decision.id)}>
                <Sign name="again" />Try again from here<span class="visually-hidden">, decision {index + 1}</span>
              </button>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function GradeWord({ option }: { readonly option: Option }) {
  const { word, sign, tone } = GRADE[option.grade];
  return <span class={`grade ${tone}`}><Sign name={sign} />{word}</span>;
}
