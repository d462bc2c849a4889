import "./results.css";
import type { Scenario } from "../course/course.ts";
import { countingIn, tally } from "../conversation/behaviours.ts";
import { percentOf, scenarioScore } from "../conversation/score.ts";
import { attemptOf, type Status } from "../resume/progress.ts";
import type { ScreenProps } from "../parts/app.tsx";
import { Landing } from "../parts/landing.tsx";
import { PrintButton } from "../parts/print-button.tsx";
import { Sign, type SignName } from "../parts/sign.tsx";
import { Text } from "../parts/text.tsx";
import { counted } from "../parts/words.ts";
import { BehaviourTable } from "./behaviour-table.tsx";

const VERDICT: Record<Status, { readonly word: string; readonly sign: SignName; readonly tone: string }> = {
  passed: { word: "Passed", sign: "shown", tone: "good" },
  completed: { word: "Completed", sign: "shown", tone: "good" },
  failed: { word: "Not passed yet", sign: "half", tone: "fair" },
  incomplete: { word: "Your results so far", sign: "open", tone: "plain" },
};

/** The score with how it was made, behaviours by standard over all scenarios, and what to do next. Made to be printed, too. */
export function ResultsScreen({ player }: ScreenProps) {
  const played = player.course.scenarios.filter((scenario) => player.progress.attempts.has(scenario.id));
  const chosen = played.flatMap((scenario) => countingIn(scenario, attemptOf(player.progress, scenario)));
  return (
    <article class="narrow">
      <Verdict player={player} />
      <BehaviourTable course={player.course} tallies={tally(chosen)} caption="Behaviours shown and missed, by standard" />
      {played.length > 0 && <Scenarios player={player} scenarios={played} />}
      <div class="row">
        <button type="button" class="primary" onClick={() => player.showStart()}>All activities<Sign name="next" /></button>
        <PrintButton>Print this page</PrintButton>
      </div>
    </article>
  );
}

function Verdict({ player }: ScreenProps) {
  const { word, sign, tone } = VERDICT[player.status];
  const percent = percentOf(player.score);
  return (
    <section class={`card verdict ${tone}`}>
      <div>
        <Landing level={1} focus={player.moved}><Sign name={sign} />{word}</Landing>
        <Text as="p" class="hint">{player.course.course.title}</Text>
        <p>{nextStep(player)}</p>
        {percent !== undefined && (
          <p class="hint">
            How the score is made: the mean over the {counted(player.score.met, "decision")} that you met. The best answer gives 100 %, an acceptable one 50 %, a weak one
            nothing; the first choice counts, in your best attempt at each scenario. {player.passMark} % passes.
          </p>
        )}
      </div>
      {percent !== undefined && <p class="verdict-score"><b>{percent} %</b><span class="label">pass mark {player.passMark} %</span></p>}
    </section>
  );
}

function nextStep({ status, keeper, doneCount, lookup }: ScreenProps["player"]): string {
  const recorded = keeper.kind === "lms" && !keeper.viewOnly ? " Your result is recorded; you can close this page." : "";
  switch (status) {
    case "passed":
    case "completed": return `You have done every activity.${recorded}`;
    case "failed": return `You have done every activity. Start a scenario over to better your result; the better attempt counts.${recorded}`;
    case "incomplete": return `${doneCount} of ${counted(lookup.activities.length, "activity", "activities")} done.`;
  }
}

function Scenarios({ player, scenarios }: ScreenProps & { readonly scenarios: readonly Scenario[] }) {
  return (
    <section class="card">
      <h2>Scenario by scenario</h2>
      <ul class="scores">
        {scenarios.map((scenario) => <ScenarioLine key={scenario.id} player={player} scenario={scenario} />)}
      </ul>
    </section>
  );
}

function ScenarioLine({ player, scenario }: ScreenProps & { readonly scenario: Scenario }) {
  const percent = percentOf(scenarioScore(scenario, attemptOf(player.progress, scenario)));
  const activity = player.lookup.activities.find((candidate) => candidate.type === "scenario" && candidate.scenario === scenario.id);
  return (
    <li>
      <Text class="scores-title">{scenario.title}</Text>
      {percent !== undefined && <><meter class="bar" min={0} max={100} value={percent} aria-label="Score" /><b class="scores-percent">{percent} %</b></>}
      {activity && <button type="button" class="quiet small" onClick={() => player.openActivity(activity.id)}>Look again<span class="visually-hidden"> at <Text>{scenario.title}</Text></span></button>}
    </li>
  );
}
