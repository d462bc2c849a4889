import { readFileSync } from "node:fs";

/** All texts of the hostile model, as a reader must see them. Each ends with a number of its own. */
export function hostileTexts(): string[] {
  const model = readFileSync(new URL("../fixture/hostile/hostile.journey", import.meta.url), "utf8");
  return [...model.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, token]) => plain(unescape(token!)));
}

/** The ways of attack: the texts without their numbers. */
export function attacks(texts: readonly string[]): string[] {
  return [...new Set(texts.map((text) => text.replace(/ \d+$/, "")))];
}

/**
 * White space reads as one space, as it does on a page; a browser leaves control characters out. Marks of direction are not for reading,
 * and a page may well take them out or put others around.
 */
export function plain(text: string): string {
  return text.replace(/\p{Bidi_Control}/gu, "").replace(/[\s\p{Cc}]+/gu, " ").trim();
}

/** Reads the escapes of the language. */
function unescape(token: string): string {
  return token.replace(/\\(u[0-9a-fA-F]{4}|.)/g, (_, escaped: string) => {
    if (escaped.length === 5) return String.fromCharCode(parseInt(escaped.slice(1), 16));
    return { n: "\n", t: "\t", r: "\r" }[escaped] ?? escaped;
  });
}
