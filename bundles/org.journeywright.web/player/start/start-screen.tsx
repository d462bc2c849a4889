import "./start.css";
import type { Activity, Module, Phase } from "../course/course.ts";
import { isDone } from "../resume/progress.ts";
import { percentOf } from "../conversation/score.ts";
import type { ScreenProps } from "../parts/app.tsx";
import { Landing } from "../parts/landing.tsx";
import { Sign } from "../parts/sign.tsx";
import { Text } from "../parts/text.tsx";
import { ACTIVITY, MODULE } from "../parts/words.ts";

/** The whole course at a glance: what it is for, where to go on, and every activity with the reason why it is there. */
export function StartScreen({ player }: ScreenProps) {
  const { course, phases } = player.course;
  return (
    <div class="start">
      <section class="start-head">
        <Landing level={1} focus={player.moved}><Text>{course.title}</Text></Landing>
        <p class="start-for">{[course.organisation, ...course.audience].filter(Boolean).map((name) => <Text key={name}>{name}</Text>)}</p>
        {course.outcome && <p class="start-outcome"><span class="label">What it is for</span><Text>{course.outcome}</Text></p>}
        {course.rationale && <p class="start-outcome"><span class="label">Why there is this programme</span><Text>{course.rationale}</Text></p>}
        {course.why && <p class="start-why"><span class="label">How it was put together</span><Text>{course.why}</Text></p>}
        <GoOn player={player} />
      </section>
      {phases.map((phase, index) => <PhaseList key={index} player={player} phase={phase} number={index + 1} />)}
    </div>
  );
}

function GoOn({ player }: ScreenProps) {
  const next = nextActivity(player);
  const percent = percentOf(player.score);
  return (
    <div class="start-go">
      {next
        ? <button type="button" class="primary" onClick={() => player.openActivity(next.id)}>
            <span>{player.doneCount === 0 && next.id !== player.stoppedAt ? "Begin" : "Go on"}: <Text>{next.title}</Text></span><Sign name="next" />
          </button>
        : <button type="button" class="primary" onClick={() => player.showResults()}>See your results<Sign name="next" /></button>}
      {percent !== undefined && next && <button type="button" class="quiet" onClick={() => player.showResults()}>Results so far: {percent} %</button>}
      {percent === undefined && <span class="start-pass">Pass mark {player.passMark} %</span>}
    </div>
  );
}

/** Where the learner stopped, or else the first activity that is not done; undefined when all is done. */
function nextActivity({ lookup, progress, stoppedAt }: ScreenProps["player"]): Activity | undefined {
  const stopped = lookup.place(stoppedAt)?.activity;
  if (stopped && !isDone(progress, stopped)) return stopped;
  return lookup.activities.find((activity) => !isDone(progress, activity));
}

function PhaseList({ player, phase, number }: ScreenProps & { readonly phase: Phase; readonly number: number }) {
  return (
    <section class="phase">
      <h2><span class="phase-number">Phase {number}</span> <Text>{phase.title}</Text></h2>
      {(phase.when || phase.delivery) && <p class="phase-when">{[phase.when, phase.delivery].filter(Boolean).map((part) => <Text key={part}>{part}</Text>)}</p>}
      {phase.modules.map((module) => <ModuleCard key={module.id} player={player} module={module} />)}
    </section>
  );
}

function ModuleCard({ player, module }: ScreenProps & { readonly module: Module }) {
  return (
    <div class={`card module module-${module.kind}`}>
      <h3><Text>{module.title}</Text><span class="chip">{MODULE[module.kind]}</span></h3>
      {module.why && <Text as="p" class="module-why">{module.why}</Text>}
      <ol class="activities">
        {module.activities.map((activity) => <li key={activity.id}><ActivityRow player={player} activity={activity} /></li>)}
      </ol>
    </div>
  );
}

function ActivityRow({ player, activity }: ScreenProps & { readonly activity: Activity }) {
  const state = stateOf(player, activity);
  return (
    <button type="button" class={`activity activity-${state.kind}`} onClick={() => player.openActivity(activity.id)}>
      <Sign name={activity.type} class="activity-type" />
      <span class="activity-text">
        <span class="activity-name"><span class="activity-word">{ACTIVITY[activity.type].word}</span> <Text class="activity-title">{activity.title}</Text></span>
        {activity.why && <Text class="activity-why">{activity.why}</Text>}
      </span>
      <span class="activity-state"><Sign name={state.kind === "done" ? "shown" : state.kind === "begun" ? "half" : "open"} />{state.word}</span>
    </button>
  );
}

function stateOf({ progress }: ScreenProps["player"], activity: Activity): { kind: "done" | "begun" | "new"; word: string } {
  if (isDone(progress, activity)) return { kind: "done", word: "Done" };
  const begun = activity.type === "scenario" ? progress.attempts.has(activity.scenario) : progress.answers.has(activity.id);
  return begun ? { kind: "begun", word: "Begun" } : { kind: "new", word: "To do" };
}
