/** Where this tab keeps the key; other tabs and other ports of this machine do not see it. */
const KEPT = "journeywright.key";
let held = "";

/**
 * Takes the key of the server out of the address, where it stands once, so that it is in no history and in nothing that is shown.
 * @param hash what the address says instead from then on
 * @returns whether there was one
 */
export function takeKey(hash = ""): boolean {
  const [, found] = /^#key=([\w-]+)$/.exec(location.hash) ?? [];
  if (found === undefined) return false;
  held = found;
  try {
    sessionStorage.setItem(KEPT, found);
  } catch {
    // A browser that keeps nothing needs the whole address again when the page is loaded anew.
  }
  history.replaceState(history.state, "", `${location.pathname}${location.search}${hash}`);
  return true;
}

/** How a request says that it may be made. */
export function authorization(): Readonly<Record<string, string>> {
  let key = held;
  try {
    key ||= sessionStorage.getItem(KEPT) ?? "";
  } catch {
    // As above.
  }
  return key ? { authorization: `Bearer ${key}` } : {};
}
