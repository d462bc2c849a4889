import "./results.css";
import type { Course } from "../course/course.ts";
import { byStandard, type Tally } from "../conversation/behaviours.ts";
import { Sign } from "../parts/sign.tsx";
import { Text } from "../parts/text.tsx";

interface BehaviourTableProps {
  readonly course: Course;
  readonly tallies: ReadonlyMap<string, Tally>;
  readonly caption: string;
}

/** Behaviours shown and missed, by standard. */
export function BehaviourTable({ course, tallies, caption }: BehaviourTableProps) {
  if (tallies.size === 0) return null;
  return (
    <section class="card">
      <table class="tallies">
        <caption>{caption}</caption>
        <thead><tr><th scope="col">Behaviour</th><th scope="col">Shown</th><th scope="col">Missed</th></tr></thead>
        {byStandard(course, tallies.keys()).map(({ standard, behaviours }) => (
          <tbody key={standard.id}>
            <tr><th scope="rowgroup" colSpan={3} class="tallies-standard"><Text>{standard.title}</Text></th></tr>
            {behaviours.map((behaviour) => {
              const { shown, missed } = tallies.get(behaviour.id)!;
              return (
                <tr key={behaviour.id}>
                  <th scope="row"><Text>{behaviour.title || behaviour.text}</Text></th>
                  <td class={shown ? "good" : "none"}>{shown > 0 && <Sign name="shown" />}{shown}</td>
                  <td class={missed ? "poor" : "none"}>{missed > 0 && <Sign name="missed" />}{missed}</td>
                </tr>
              );
            })}
          </tbody>
        ))}
      </table>
    </section>
  );
}
