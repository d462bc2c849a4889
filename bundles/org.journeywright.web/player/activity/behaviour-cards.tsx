import type { Behaviour } from "../course/course.ts";
import { Sign } from "../parts/sign.tsx";
import { Text } from "../parts/text.tsx";

interface BehaviourCardsProps {
  readonly behaviours: readonly Behaviour[];
  /** Draw a box to tick, for paper. */
  readonly tick?: boolean;
}

/** Behaviours in observable words, with examples of both kinds. */
export function BehaviourCards({ behaviours, tick = false }: BehaviourCardsProps) {
  return <div class="behaviours">{behaviours.map((behaviour) => <BehaviourCard key={behaviour.id} behaviour={behaviour} tick={tick} />)}</div>;
}

function BehaviourCard({ behaviour, tick }: { readonly behaviour: Behaviour; readonly tick: boolean }) {
  return (
    <div class="card behaviour">
      <h3>{tick && <span class="tick" aria-hidden="true" />}<Text>{behaviour.title}</Text></h3>
      {behaviour.text && <Text as="p">{behaviour.text}</Text>}
      <div class="examples">
        <Examples title="Looks like" kind="good" texts={behaviour.looksLike} />
        <Examples title="Does not look like" kind="poor" texts={behaviour.doesNotLookLike} />
      </div>
    </div>
  );
}

function Examples({ title, kind, texts }: { readonly title: string; readonly kind: "good" | "poor"; readonly texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <div class={`example ${kind}`}>
      <h4><Sign name={kind === "good" ? "shown" : "missed"} />{title}</h4>
      <ul>{texts.map((text, index) => <li key={index}><Text>{text}</Text></li>)}</ul>
    </div>
  );
}
