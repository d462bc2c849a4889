/** The way to the server and back, for whole messages. */
export interface Line {
  send(message: string): void;
  /** @param hear gets each message that arrives, in turn */
  open(hear: (message: string) => void): Promise<void>;
  close(): void;
  /** Takes another key out of the address, if there is one, and tries again at once where it waits for that.
   *  @param hash what the address says instead from then on */
  takeKey?(hash: string): void;
}

/** What becomes of a line while it is used. */
export interface LineWatch {
  cut(): void;
  /** The server has forgotten this page meanwhile. */
  back(): void;
  /** Whether the server lets nobody in with the key that this page has. */
  locked(isLocked: boolean): void;
}
