import type { ScreenProps } from "./app.tsx";
import { Mark, Sign } from "./sign.tsx";
import { Text } from "./text.tsx";

/** Where the learner is in the course, and the way back to its start page. */
export function TopBar({ player }: ScreenProps) {
  const { title } = player.course.course;
  const [done, all] = [player.doneCount, player.lookup.activities.length];
  return (
    <header class="top">
      <Mark />
      {player.view === "start"
        ? <Text class="top-title">{title}</Text>
        : <button type="button" class="link top-title" onClick={() => player.showStart()}><Sign name="back" /><span class="visually-hidden">All activities of </span><Text>{title}</Text></button>}
      <span class="top-done">
        <progress class="bar" max={Math.max(1, all)} value={done} aria-label="Activities done" />
        <span>{done} of {all} done</span>
      </span>
    </header>
  );
}
