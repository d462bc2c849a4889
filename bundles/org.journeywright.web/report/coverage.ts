const MOVES: Readonly<Record<string, readonly [number, number]>> = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

/** Lets people walk the coverage matrices with the arrow keys and shows what is behind a cell on hover and focus. */
export function walkCoverage(): void {
  const tip = new Tip();
  for (const table of document.querySelectorAll<HTMLTableElement>("table.coverage")) walk(table, tip);
}

function walk(table: HTMLTableElement, tip: Tip): void {
  const cells = [...table.tBodies].flatMap((body) => [...body.rows]).map((row) => [...row.querySelectorAll("td")]);
  for (const cell of cells.flat()) {
    const behind = cell.title;
    cell.removeAttribute("title");
    cell.tabIndex = -1;
    if (behind === "") continue;
    cell.dataset.behind = behind;
    const unseen = cell.querySelector(".unseen");
    if (unseen) unseen.textContent += `: ${behind}`;
  }
  const first = cells[0]?.[0];
  if (!first) return;
  table.setAttribute("role", "grid");
  first.tabIndex = 0;
  table.addEventListener("focusin", (event) => {
    const cell = cellOf(event);
    if (!cell) return;
    for (const other of cells.flat()) other.tabIndex = other === cell ? 0 : -1;
    tip.show(cell);
  });
  table.addEventListener("focusout", () => tip.hide());
  table.addEventListener("mouseover", (event) => tip.show(cellOf(event)));
  table.addEventListener("mouseleave", () => tip.hideSoon());
  table.addEventListener("keydown", (event) => {
    const move = MOVES[event.key];
    const cell = cellOf(event);
    if (!move || !cell) return;
    event.preventDefault();
    const row = cells.findIndex((candidates) => candidates.includes(cell));
    const column = cells[row]!.indexOf(cell);
    cells[row + move[0]]?.[column + move[1]]?.focus();
  });
}

function cellOf(event: Event): HTMLTableCellElement | null {
  return event.target instanceof Element ? event.target.closest("td") : null;
}

/** What is behind a cell; it stays while the pointer is on it, and Escape sends it away. */
class Tip {
  readonly #box = document.createElement("div");
  #cell: HTMLElement | undefined;
  #leaving: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    this.#box.className = "tip";
    this.#box.setAttribute("role", "tooltip");
    this.#box.hidden = true;
    document.body.append(this.#box);
    this.#box.addEventListener("mouseenter", () => clearTimeout(this.#leaving));
    this.#box.addEventListener("mouseleave", () => this.hide());
    document.addEventListener("keydown", (event) => event.key === "Escape" && this.hide());
    document.addEventListener("scroll", (event) => this.#follow(event), { capture: true, passive: true });
  }

  show(cell: HTMLElement | null): void {
    clearTimeout(this.#leaving);
    if (!cell?.dataset.behind) return this.hide();
    const list = document.createElement("ul");
    for (const line of cell.dataset.behind.split("; ")) {
      const item = document.createElement("li");
      item.dir = "auto";
      item.textContent = line;
      list.append(item);
    }
    this.#box.replaceChildren(list);
    this.#box.hidden = false;
    this.#cell = cell;
    this.#place(cell.getBoundingClientRect());
  }

  hideSoon(): void {
    this.#leaving = setTimeout(() => this.hide(), 200);
  }

  hide(): void {
    clearTimeout(this.#leaving);
    this.#box.hidden = true;
  }

  /** The tip goes with a cell that has the focus; a pointer has left its cell behind. */
  #follow(event: Event): void {
    if (event.target === this.#box || this.#box.hidden) return;
    if (this.#cell && this.#cell === document.activeElement) this.#place(this.#cell.getBoundingClientRect());
    else this.hide();
  }

  #place(cell: DOMRect): void {
    const box = this.#box.getBoundingClientRect();
    const left = Math.max(16, Math.min(cell.left + cell.width / 2 - box.width / 2, innerWidth - box.width - 16));
    const below = cell.bottom + 4 + box.height <= innerHeight;
    this.#box.style.left = `${left}px`;
    this.#box.style.top = `${below ? cell.bottom + 2 : Math.max(8, cell.top - box.height - 2)}px`;
  }
}
