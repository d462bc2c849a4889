import { render } from "preact";
import "../shared/tokens.css";
import "./parts/base.css";
import { App } from "./parts/app.tsx";
import { Unplayable } from "./parts/unplayable.tsx";
import { CourseError, readCourse } from "./course/read-course.ts";
import { Player } from "./player.ts";
import { openKeeper } from "./record/open-keeper.ts";

declare global {
  interface Window {
    /** Written by the generator into course.js. */
    journeywrightCourse?: unknown;
  }
}

function main(root: HTMLElement): void {
  try {
    const course = readCourse(window.journeywrightCourse);
    const { keeper, lmsFailed } = openKeeper(window, course);
    const player = new Player(course, keeper);
    document.title = course.course.title;
    keepWhenLeaving(player);
    render(<App player={player} lmsFailed={lmsFailed} />, root);
  } catch (error) {
    if (!(error instanceof CourseError)) throw error;
    render(<Unplayable reason={error.message} />, root);
  }
}

/** `unload` and `beforeunload` no longer fire for certain; `pagehide` and `visibilitychange` do. */
function keepWhenLeaving(player: Player): void {
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") player.keepNow();
  });
  window.addEventListener("pagehide", () => player.close());
  // A page that comes back from the browser's cache has ended its visit: begin a new one.
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) window.location.reload();
  });
}

const root = document.getElementById("player");
if (root) main(root);
