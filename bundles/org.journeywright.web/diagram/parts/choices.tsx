import { useState } from "preact/hooks";
import type { Choice } from "../drawing/schema.ts";
import { moved } from "./moved.ts";
import { Popover } from "./popover.tsx";
import { Sign } from "./sign.tsx";

type Choose = (setting: string, value: string) => void;

/** What the reader can choose about the drawing. */
export function Choices({ choices, choose }: { readonly choices: readonly Choice[]; readonly choose: Choose }) {
  return <>{choices.map((choice) => (choice.many ? <Many key={choice.setting} choice={choice} choose={choose} /> : <One key={choice.setting} choice={choice} choose={choose} />))}</>;
}

/** Few short options stand side by side, others in a list. */
function One({ choice, choose }: { readonly choice: Choice; readonly choose: Choose }) {
  const { setting, label, options } = choice;
  const isShort = options.length <= 4 && options.reduce((sum, option) => sum + option.label.length, 0) <= 36;
  if (options.length < 2) return null;
  if (isShort) {
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

/** Several at once, in an order of the reader's own: moved by dragging or by the buttons beside each. */
function Many({ choice, choose }: { readonly choice: Choice; readonly choose: Choose }) {
  const { setting, label, options } = choice;
  const chosen = options.filter((option) => option.chosen).map(({ value }) => value);
  const [dragged, setDragged] = useState<string>();
  const put = (values: readonly string[]) => choose(setting, values.join(","));
  const ordered = [...options.filter((option) => option.chosen), ...options.filter((option) => !option.chosen)];
  return (
    <Popover label={label} sign="lanes" text={<span>{label} <small>{chosen.length} of {options.length}</small></span>}>
      {() => (
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
      )}
    </Popover>
  );
}
