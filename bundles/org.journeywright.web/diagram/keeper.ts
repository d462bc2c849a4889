type Settings = Readonly<Record<string, string>>;

/** Which part of a drawing the window shows, and how near. */
type Look = { readonly x: number; readonly y: number; readonly zoom: number };

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

  /** Where the window was over a diagram when it was shown last, until this window is closed. */
  look(diagram: string, subject: string): Look | undefined {
    try {
      const kept = JSON.parse(sessionStorage.getItem(lookOf(diagram, subject)) ?? "null") as unknown;
      return isLook(kept) ? kept : undefined;
    } catch {
      return undefined;
    }
  }

  keepLook(diagram: string, subject: string, { x, y, zoom }: Look): void {
    try {
      sessionStorage.setItem(lookOf(diagram, subject), JSON.stringify({ x, y, zoom }));
    } catch {
      // It begins from its beginning, then.
    }
  }

  /** Whether a part of the page was shown last, in wide or in narrow windows; undefined where nobody has chosen. */
  isShown(part: string, isWide: boolean): boolean | undefined {
    try {
      const kept = localStorage.getItem(`${PREFIX}${part}.${isWide ? "wide" : "narrow"}`);
      return kept === null ? undefined : kept === "shown";
    } catch {
      return undefined;
    }
  }

  keepShown(part: string, isWide: boolean, isShown: boolean): void {
    try {
      localStorage.setItem(`${PREFIX}${part}.${isWide ? "wide" : "narrow"}`, isShown ? "shown" : "hidden");
    } catch {
      // It is as usual next time.
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

function lookOf(diagram: string, subject: string): string {
  return `${PREFIX}look.${diagram}/${subject}`;
}

function isLook(kept: unknown): kept is Look {
  return typeof kept === "object" && kept !== null && ["x", "y", "zoom"].every((name) => Number.isFinite((kept as Record<string, unknown>)[name]));
}

function isSettings(kept: unknown): kept is Settings {
  return typeof kept === "object" && kept !== null && !Array.isArray(kept) && Object.values(kept).every((value) => typeof value === "string");
}
