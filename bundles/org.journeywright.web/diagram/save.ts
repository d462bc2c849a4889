import type { Exported } from "./glsp/actions.ts";

/** Hands a file to the reader. */
export function save({ name, mime, base64 }: Exported): void {
  if (window.journeywrightSave) return void window.journeywrightSave(name, base64);
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([bytes], { type: mime }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
