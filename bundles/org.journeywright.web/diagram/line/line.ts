/** The way to the server and back, for whole messages. */
export interface Line {
  send(message: string): void;
  /** @param hear gets each message that arrives, in turn */
  open(hear: (message: string) => void): Promise<void>;
  close(): void;
  /** Tries again at once, where it waits for something that the reader has done now. */
  retry?(): void;
}
