import type { Line } from "./line.ts";

declare global {
  interface Window {
    /** Put there by the workbench: takes a message of this page. */
    journeywrightSend?: (message: string) => unknown;
    /** Called by the workbench with a message for this page. */
    journeywrightReceive?: (message: string) => void;
  }
}

/** Straight into the workbench around this page, no network between. */
export class WorkbenchLine implements Line {
  open(hear: (message: string) => void): Promise<void> {
    // The workbench calls from its own thread of control: answer it first, think afterwards.
    window.journeywrightReceive = (message) => void setTimeout(() => hear(message), 0);
    return Promise.resolve();
  }

  send(message: string): void {
    window.journeywrightSend?.(message);
  }

  close(): void {
    delete window.journeywrightReceive;
  }
}
