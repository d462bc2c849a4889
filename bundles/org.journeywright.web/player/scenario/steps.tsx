import { stepsLeft } from "../conversation/graph.ts";
import { pathOf } from "../conversation/path.ts";
import type { PlayProps } from "./scenario-screen.tsx";

/** How far the conversation is: known for certain where all ways are equally long, else between what is possible. */
export function Steps({ scenario, attempt }: PlayProps) {
  const at = pathOf(scenario, attempt).length;
  const { least, most } = stepsLeft(scenario, attempt.node);
  const fewest = at - 1 + least;
  return (
    <div class="steps">
      <span class="steps-dots" aria-hidden="true">
        {Array.from({ length: Math.min(fewest, 12) }, (_, index) => <i key={index} class={index < at ? "on" : ""} />)}
      </span>
      <span>Decision {at}{range(fewest, most === undefined ? undefined : at - 1 + most)}</span>
    </div>
  );
}

function range(fewest: number, most: number | undefined): string {
  if (most === undefined) return ` of ${fewest} or more`;
  return fewest === most ? ` of ${most}` : ` of ${fewest} to ${most}`;
}
