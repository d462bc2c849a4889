import type { Decision } from "../course/course.ts";
import { decisionOf } from "../conversation/graph.ts";
import { shuffled } from "../conversation/shuffle.ts";
import { Landing } from "../parts/landing.tsx";
import { Text } from "../parts/text.tsx";
import { moodText } from "../parts/words.ts";
import { Consequence } from "./consequence.tsx";
import { Face } from "./face.tsx";
import { moodTone } from "./mood-tone.ts";
import type { PlayProps } from "./scenario-screen.tsx";

export interface DecisionProps extends PlayProps {
  readonly decision: Decision;
}

/**
 * One decision: what the customer says, the options, and after choosing what happens. While the focus is in here, the keys 1 to 9 choose
 * and Enter goes on; elsewhere on the page they do nothing (WCAG 2.2, 2.1.4).
 */
export function DecisionView(props: PlayProps) {
  const { player, scenario, attempt } = props;
  const decision = decisionOf(scenario, attempt.node)!;
  const order = shuffled(decision.options.length, player.course.course.seed, `${scenario.id}/${decision.id}`);
  const onKeyDown = (event: KeyboardEvent) => {
    const action = keyAction(event, props, order);
    if (!action) return;
    event.preventDefault();
    action();
  };
  return (
    <section class="decision" tabIndex={-1} onKeyDown={onKeyDown} aria-labelledby="says">
      {decision.context && <Text as="p" class="context">{decision.context}</Text>}
      <div class="scene">
        <Customer {...props} />
        <div class="bubble">
          <Landing key={attempt.stage} level={2} focus={attempt.stage === "deciding"} class="visually-hidden" id="says">{scenario.customer.name} {decision.says ? "says" : "is silent"}</Landing>
          <Text as="p" class="says">{decision.says}</Text>
          {!decision.says && <p class="hint">No word from <Text>{scenario.customer.name}</Text> yet.</p>}
        </div>
      </div>
      <Options {...props} decision={decision} order={order} />
      {attempt.stage === "answered" && <Consequence {...props} decision={decision} />}
    </section>
  );
}

function keyAction(event: KeyboardEvent, { player, scenario, attempt }: PlayProps, order: readonly number[]): (() => void) | undefined {
  const onControl = event.target instanceof Element && event.target.closest("button, a, input, textarea, select") !== null;
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.isComposing) return undefined;
  if (attempt.stage === "answered") return event.key === "Enter" && !onControl ? () => player.goOn(scenario) : undefined;
  const position = /^[1-9]$/.test(event.key) ? order[Number(event.key) - 1] : undefined;
  return position === undefined ? undefined : () => player.choose(scenario, position);
}

function Customer({ scenario, attempt }: PlayProps) {
  return (
    <div class="customer">
      <Face mood={attempt.mood} />
      <Text as="strong" class="customer-name">{scenario.customer.name}</Text>
      <span class={`mood-word ${moodTone(attempt.mood)}`}>{moodText(attempt.mood)}</span>
    </div>
  );
}

function Options({ player, scenario, attempt, decision, order }: DecisionProps & { readonly order: readonly number[] }) {
  const last = attempt.traces.get(decision.id)?.last;
  const answered = attempt.stage === "answered";
  return (
    <div class="options-block">
      <h3 class={answered ? "visually-hidden" : ""}>{answered ? "Your choice" : "What do you say?"}</h3>
      <ol class="options">
        {order.map((position, index) => (
          <li key={position}>
            {answered
              ? <Answered text={decision.options[position]!.says} chosen={position === last} />
              : <button type="button" class="option" onClick={() => player.choose(scenario, position)}>
                  <kbd>{index + 1}</kbd>
                  <span><Text>{decision.options[position]!.says}</Text>{position === last && <span class="earlier">Your last choice here</span>}</span>
                </button>}
          </li>
        ))}
      </ol>
    </div>
  );
}

function Answered({ text, chosen }: { readonly text: string; readonly chosen: boolean }) {
  return (
    <div class={`option ${chosen ? "option-chosen" : "option-left"}`}>
      <span>{chosen && <span class="option-said">You say</span>}{!chosen && <span class="visually-hidden">Not chosen: </span>}<Text>{text}</Text></span>
    </div>
  );
}
