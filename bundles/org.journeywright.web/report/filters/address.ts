/** What the list of gaps is narrowed to. */
export interface Filter {
  readonly text: string;
  /** What is chosen in each list of choices, by the name of the list. */
  readonly choices: ReadonlyMap<string, string>;
  /** Null stands for every severity, however many there are. */
  readonly severities: readonly string[] | null;
}

export const NO_FILTER: Filter = { text: "", choices: new Map(), severities: null };

const START = "#gaps?";
const NONE = "none";

/** The part of the page's address that says the filter, as in `#gaps?kind=strategy`; empty where nothing is filtered. */
export function fragmentOf({ text, choices, severities }: Filter): string {
  const words = new URLSearchParams([...choices].filter(([name, value]) => name !== "" && value !== ""));
  if (text !== "") words.set("text", text);
  for (const severity of severities?.length === 0 ? [NONE] : severities ?? []) words.append("severity", severity);
  const said = words.toString();
  return said === "" ? "" : START + said;
}

/** The filter that a fragment says; null where it speaks of something else. Of a choice that is said twice, the first counts. */
export function filterOf(fragment: string): Filter | null {
  if (!fragment.startsWith(START)) return null;
  const words = new URLSearchParams(fragment.slice(START.length));
  const severities = words.getAll("severity");
  const choices = new Map([...words].reverse().filter(([name, value]) => name !== "" && value !== "" && name !== "text" && name !== "severity").map(([name, value]) => [name, value]));
  return {
    text: words.get("text") ?? "",
    choices: new Map([...choices].reverse()),
    severities: severities.length === 0 ? null : severities.filter((severity) => severity !== NONE),
  };
}
