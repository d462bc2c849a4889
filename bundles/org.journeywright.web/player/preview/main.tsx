import { render } from "preact";
import { useLayoutEffect, useReducer } from "preact/hooks";
import "../../shared/tokens.css";
import "../parts/base.css";
import "./preview.css";
import { ActivityScreen } from "../activity/activity-screen.tsx";
import { CourseError } from "../course/read-course.ts";
import { CourseLanguage } from "../parts/text.tsx";
import { Unplayable } from "../parts/unplayable.tsx";
import type { Player } from "../player.ts";
import { ResultsScreen } from "../results/results-screen.tsx";
import { isOfWindow, leaves } from "./keys.ts";
import { Preview, type Standing } from "./preview.ts";

/** What the workbench calls. */
interface PreviewPage {
  show(course: unknown): void;
  playFrom(decision: string): void;
  restart(): void;
  theme(name: "light" | "dark"): void;
  standing(): Standing;
}

declare global {
  interface Window {
    journeywrightPreview?: PreviewPage;
    /** Moves the focus on to what stands around the page. */
    journeywrightLeave?: (way: "forward" | "back") => void;
  }
}

function Screen({ player }: { readonly player: Player }) {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useLayoutEffect(() => player.subscribe(() => redraw(undefined)), [player]);
  return (
    <CourseLanguage.Provider value={player.course.course.language}>
      <main class="page">
        {player.view === "activity" ? <ActivityScreen player={player} /> : <ResultsScreen player={player} />}
      </main>
    </CourseLanguage.Provider>
  );
}

function main(root: HTMLElement): void {
  const preview = new Preview();
  window.journeywrightPreview = {
    show(course) {
      try {
        render(<Screen player={preview.show(course)} />, root);
      } catch (error) {
        if (!(error instanceof CourseError)) throw error;
        render(<Unplayable reason={error.message} />, root);
      }
    },
    playFrom: (decision) => preview.playFrom(decision),
    restart() {
      preview.restart();
      if (preview.player) render(<Screen player={preview.player} />, root);
    },
    theme(name) {
      document.documentElement.dataset.theme = name;
      document.documentElement.style.colorScheme = name;
    },
    standing: () => preview.standing(),
  };
  window.addEventListener("keydown", (event) => {
    const stops = [...document.querySelectorAll("button:not(:disabled), [href], input, textarea, [tabindex='0']")];
    const way = leaves(event, stops, document.activeElement);
    if (isOfWindow(event) || way !== undefined && window.journeywrightLeave !== undefined) event.preventDefault();
    if (way !== undefined) window.journeywrightLeave?.(way);
  }, true);
}

const root = document.getElementById("player");
if (root) main(root);
