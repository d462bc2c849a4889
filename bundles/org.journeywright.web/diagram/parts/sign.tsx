/** Signs of the page's own buttons, lines on a grid of 16 by 16. */
const SIGNS = {
  undo: "M6 2.5L2.5 6L6 9.5M2.5 6H9.5C15 6 15 13.5 9.5 13.5H6",
  redo: "M10 2.5L13.5 6L10 9.5M13.5 6H6.5C1 6 1 13.5 6.5 13.5H10",
  legend: "M2 4H6M8.5 4H14M2 8H6M8.5 8H14M2 12H6M8.5 12H14",
  minus: "M3 8H13",
  plus: "M8 3V13M3 8H13",
  fit: "M2 6V2H6M10 2H14V6M14 10V14H10M6 14H2V10",
  full: "M9 7L14 2M10 2H14V6M7 9L2 14M6 14H2V10",
  outline: "M2 3H14V13H2ZM8 8H13V12H8Z",
  search: "M11 7C11 12.3 3 12.3 3 7C3 1.7 11 1.7 11 7ZM10 10L14 14",
  save: "M8 2V10M4.5 7L8 10.5L11.5 7M3 13.5H13",
  help: "M5.5 6C5.5 2.5 10.5 2.5 10.5 6C10.5 8 8 8 8 10M8 12.5V13.5",
  down: "M4 6L8 10L12 6",
  up: "M4 10L8 6L12 10",
  close: "M4 4L12 12M12 4L4 12",
  lanes: "M2 4H14M2 8H14M2 12H14",
  list: "M2 4H3M6 4H14M2 8H3M6 8H14M2 12H3M6 12H14",
  link: "M2 8H13M9.5 4.5L13 8L9.5 11.5",
  grip: "M6 4V4.01M10 4V4.01M6 8V8.01M10 8V8.01M6 12V12.01M10 12V12.01",
  heat: "M3 13V9M7 13V3M11 13V6M2 13.5H14",
  check: "M3 8.5L6.5 12L13 4.5",
} as const;

export type SignName = keyof typeof SIGNS;

export function Sign({ name }: { readonly name: SignName }) {
  return <svg class="sign" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d={SIGNS[name]} /></svg>;
}

/** A sign of severity, by its shape and colour. */
export function Shape({ path, isFilled, paint }: { readonly path: string; readonly isFilled: boolean; readonly paint: string }) {
  return <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true"><path d={path} class={isFilled ? `f-${paint}` : `f-none s-${paint} sign`} /></svg>;
}
