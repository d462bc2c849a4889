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

/** Are you ready for the hard moments? An honest answer for each question, no score. */
export function ComfortBody({ player, activity }: ComfortProps) {
  const asks = activity.asks.slice(0, MOST_ANSWERS);
  const answers = answersOf(player.progress, activity);
  const done = asks.length === 0 || isDone(player.progress, activity);
  return (
    <>
      <p class="hint">There is no right answer and no score. It shows you what to practise before the hard moments come.</p>
      {asks.map((ask, index) => <Ask key={index} player={player} activity={activity} ask={ask} index={index} />)}
      <div role="status">
        {done && answers.includes(1) && asks.length > 0 && (
          <p class="notice">Go back to the parts where you said “not yet”, or ask a colleague or your coach to practise them with you. Then the hard moments get easier.</p>
        )}
      </div>
      {done
        ? <DoneButton player={player} activity={activity}>Go on</DoneButton>
        : <p class="hint">Answer every question to go on: {answers.filter((answer) => answer !== 0).length} of {asks.length} answered.</p>}
    </>
  );
}

function Ask({ player, activity, ask, index }: ComfortProps & { readonly ask: string; readonly index: number }) {
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
