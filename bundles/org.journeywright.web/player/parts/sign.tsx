/** Small drawn signs. They always stand beside words that say the same, so they are hidden from screen readers. */
const SIGNS = {
  shown: "M3.5 8.5l3 3 6-7",
  missed: "M4 4l8 8M12 4l-8 8",
  open: "M8 3a5 5 0 1 0 0 10a5 5 0 1 0 0-10",
  half: "M8 3a5 5 0 1 0 0 10a5 5 0 1 0 0-10M8 3v10M10 4v8M12 6v4",
  up: "M8 13V4M4 7.5L8 3.5l4 4",
  down: "M8 3v9M4 8.500l4 4l4-4",
  same: "M3 8h10",
  next: "M3 8h9M8.5 4l4 4l-4 4",
  back: "M13 8H4M7.5 4l-4 4l4 4",
  again: "M12.5 5.500A5 5 0 1 0 13 8.500M13 2.500v3.200h-3.200",
  print: "M4.5 6V2.500h7V6M4.5 11.500h-2V6h11v5.500h-2M4.5 9.500h7v4h-7z",
  scenario: "M2.5 3h11v7.500h-6L4.5 13.500v-3h-2z",
  standard: "M3.5 2.500h9v11h-9zM6 6h4M6 9h4",
  story: "M8 4.500C6.5 3 4 3 2.5 3.500v9C4 12 6.5 12 8 13.500c1.5-1.5 4-1.5 5.5-1v-9C12 3 9.5 3 8 4.500zM8 4.500v9",
  observe: "M1.5 8C4 3.5 12 3.5 14.5 8C12 12.5 4 12.5 1.5 8zM8 6a2 2 0 1 0 0 4a2 2 0 1 0 0-4",
  check: "M5.5 6A2.5 2.5 0 1 1 8 8.500V10M8 12.700v.1",
  comfort: "M2.5 11.500a5.5 5.5 0 0 1 11 0M8 11.500l2.5-4",
} as const;

export type SignName = keyof typeof SIGNS;

export function Sign({ name, class: kind = "" }: { readonly name: SignName; readonly class?: string }) {
  return (
    <svg class={`sign ${kind}`.trimEnd()} viewBox="0 0 16 16" aria-hidden="true">
      <path d={SIGNS[name]} />
    </svg>
  );
}

/** The product's mark: the emotion curve, a line that dips and rises. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 24 22" aria-hidden="true">
      <path d="M2 8C5 8 5 17 9.5 17S15 4 22 4" />
    </svg>
  );
}
