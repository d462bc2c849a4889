import type { Filter } from "./address.ts";

/** The fields above the list of gaps. Choices are known by what people read, because that stays the same when the report is made anew. */
export class FilterForm {
  readonly #lists: readonly HTMLSelectElement[];
  readonly #severities: readonly HTMLInputElement[];
  readonly #text: HTMLInputElement;
  readonly #names = new Map<HTMLOptionElement, string>();

  constructor(form: HTMLFormElement) {
    this.#lists = [...form.querySelectorAll("select")];
    this.#severities = [...form.querySelectorAll<HTMLInputElement>("input[name=severity]")];
    this.#text = form.querySelector<HTMLInputElement>("input[name=text]")!;
    this.#lists.forEach((list) => this.#nameChoices(list));
  }

  read(): Filter {
    const severities = this.#severities.filter(({ checked }) => checked).map(({ value }) => value);
    return {
      text: this.#text.value,
      choices: new Map(this.#chosen().map((option) => [(option.parentElement as HTMLSelectElement).name, this.#names.get(option)!])),
      severities: severities.length === this.#severities.length ? null : severities,
    };
  }

  /** @returns what the filter chooses and this report does not have */
  write({ text, choices, severities }: Filter): readonly string[] {
    this.#text.value = text;
    for (const box of this.#severities) box.checked = severities?.includes(box.value) ?? true;
    for (const list of this.#lists) list.value = this.#option(list, choices.get(list.name) ?? "")?.value ?? "";
    return [...choices].filter(([name, choice]) => !this.#lists.some((list) => list.name === name && this.#option(list, choice))).map(([, choice]) => choice);
  }

  /** What is chosen, as a gap knows it: the name of the list, and the key. */
  keys(): readonly (readonly [string, string])[] {
    return this.#chosen().map((option) => [(option.parentElement as HTMLSelectElement).name, option.value]);
  }

  /** What is set, in words. */
  words(): readonly string[] {
    const { text, choices, severities } = this.read();
    return [...text.trim() === "" ? [] : [`with “${text.trim()}”`], ...[...choices].map(([name, choice]) => `${name}: ${choice}`), ...severities ? [`severity: ${severities.join(", ") || "none"}`] : []];
  }

  #chosen(): HTMLOptionElement[] {
    return this.#lists.flatMap((list) => [...list.selectedOptions]).filter(({ value }) => value !== "");
  }

  #option(list: HTMLSelectElement, name: string): HTMLOptionElement | undefined {
    return [...list.options].find((option) => this.#names.get(option) === name);
  }

  /** Things may share a name; the second of them is "Name (2)". */
  #nameChoices(list: HTMLSelectElement): void {
    const times = new Map<string, number>();
    for (const option of [...list.options].filter(({ value }) => value !== "")) {
      const time = (times.get(option.text) ?? 0) + 1;
      times.set(option.text, time);
      this.#names.set(option, time === 1 ? option.text : `${option.text} (${time})`);
    }
  }
}
