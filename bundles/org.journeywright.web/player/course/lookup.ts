import { activitiesOf, type Activity, type Behaviour, type Course, type Module, type Phase, type Scenario, type Standard } from "./course.ts";

/** Where an activity stands in the course. */
export interface Place {
  readonly activity: Activity;
  readonly phase: Phase;
  readonly module: Module;
  /** Position among all activities, from 0. */
  readonly position: number;
}

/** Finds the parts of a course by id. References were proved when the course was read, so a lookup of a named part cannot fail. */
export class Lookup {
  readonly activities: readonly Activity[];
  readonly #standards: ReadonlyMap<string, Standard>;
  readonly #behaviours: ReadonlyMap<string, Behaviour>;
  readonly #scenarios: ReadonlyMap<string, Scenario>;
  readonly #places: ReadonlyMap<string, Place>;

  constructor(readonly course: Course) {
    this.activities = activitiesOf(course);
    this.#standards = byId(course.standards);
    this.#behaviours = byId(course.behaviours);
    this.#scenarios = byId(course.scenarios);
    this.#places = places(course);
  }

  standard(id: string): Standard {
    return found(this.#standards, id);
  }

  behaviours(ids: readonly string[]): Behaviour[] {
    return ids.map((id) => found(this.#behaviours, id));
  }

  scenario(id: string): Scenario {
    return found(this.#scenarios, id);
  }

  /** The place of an activity; undefined for an id that is not (or no longer) in the course. */
  place(id: string): Place | undefined {
    return this.#places.get(id);
  }

  /** The activity after the given one, undefined at the end. */
  after(id: string): Activity | undefined {
    const place = this.place(id);
    return place && this.activities[place.position + 1];
  }
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

function places(course: Course): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const phase of course.phases) {
    for (const module of phase.modules) {
      for (const activity of module.activities) places.set(activity.id, { activity, phase, module, position: places.size });
    }
  }
  return places;
}

function found<T>(items: ReadonlyMap<string, T>, id: string): T {
  const item = items.get(id);
  if (item === undefined) throw new Error(`“${id}” is not in the course.`);
  return item;
}
