/** Shows only the gaps that fit the filters above the list. */
export class GapFilter {
  readonly #gaps: { readonly element: HTMLElement; readonly text: string }[];
  readonly #status: HTMLElement;
  readonly #nothing: HTMLElement;

  /** Starts the filters of this page, where it has a list. */
  static start(): void {
    const form = document.querySelector<HTMLFormElement>(".filters");
    if (form) new GapFilter(form);
  }

  private constructor(private readonly form: HTMLFormElement) {
    this.#gaps = [...document.querySelectorAll<HTMLElement>(".gap")].map((element) => ({ element, text: (element.textContent ?? "").toLowerCase() }));
    this.#status = form.querySelector<HTMLElement>(".shown")!;
    this.#nothing = document.querySelector<HTMLElement>(".nothing")!;
    form.hidden = false;
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("input", () => this.#apply());
    // The fields have their first values back only after the event.
    form.addEventListener("reset", () => setTimeout(() => this.#apply()));
    for (const name of document.querySelectorAll<HTMLElement>("span.pick")) this.#makeButton(name);
    document.addEventListener("click", (event) => this.#showTarget(event));
    this.#apply();
  }

  #apply(): void {
    const values = new FormData(this.form);
    const words = String(values.get("text") ?? "").toLowerCase().split(/\s+/).filter(Boolean);
    const severities = new Set(values.getAll("severity"));
    let shown = 0;
    for (const { element, text } of this.#gaps) {
      const fits = severities.has(element.dataset.severity ?? "") && words.every((word) => text.includes(word)) && ["kind", "touchpoint", "role"].every((name) => has(element, name, String(values.get(name) ?? "")));
      element.hidden = !fits;
      if (fits) shown++;
    }
    this.#status.textContent = shown === this.#gaps.length ? `${shown} gap${shown === 1 ? "" : "s"}` : `${shown} of ${this.#gaps.length} gaps`;
    this.#nothing.hidden = shown > 0;
  }

  /** Makes a name in one of the tables a button that shows the gaps of what it names. */
  #makeButton(name: HTMLElement): void {
    const { filter = "", key = "" } = name.dataset;
    if (!this.form.elements.namedItem(filter)) return;
    const button = document.createElement("button");
    button.type = "button";
    button.className = name.className;
    button.dir = "auto";
    button.textContent = name.textContent;
    button.title = "Show the gaps";
    button.addEventListener("click", () => this.#showOnly(filter, key));
    name.replaceWith(button);
  }

  #showOnly(filter: string, key: string): void {
    this.form.reset();
    (this.form.elements.namedItem(filter) as HTMLSelectElement).value = key;
    this.#apply();
    const title = document.querySelector<HTMLElement>("#gaps-title")!;
    title.scrollIntoView();
    title.focus({ preventScroll: true });
  }

  /** A link to a gap that the filters hide shows all gaps again. */
  #showTarget(event: Event): void {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[href^='#gap-']") : null;
    const gap = link && document.getElementById(link.hash.slice(1));
    if (!gap) return;
    if (gap.hidden) {
      this.form.reset();
      this.#apply();
    }
    setTimeout(() => gap.focus());
  }
}

function has(element: HTMLElement, name: string, wanted: string): boolean {
  return wanted === "" || (element.dataset[name] ?? "").split(" ").includes(wanted);
}
