import { useLayoutEffect, useReducer, useState } from "preact/hooks";
import type { Player } from "../player.ts";
import { ActivityScreen } from "../activity/activity-screen.tsx";
import { ResultsScreen } from "../results/results-screen.tsx";
import { StartScreen } from "../start/start-screen.tsx";
import { Notices } from "./notices.tsx";
import { CourseLanguage } from "./text.tsx";
import { TopBar } from "./top-bar.tsx";

export interface ScreenProps {
  readonly player: Player;
}

export function App({ player, lmsFailed }: ScreenProps & { readonly lmsFailed: boolean }) {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useLayoutEffect(() => player.subscribe(() => redraw(undefined)), [player]);
  const screen = `${player.view}/${player.progress.place}`;
  useScrollToTop(screen);
  return (
    <CourseLanguage.Provider value={player.course.course.language}>
      <TopBar player={player} />
      <main class="page">
        <Notices player={player} lmsFailed={lmsFailed} />
        <Screen key={screen} player={player} />
      </main>
    </CourseLanguage.Provider>
  );
}

function Screen({ player }: ScreenProps) {
  switch (player.view) {
    case "start": return <StartScreen player={player} />;
    case "activity": return <ActivityScreen player={player} />;
    case "results": return <ResultsScreen player={player} />;
  }
}

function useScrollToTop(screen: string): void {
  const [first] = useState(screen);
  useLayoutEffect(() => {
    if (screen !== first) window.scrollTo(0, 0);
  }, [screen]);
}
