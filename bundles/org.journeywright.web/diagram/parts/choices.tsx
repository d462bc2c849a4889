import { useEffect, useState } from "preact/hooks";
import type { Choice } from "../drawing/schema.ts";
import { fitting, isShort, isUnusual } from "./folding.ts";
import { moved } from "./moved.ts";
import { Popover } from "./popover.tsx";
import { Sign } from "./sign.tsx";

type Choose = (setting: string, value: string) => void;

interface Shown {
  readonly choice: Choice;
  readonly choose: Choose;
}

/** What the reader can choose about the drawing: as much of it as the header has room for, the rest in a menu. */
export function Choices({ choices, choose }: { readonly choices: readonly Choice[]; readonly choose: Choose }) {
  const shown = fitting(choices, useWidth());
  const folded = choices.slice(shown);
  return (
    <>
      {choices.slice(0, shown).map((choice) => (choice.many ? <Many key={choice.setting} choice={choice} choose={choose} /> : <One key={choice.setting} choice={choice} choose={choose} />))}
      {folded.length > 0 && (
        <Popover label="More choices" text={<span>{shown > 0 ? "More" : "Show"}<span class="unseen"> choices</span></span>} isPressed={folded.some(isUnusual)}>
          {() => <div class="folded">{folded.map((choice) => (choice.many ? <Listed key={choice.setting} choice={choice} choose={choose} /> : <One key={choice.setting} choice={choice} choose={choose} />))}</div>}
        </Popover>
      )}
    </>
  );
}

function useWidth(): number {
  const [width, setWidth] = useState(innerWidth);
  useEffect(() => {
    const follow = () => setWidth(innerWidth);
    addEventListener("resize", follow);
    return () => removeEventListener("resize", follow);
  }, []);
  return width;
}

/** Few short options stand side by side, others in a list. */
function One({ choice, choose }: Shown) {
  const { setting, label, options } = choice;
  if (options.length < 2) return null;
  if (isShort(choice)) {
    return (
      <fieldset class="segments">
        <legend class="unseen">{label}</legend>
        {options.map(({ value, label, chosen }) => (
          <label key={value} class={chosen ? "on" : ""}><input type="radio" name={`choice-${setting}`} checked={chosen} onChange={() => choose(setting, value)} />{label}</label>
        ))}
      </fieldset>
    );
  }
  return (
    <label class="select"><span class="caption">{label}</span>
      <select value={options.find(({ chosen }) => chosen)?.value ?? ""} onChange={(event) => choose(setting, event.currentTarget.value)}>
        {options.map(({ value, label }) => <option key={value} value={value}>{label}</option>)}
      </select>
    </label>
  );
}

/** Several at once, behind a button that says how many. */
function Many({ choice, choose }: Shown) {
  const { label, options } = choice;
  const count = options.filter(({ chosen }) => chosen).length;
  return <Popover label={label} sign="lanes" text={<span>{label} <small>{count === 0 ? "none" : `${count} of ${options.length}`}</small></span>}>{() => <Ordered choice={choice} choose={choose} />}</Popover>;
}

function Listed({ choice, choose }: Shown) {
  return <fieldset><legend>{choice.label}</legend><Ordered choice={choice} choose={choose} /></fieldset>;
}

/** Several at once, in an order of the reader's own: moved by dragging or by the buttons beside each. */
function Ordered({ choice, choose }: Shown) {
  const { setting, options } = choice;
  const chosen = options.filter((option) => option.chosen).map(({ value }) => value);
  const [dragged, setDragged] = useState<string>();
  const put = (values: readonly string[]) => choose(setting, values.join(","));
  const ordered = [...options.filter((option) => option.chosen), ...options.filter((option) => !option.chosen)];
  return (
    <ul class="many">
      {ordered.map(({ value, label, chosen: isChosen }) => {
        const at = chosen.indexOf(value);
        return (
          <li key={value} class={dragged === value ? "dragged" : ""} draggable={isChosen} onDragStart={() => setDragged(value)} onDragEnd={() => setDragged(undefined)}
            onDragOver={(event) => dragged !== undefined && isChosen && event.preventDefault()}
            onDrop={(event) => {
              event.preventDefault();
              if (dragged !== undefined) put(moved(chosen, chosen.indexOf(dragged), at));
            }}>
            <label><input type="checkbox" checked={isChosen} onChange={() => put(isChosen ? chosen.filter((one) => one !== value) : [...chosen, value])} /><span>{label}</span></label>
            {isChosen && <>
              <button type="button" class="small" aria-label={`Move ${label} up`} aria-disabled={at === 0} onClick={() => at > 0 && put(moved(chosen, at, at - 1))}><Sign name="up" /></button>
              <button type="button" class="small" aria-label={`Move ${label} down`} aria-disabled={at === chosen.length - 1} onClick={() => at < chosen.length - 1 && put(moved(chosen, at, at + 1))}><Sign name="down" /></button>
            </>}
          </li>
        );
      })}
    </ul>
  );
}
