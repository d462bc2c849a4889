/** The diagram that an address names where it names none. */
const FIRST = "relationship";

/** A diagram as the part of an address after the #. */
export function addressOf(diagram: string, subject: string): string {
  return `#${encodeURIComponent(diagram)}${subject ? `/${encodeURIComponent(subject)}` : ""}`;
}

/** @param hash with its # or empty */
export function readAddress(hash: string): { readonly diagram: string; readonly subject: string } {
  const [diagram = "", ...subject] = hash.replace(/^#/, "").split("/");
  return { diagram: decoded(diagram) || FIRST, subject: decoded(subject.join("/")) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
