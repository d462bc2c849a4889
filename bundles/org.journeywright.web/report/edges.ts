/** Shows where a box goes on beyond its right and left edges, and folds the tall ones to a part that says how much more there is. */
export function markEdges(): void {
  // All are framed before the first is measured, so that a large page is laid out once.
  const frames = [...document.querySelectorAll<HTMLElement>(".scroll, .canvas:not([hidden])")].map((box) => new Frame(box));
  for (const frame of frames) frame.watch();
}

/** A box with marks on the edges beyond which it goes on. */
class Frame {
  readonly #frame = Object.assign(document.createElement("div"), { className: "framed" });
  readonly #fold: Fold | undefined;

  constructor(private readonly box: HTMLElement) {
    box.replaceWith(this.#frame);
    this.#frame.append(box);
    if (box.classList.contains("tall")) this.#fold = new Fold(box, this.#frame);
  }

  watch(): void {
    this.#fold?.fit();
    this.box.addEventListener("scroll", () => this.#mark(), { passive: true });
    const changes = new ResizeObserver(() => {
      this.#fold?.fit();
      this.#mark();
    });
    for (const part of [this.box, ...this.box.children]) changes.observe(part);
  }

  #mark(): void {
    const { scrollLeft, scrollWidth, clientWidth } = this.box;
    this.#fold?.mark();
    this.#frame.classList.toggle("more-left", Math.abs(scrollLeft) > 1);
    this.#frame.classList.toggle("more-right", scrollWidth - clientWidth - Math.abs(scrollLeft) > 1);
  }
}

/** The most of a window's height, and the most pixels, that a folded table takes. */
const SHARE = 0.7;
const MOST = 512;

/** A long table, cut through the middle of a row, so that the cut is seen, until the reader wants all of it. */
class Fold {
  readonly #rows: readonly HTMLTableRowElement[];
  readonly #bar = Object.assign(document.createElement("p"), { className: "cut", hidden: true });
  readonly #more = document.createElement("span");
  readonly #button = Object.assign(document.createElement("button"), { type: "button" });
  #whole = false;

  constructor(private readonly box: HTMLElement, private readonly frame: HTMLElement) {
    this.#rows = [...box.querySelectorAll<HTMLTableRowElement>("tbody tr")];
    this.#bar.append(this.#more, this.#button);
    frame.append(this.#bar);
    this.#button.addEventListener("click", () => this.#turn());
  }

  /** Finds the place of the cut. A table with hardly more than fits is not cut at all. */
  fit(): void {
    if (this.box.offsetHeight === 0) return;
    const limit = Math.min(MOST, innerHeight * SHARE);
    const table = this.box.firstElementChild as HTMLElement;
    const cuts = table.offsetHeight > limit * 1.25;
    const last = this.#rows.filter((row) => row.offsetTop + row.offsetHeight / 2 <= limit).at(-1);
    this.box.style.maxHeight = cuts && !this.#whole && last ? `${last.offsetTop + last.offsetHeight / 2}px` : "none";
    this.frame.classList.toggle("whole", this.#whole && this.box.scrollWidth <= this.box.clientWidth);
    this.#bar.hidden = !cuts;
    this.#button.textContent = this.#whole ? "Show fewer rows" : `Show all ${this.#rows.length.toLocaleString("en")} rows`;
  }

  /** Says how many rows are below the cut. */
  mark(): void {
    const edge = this.box.scrollTop + this.box.clientHeight;
    const below = this.#rows.filter((row) => row.offsetTop + row.offsetHeight > edge + 2).length;
    this.#more.textContent = below === 0 || this.#whole ? "" : `${below.toLocaleString("en")} more below`;
  }

  #turn(): void {
    this.#whole = !this.#whole;
    this.fit();
    this.mark();
    if (!this.#whole) this.frame.parentElement?.scrollIntoView({ block: "nearest" });
  }
}
