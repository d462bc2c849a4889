import type { Course } from "../course/course.ts";
import { BrowserKeeper, MemoryKeeper } from "./browser-keeper.ts";
import type { Keeper } from "./keeper.ts";
import { findApi } from "./scorm12/find-api.ts";
import { Scorm12Keeper } from "./scorm12/scorm12-keeper.ts";

/** The keeper to use, and whether an LMS is there but does not answer. */
export interface Opened {
  readonly keeper: Keeper;
  readonly lmsFailed: boolean;
}

/** Looks for an LMS, then for this browser's storage, and falls back to memory. */
export function openKeeper(window: Window, course: Course): Opened {
  const api = findApi(window);
  const lms = api && Scorm12Keeper.open(api);
  if (lms) return { keeper: lms, lmsFailed: false };
  return { keeper: BrowserKeeper.open(window, course) ?? new MemoryKeeper(), lmsFailed: api !== undefined };
}
