type Settings = Readonly<Record<string, string>>;

const PREFIX = "journeywright.diagram.";

/** What the reader has chosen to see, kept by this browser where it keeps anything. */
export class Keeper {
  settings(diagram: string): Settings {
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(PREFIX + diagram) ?? "{}");
      return isSettings(kept) ? kept : {};
    } catch {
      return {};
    }
  }

  keep(diagram: string, settings: Settings): void {
    try {
      localStorage.setItem(PREFIX + diagram, JSON.stringify(settings));
    } catch {
      // A browser that keeps nothing begins with the usual settings next time.
    }
  }
}

function isSettings(kept: unknown): kept is Settings {
  return typeof kept === "object" && kept !== null && !Array.isArray(kept) && Object.values(kept).every((value) => typeof value === "string");
}
