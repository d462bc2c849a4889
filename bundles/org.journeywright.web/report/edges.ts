/** Shows where a box goes on beyond its right and left edges, and folds the tall ones to a part that says how much more there is. */
export function markEdges(): void {
  for (const box of document.querySelectorAll<HTMLElement>(".scroll, .canvas:not([hidden])")) {
    const frame = document.createElement("div");
    frame.className = "framed";
    box.replaceWith(frame);
    frame.append(box);
    const fold = box.classList.contains("tall") ? new Fold(box, frame) : undefined;
    const mark = () => {
      fold?.mark();
      frame.classList.toggle("more-left", Math.abs(box.scrollLeft) > 1);
      frame.classList.toggle("more-right", box.scrollWidth - box.clientWidth - Math.abs(box.scrollLeft) > 1);
    };
    box.addEventListener("scroll", mark, { passive: true });
    const changes = new ResizeObserver(() => {
      fold?.fit();
      mark();
    });
    changes.observe(box);
    for (const content of box.children) changes.observe(content);
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
    this.fit();
  }

  /** Finds the place of the cut. A table with hardly more than fits is not cut at all. */
  fit(): void {
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
