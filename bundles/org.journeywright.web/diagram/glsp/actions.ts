import type { Changed, More } from "../drawing/merge.ts";

/** What page and server say to each other beyond GLSP's own actions. */
export interface Said {
  readonly kind: string;
}

export type Where = "before" | "into" | "after";
export type Severity = "error" | "critical" | "major" | "minor";

export interface Finding {
  readonly code: string;
  readonly message: string;
  readonly next: string;
  readonly severity: Severity;
  readonly fixes: readonly string[];
}

export interface GapMarker {
  readonly figure: string;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

export interface Gaps {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly markers: readonly GapMarker[];
}

export interface Subject {
  readonly subject: string;
  readonly label: string;
}

export interface Contents {
  readonly title: string;
  readonly date: string;
  readonly diagrams: readonly { readonly kind: string; readonly label: string; readonly subjects: readonly Subject[] }[];
}

/** What the things are called that a tool can put somewhere, beside new ones. */
export interface Names {
  readonly tool: string;
  readonly names: readonly string[];
}

/** A question before something happens, and the operation that the answer yes sends. */
export interface Ask extends Said {
  readonly number?: number;
  readonly question: string;
  readonly agree: string;
  readonly again: Said;
}

export interface Exported extends Said {
  readonly name: string;
  readonly mime: string;
  readonly base64: string;
}

export interface Note extends Said {
  readonly severity: "NONE" | "INFO" | "WARNING" | "ERROR" | "FATAL" | "OK";
  readonly message: string;
}

/** What has become of something that was sent with a number. */
export interface Answered {
  readonly number: number;
  readonly isDone: boolean;
  /** What was done, where it was. */
  readonly label: string;
  readonly message: string;
}

/** What the server sends. */
export type Heard =
  | (Changed & { readonly kind: "journeywright/changed" })
  | (More & { readonly kind: "journeywright/more" })
  | { readonly kind: "journeywright/undrawn"; readonly message: string }
  | { readonly kind: "journeywright/reveal"; readonly figure: string }
  | { readonly kind: "journeywright/renamed"; readonly subject: string }
  | { readonly kind: "journeywright/history"; readonly undo: string; readonly redo: string }
  | { readonly kind: "journeywright/lit"; readonly figures: readonly string[] }
  | (Gaps & { readonly kind: "journeywright/gaps" })
  | (Ask & { readonly kind: "journeywright/ask" })
  | (Answered & { readonly kind: "journeywright/answered" })
  | { readonly kind: "journeywright/copied"; readonly number: number; readonly text: string; readonly ties?: readonly string[] }
  | (Names & { readonly kind: "journeywright/named" })
  | (Exported & { readonly kind: "journeywright/exported" })
  | (Contents & { readonly kind: "journeywright/contents"; readonly diagrams?: Contents["diagrams"] })
  | (Note & { readonly kind: "message" })
  | (Note & { readonly kind: "status" });

/** The kinds that the page takes care of itself. */
export const HEARD = ["changed", "more", "undrawn", "history", "renamed", "reveal", "lit", "gaps", "ask", "answered", "copied", "exported", "contents", "named"].map((word) => `journeywright/${word}`);

/** An edit: asks the server for one undo step. */
export function operation(word: string, content: object): Said {
  return { kind: `journeywright/${word}`, isOperation: true, ...content } as Said;
}

/** Anything else that is said to the server. */
export function request(word: string, content: object = {}): Said {
  return { kind: `journeywright/${word}`, ...content } as Said;
}
