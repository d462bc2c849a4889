/** The calls that an LMS offers to a SCORM 1.2 course. SCORM 1.2 run-time environment, 3.3. */
export interface Scorm12Api {
  LMSInitialize(nothing: ""): unknown;
  LMSFinish(nothing: ""): unknown;
  LMSGetValue(element: string): unknown;
  LMSSetValue(element: string, value: string): unknown;
  LMSCommit(nothing: ""): unknown;
  LMSGetLastError(): unknown;
}

/** Frames deeper than this are not searched; a frame chain cannot be endless, but a broken one may look so. */
const MOST_FRAMES = 32;

/** Finds the LMS in this window or those around it, then in the window that opened them. */
export function findApi(window: Window): Scorm12Api | undefined {
  const top = search(window);
  if (top.api) return top.api;
  const opener = guarded(() => top.last.opener as Window | null) ?? guarded(() => window.opener as Window | null);
  return opener ? search(opener).api : undefined;
}

function search(from: Window): { api?: Scorm12Api; last: Window } {
  let last = from;
  for (let depth = 0; depth < MOST_FRAMES; depth++) {
    const api = guarded(() => (last as { API?: unknown }).API);
    if (isApi(api)) return { api, last };
    const parent = guarded(() => last.parent);
    if (!parent || parent === last) break;
    last = parent;
  }
  return { last };
}

function isApi(value: unknown): value is Scorm12Api {
  // A frame of another origin throws on access; some LMS offer the calls on a host object whose typeof is not "object".
  return guarded(() => typeof (value as Scorm12Api).LMSInitialize === "function") === true;
}

function guarded<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
