import { readCourse } from "../course/read-course.ts";
import type { Course, Scenario } from "../course/course.ts";
import { decisionOf } from "../conversation/graph.ts";
import { attemptOf } from "../resume/progress.ts";
import { Player } from "../player.ts";
import { MemoryKeeper } from "../record/browser-keeper.ts";
import { walkAgain, walkOf, wayTo, type Walker } from "./walk.ts";

/** Where the one who tries the scenario stands, for the author's tools. */
export interface Standing {
  /** `results` beyond the last page of the scenario. */
  readonly stage: "fresh" | "deciding" | "answered" | "ended" | "results";
  readonly node: string;
}

/** Plays one scenario while it is being written: each new state takes the place of the last, and the player stays where they are. Nothing is kept. */
export class Preview {
  #player: Player | undefined;

  get player(): Player | undefined {
    return this.#player;
  }

  /**
   * Takes the scenario as it is now.
   * @param data a course with one activity, the scenario
   * @throws CourseError when it is not a course
   */
  show(data: unknown): Player {
    const before = this.#player;
    const player = this.#open(readCourse(data));
    if (before && scenarioOf(before).id === scenarioOf(player).id) {
      walkAgain(scenarioOf(player), walkOf(scenarioOf(before), attemptIn(before)), walkerOf(player));
    }
    return player;
  }

  /** Goes to a decision, along the way already walked where it leads there; an unknown decision changes nothing. */
  playFrom(decision: string): void {
    const player = this.#player;
    const way = player && wayTo(scenarioOf(player), decision);
    if (!player || !way || !decisionOf(scenarioOf(player), decision)) return;
    const walker = walkerOf(player);
    player.openActivity(player.lookup.activities[0]!.id);
    player.replayFrom(scenarioOf(player), decision);
    if (walker.attempt().stage === "deciding" && walker.attempt().node === decision) return;
    walker.start();
    for (const position of way) {
      walker.choose(position);
      walker.goOn();
    }
  }

  /** From the opening again. */
  restart(): void {
    if (this.#player) this.#open(this.#player.course);
  }

  #open(course: Course): Player {
    const player = new Player(course, new MemoryKeeper());
    player.openActivity(player.lookup.activities[0]!.id);
    this.#player = player;
    return player;
  }

  standing(): Standing {
    const player = this.#player;
    if (!player || player.view !== "activity") return { stage: "results", node: "" };
    const { stage, node } = attemptIn(player);
    return { stage, node };
  }
}

function scenarioOf(player: Player): Scenario {
  return player.course.scenarios[0]!;
}

function attemptIn(player: Player) {
  return attemptOf(player.progress, scenarioOf(player));
}

function walkerOf(player: Player): Walker {
  const scenario = scenarioOf(player);
  return {
    attempt: () => attemptIn(player),
    start: () => player.startScenario(scenario),
    choose: (position) => player.choose(scenario, position),
    goOn: () => player.goOn(scenario),
  };
}
