import { HEARD } from "../glsp/actions.ts";

export const DIAGRAM_TYPE = "journeywright";
/** The version of the protocol of GLSP. */
const PROTOCOL = "1.0.0";
/** Of the kinds that GLSP's client knows, those that this server says. */
const OF_GLSP = ["setModel", "updateModel", "elementSelected", "message", "status"];

/** What is to be shown. */
export interface Shown {
  readonly diagram: string;
  readonly subject: string;
  readonly settings: Readonly<Record<string, string>>;
}

/** In pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The id of the element that is drawn in, by which the server knows the session, too; a new one on each line. */
export function placeOf(line: number): string {
  return `diagram-${line}`;
}

/** What is to be drawn, and how much of it can be seen at once: that comes first. */
export function optionsOf({ diagram, subject, settings }: Shown, { width, height }: Size): Record<string, string> {
  return { diagram, subject, settings: JSON.stringify(settings), window: `${Math.ceil(width)}x${Math.ceil(height)}` };
}

/** What GLSP's client says until it has the first drawing, each message in turn; the id of a request is the name of its method. */
export function openingWords(shown: Shown, window: Size): string[] {
  const place = placeOf(1);
  const greeting = { applicationId: crypto.randomUUID(), protocolVersion: PROTOCOL };
  const session = { clientSessionId: place, clientActionKinds: [...HEARD, ...OF_GLSP], diagramType: DIAGRAM_TYPE };
  const action = { kind: "requestModel", requestId: "", options: { sourceUri: "", diagramType: DIAGRAM_TYPE, ...optionsOf(shown, window) } };
  return [
    { id: "initialize", method: "initialize", params: greeting },
    { id: "initializeClientSession", method: "initializeClientSession", params: session },
    { method: "process", params: { clientId: place, action } },
  ].map((message) => JSON.stringify({ jsonrpc: "2.0", ...message }));
}
