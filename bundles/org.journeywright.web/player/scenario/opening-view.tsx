import { counted, moodText, TONE } from "../parts/words.ts";
import { stepsLeft } from "../conversation/graph.ts";
import { ActivityHead } from "../activity/activity-screen.tsx";
import { Sign } from "../parts/sign.tsx";
import { Text } from "../parts/text.tsx";
import { Face } from "./face.tsx";
import type { PlayProps } from "./scenario-screen.tsx";

/** The situation before the first word is said. */
export function OpeningView(props: PlayProps) {
  const { player, scenario } = props;
  const { least } = stepsLeft(scenario, scenario.start);
  const { customer } = scenario;
  return (
    <article class="narrow">
      <ActivityHead {...props} />
      <section class="card opening">
        <div class="opening-who">
          <Face mood={customer.mood} />
          <div>
            <Text as="strong">{customer.name}</Text>
            <p class="hint">{moodText(customer.mood)}</p>
          </div>
          <span class="chip">{TONE[scenario.tone]}</span>
        </div>
        <h2>The situation</h2>
        <Text as="p" class="opening-text">{scenario.opening}</Text>
        <dl class="facts">
          {scenario.role && <><dt>You are</dt><dd><Text>{scenario.role}</Text></dd></>}
          {scenario.touchpoint && <><dt>The moment</dt><dd><Text>{scenario.touchpoint}</Text></dd></>}
          {scenario.why && <><dt>Why it matters</dt><dd><Text>{scenario.why}</Text></dd></>}
        </dl>
      </section>
      <section class="howto">
        <h2>How it works</h2>
        <p>
          You decide what to say, {least > 1 ? `at least ${counted(least, "time")}` : "once or more"}. You see what happens, then how it went. You can go back to any moment and try
          something else; the first choice at each moment counts, and once the conversation has ended, going back is practice.
        </p>
      </section>
      <button type="button" class="primary" onClick={() => player.startScenario(scenario)}>Begin the conversation<Sign name="next" /></button>
    </article>
  );
}
