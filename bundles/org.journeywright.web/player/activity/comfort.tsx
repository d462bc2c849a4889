import type { ComfortActivity } from "../course/course.ts";
import { answersOf, isDone, MOST_ANSWERS, type Answer } from "../resume/progress.ts";
import type { ScreenProps } from "../parts/app.tsx";
import { Text } from "../parts/text.tsx";
import { DoneButton } from "./done-button.tsx";

const ANSWERS: readonly { readonly answer: Answer; readonly word: string }[] = [
  { answer: 1, word: "Not yet" },
  { answer: 2, word: "Nearly" },
  { answer: 3, word: "Comfortable" },
];

interface ComfortProps extends ScreenProps {
  readonly activity: ComfortActivity;
}

interface AskProps extends ComfortProps {
  readonly ask: string;
  readonly index: number;
}

/** Are you ready for the hard moments? An honest answer to each statement, a thought for each open question, no score. */
export function ComfortBody({ player, activity }: ComfortProps) {
  const asks = [...activity.asks, ...activity.questions].slice(0, MOST_ANSWERS);
  const answers = answersOf(player.progress, activity);
  const done = asks.length === 0 || isDone(player.progress, activity);
  return (
    <>
      <p class="hint">There is no right answer and no score. It shows you what to practise before the hard moments come.</p>
      {asks.map((ask, index) => index < activity.asks.length
        ? <Statement key={index} player={player} activity={activity} ask={ask} index={index} />
        : <Question key={index} player={player} activity={activity} ask={ask} index={index} />)}
      <div role="status">
        {done && answers.slice(0, activity.asks.length).includes(1) && (
          <p class="notice">Go back to the parts where you said “not yet”, or ask a colleague or your coach to practise them with you. Then the hard moments get easier.</p>
        )}
      </div>
      {done
        ? <DoneButton player={player} activity={activity}>Go on</DoneButton>
        : <p class="hint">Answer all of it to go on: {answers.filter((answer) => answer !== 0).length} of {asks.length} answered.</p>}
    </>
  );
}

function Statement({ player, activity, ask, index }: AskProps) {
  const present = answersOf(player.progress, activity)[index];
  return (
    <fieldset class="card ask">
      <legend><Text>{ask}</Text></legend>
      <div class="ask-answers">
        {ANSWERS.map(({ answer, word }) => (
          <label key={answer}>
            <input type="radio" name={`ask-${index}`} checked={present === answer} onChange={() => player.answer(activity, index, answer)} />
            {word}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** The note stays on the page: it is the learner's own, and a start for the talk. */
function Question({ player, activity, ask, index }: AskProps) {
  const thought = answersOf(player.progress, activity)[index] !== 0;
  return (
    <section class="card ask ask-open">
      <h2 id={`ask-${index}`}><Text>{ask}</Text></h2>
      <textarea rows={3} aria-labelledby={`ask-${index}`} aria-describedby={`ask-hint-${index}`} />
      <p id={`ask-hint-${index}`} class="hint">
        A note for yourself, not stored and not sent. Talk it over with {activity.by ? <Text>{activity.by}</Text> : "the one who leads you"}.
      </p>
      <label>
        <input type="checkbox" name={`ask-${index}`} checked={thought} onChange={(event) => player.answer(activity, index, event.currentTarget.checked ? 1 : 0)} />
        I have thought about it
      </label>
    </section>
  );
}
