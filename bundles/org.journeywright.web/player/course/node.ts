/** The course data cannot be played; the message says where it is wrong. */
export class CourseError extends Error {
  override readonly name = "CourseError";
}

/** One object in untrusted course data, read key by key. It remembers where it stands, for messages. */
export class Node {
  readonly #where: string;
  readonly #value: Record<string, unknown>;

  constructor(where: string, value: unknown) {
    if (typeof value !== "object" || value === null || Array.isArray(value)) throw new CourseError(`${where} should be an object.`);
    this.#where = where;
    this.#value = value as Record<string, unknown>;
  }

  /** A text, or "" when the key is absent. */
  text(key: string): string {
    const value = this.#get(key);
    if (value === undefined || value === null) return "";
    if (typeof value !== "string") throw this.#wrong(key, "should be a text");
    return value;
  }

  required(key: string): string {
    const value = this.text(key);
    if (value === "") throw this.#wrong(key, "is missing");
    return value;
  }

  number(key: string, otherwise: number): number {
    const value = this.#get(key);
    if (value === undefined || value === null) return otherwise;
    if (typeof value !== "number" || !Number.isFinite(value)) throw this.#wrong(key, "should be a number");
    return value;
  }

  oneOf<const T extends string>(key: string, values: readonly T[]): T {
    const value = this.text(key);
    const found = values.find((candidate) => candidate === value);
    if (found === undefined) throw this.#wrong(key, `should be one of ${values.join(", ")}`);
    return found;
  }

  texts(key: string): string[] {
    return this.#array(key).map((value, index) => {
      if (typeof value !== "string") throw this.#wrong(`${key}[${index}]`, "should be a text");
      return value;
    });
  }

  list(key: string): Node[] {
    return this.#array(key).map((value, index) => new Node(`${this.#where}.${key}[${index}]`, value));
  }

  child(key: string): Node {
    return new Node(`${this.#where}.${key}`, this.#get(key));
  }

  #array(key: string): unknown[] {
    const value = this.#get(key);
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) throw this.#wrong(key, "should be a list");
    return value;
  }

  // Own keys only: a key such as "constructor" must not reach the prototype.
  #get(key: string): unknown {
    return Object.hasOwn(this.#value, key) ? this.#value[key] : undefined;
  }

  #wrong(key: string, what: string): CourseError {
    return new CourseError(`${this.#where}.${key} ${what}.`);
  }
}
