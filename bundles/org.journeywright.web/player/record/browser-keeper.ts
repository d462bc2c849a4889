import type { Course } from "../course/course.ts";
import type { Keeper, Snapshot } from "./keeper.ts";

/** Keeps progress in this browser, for a course that was opened without an LMS. */
export class BrowserKeeper implements Keeper {
  readonly kind = "browser";
  readonly viewOnly = false;

  private constructor(readonly storage: Storage, readonly key: string) {}

  /** Undefined where the browser has no storage or does not allow it, as in a sandboxed frame. */
  static open(window: Window, { course }: Course): BrowserKeeper | undefined {
    try {
      const storage = window.localStorage;
      const key = `journeywright/${course.organisation}/${course.id}`;
      storage.getItem(key);
      return new BrowserKeeper(storage, key);
    } catch {
      return undefined;
    }
  }

  read(): string {
    try {
      return this.storage.getItem(this.key) ?? "";
    } catch {
      return "";
    }
  }

  keep(snapshot: Snapshot): boolean {
    try {
      this.storage.setItem(this.key, snapshot.progress);
      return true;
    } catch {
      return false;
    }
  }

  close(): void {}
}

/** Keeps nothing beyond the open page. */
export class MemoryKeeper implements Keeper {
  readonly kind = "memory";
  readonly viewOnly = false;

  read(): string {
    return "";
  }

  keep(): boolean {
    return true;
  }

  close(): void {}
}
