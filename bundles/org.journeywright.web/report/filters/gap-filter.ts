import { NO_FILTER, type Filter } from "./address.ts";
import { FilterForm } from "./filter-form.ts";
import { FilterHistory } from "./filter-history.ts";
import { searchIn, type Searchable } from "./search.ts";

interface Gap extends Searchable {
  readonly element: HTMLElement;
}

/** Shows only the gaps that fit the filters above the list. */
export class GapFilter {
  readonly #gaps: readonly Gap[] = [...document.querySelectorAll<HTMLElement>(".gap")].map(gapOf);
  readonly #search = searchIn(this.#gaps);
  readonly #fields: FilterForm;
  readonly #history = new FilterHistory((filter) => this.#set(filter));
  readonly #title = document.querySelector<HTMLElement>("#gaps-title")!;
  readonly #nothing = document.querySelector<HTMLElement>(".nothing")!;
  readonly #status: HTMLElement;
  readonly #missing = paragraph("hint missing");
  readonly #only = paragraph("notice only");

  /** Starts the filters of this page, where it has a list. */
  static start(): void {
    const form = document.querySelector<HTMLFormElement>(".filters");
    if (form) new GapFilter(form);
  }

  private constructor(private readonly form: HTMLFormElement) {
    this.#fields = new FilterForm(form);
    this.#status = form.querySelector<HTMLElement>(".shown")!;
    this.#status.parentElement!.append(this.#missing);
    form.after(this.#only);
    form.autocomplete = "off";
    form.hidden = false;
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("input", (event) => this.#changed(event.target instanceof HTMLInputElement && event.target.type === "search"));
    // The fields have their first values back only after the event.
    form.addEventListener("reset", () => setTimeout(() => this.#changed(false)));
    for (const name of document.querySelectorAll<HTMLElement>("span.pick")) this.#makeButton(name);
    document.addEventListener("click", (event) => this.#showTarget(event));
    this.#set(NO_FILTER);
    this.#history.start();
  }

  #changed(typing: boolean): void {
    this.#missing.textContent = "";
    this.#show();
    this.#history.note(this.#fields.read(), typing);
  }

  #set(filter: Filter): void {
    const missing = this.#fields.write(filter);
    this.#missing.textContent = missing.length === 0 ? "" : `“${missing.join("”, “")}” is not in this report, or has no gap any more.`;
    this.#show();
  }

  #show(): void {
    const found = new Set(this.#search(this.#fields.read().text));
    const severities = this.#fields.read().severities;
    const keys = this.#fields.keys();
    let shown = 0;
    for (const gap of this.#gaps) {
      const fits = found.has(gap) && (severities?.includes(gap.element.dataset.severity ?? "") ?? true) && keys.every(([name, key]) => has(gap.element, name, key));
      gap.element.hidden = !fits;
      if (fits) shown++;
    }
    const all = this.#gaps.length;
    this.#status.textContent = shown === all ? `${all} gap${all === 1 ? "" : "s"}` : `${shown} of ${all} gaps`;
    this.#nothing.hidden = shown > 0;
    this.#only.textContent = shown === all ? "" : `Only ${shown} of ${all} gaps are listed: ${this.#fields.words().join("; ")}.`;
  }

  /** Makes a name in one of the tables a button that shows the gaps of what it names. */
  #makeButton(name: HTMLElement): void {
    const { filter = "", key = "" } = name.dataset;
    const list = this.form.elements.namedItem(filter);
    if (!(list instanceof HTMLSelectElement)) return;
    const button = document.createElement("button");
    button.type = "button";
    button.className = name.className;
    button.dir = "auto";
    button.textContent = name.textContent;
    button.title = "Show the gaps";
    button.addEventListener("click", () => this.#showOnly(list, key));
    name.replaceWith(button);
  }

  #showOnly(list: HTMLSelectElement, key: string): void {
    this.#fields.write(NO_FILTER);
    list.value = key;
    this.#changed(false);
    this.#title.scrollIntoView();
    this.#title.focus({ preventScroll: true });
  }

  /** A link to a gap that the filters hide shows all gaps again. */
  #showTarget(event: Event): void {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[href^='#gap-']") : null;
    const gap = link && document.getElementById(link.hash.slice(1));
    if (!gap) return;
    if (gap.hidden) {
      this.#set(NO_FILTER);
      this.#history.follow(NO_FILTER);
    }
    setTimeout(() => gap.focus());
  }
}

function gapOf(element: HTMLElement): Gap {
  return { element, number: Number(element.id.replace(/\D/g, "")), code: element.querySelector(".rule code")?.textContent ?? "", text: element.textContent ?? "" };
}

function paragraph(classes: string): HTMLParagraphElement {
  return Object.assign(document.createElement("p"), { className: classes, dir: "auto" });
}

function has(element: HTMLElement, name: string, wanted: string): boolean {
  return (element.dataset[name] ?? "").split(" ").includes(wanted);
}
