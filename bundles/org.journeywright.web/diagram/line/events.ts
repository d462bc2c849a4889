/**
 * Reads a stream of events as it arrives, as a browser's own EventSource does, which cannot show a key.
 * @param hear gets the data of each event
 */
export async function readEvents(body: ReadableStream<Uint8Array>, hear: (data: string) => void): Promise<void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  const events = new EventParser(hear);
  for (let read = await reader.read(); !read.done; read = await reader.read()) events.add(decoder.decode(read.value, { stream: true }));
}

/** Puts lines and events together from whatever pieces they come in; a drawing comes in hundreds. */
export class EventParser {
  #line: string[] = [];
  #data: string[] = [];

  constructor(readonly hear: (data: string) => void) {}

  add(text: string): void {
    let from = 0;
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", from)) {
      this.#line.push(text.slice(from, end));
      this.#take(this.#line.join("").replace(/\r$/, ""));
      this.#line = [];
      from = end + 1;
    }
    if (from < text.length) this.#line.push(text.slice(from));
  }

  #take(line: string): void {
    if (line.startsWith("data:")) this.#data.push(line.slice(line.startsWith("data: ") ? 6 : 5));
    else if (line === "" && this.#data.length > 0) this.hear(this.#data.splice(0).join("\n"));
  }
}
