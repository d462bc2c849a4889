import { filterOf, fragmentOf, NO_FILTER, type Filter } from "./address.ts";

/** Keeps the filter in the page's address, so that it can be shared, and in the browser's history, so that the back button takes it back. */
export class FilterHistory {
  #last = "";
  #typing = false;

  /** @param apply shows the gaps of a filter that comes from the address or from going back */
  constructor(private readonly apply: (filter: Filter) => void) {
    addEventListener("popstate", () => this.#arrive());
    addEventListener("hashchange", () => this.#arrive());
  }

  /** Takes over what the address says when the page opens. */
  start(): void {
    const filter = filterOf(location.hash);
    if (filter) this.apply(filter);
    this.#stamp(filter ? location.hash : "");
  }

  /** Notes a filter that the reader has set. Letters typed one after the other are one step back. */
  note(filter: Filter, typing: boolean): void {
    const fragment = fragmentOf(filter);
    if (fragment === this.#last) return;
    history[typing && this.#typing ? "replaceState" : "pushState"]({ filter: fragment }, "", fragment || "#gaps");
    this.#last = fragment;
    this.#typing = typing;
  }

  /** Notes a filter that goes with a step to another place of this page, which the browser itself puts into its history. */
  follow(filter: Filter): void {
    this.#last = fragmentOf(filter);
  }

  /** A place in the history has its filter with it; a place just gone to takes over the present one. */
  #arrive(): void {
    this.#typing = false;
    const said = filterOf(location.hash);
    const noted = (history.state as { filter?: unknown } | null)?.filter;
    const fragment = said ? location.hash : typeof noted === "string" ? noted : this.#last;
    if (fragment !== this.#last) this.apply(filterOf(fragment) ?? NO_FILTER);
    this.#stamp(fragment);
  }

  #stamp(fragment: string): void {
    this.#last = fragment;
    history.replaceState({ filter: fragment }, "");
  }
}
