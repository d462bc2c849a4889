import { checkValue, isKnown, isReadable, KEYWORDS } from "./data-model.ts";

/** The SCORM 1.2 calls as a stern LMS would offer them: every breach of the specification is written down, and refused. */
export class StrictApi {
  readonly faults: string[] = [];
  readonly data = new Map<string, string>();
  /** Breaks the connection: commits fail. */
  offline = false;
  #state: "before" | "open" | "after" = "before";
  #error = 0;

  /** @param commit is called with all data at every commit and at the end */
  constructor(initial: Readonly<Record<string, string>>, readonly commit: (data: Record<string, string>) => void) {
    for (const [element, value] of Object.entries({ ...DEFAULTS, ...initial })) this.data.set(element, value);
  }

  LMSInitialize(nothing: unknown): string {
    if (this.#state !== "before") return this.#refuse(101, `LMSInitialize was called ${this.#state === "open" ? "twice" : "after LMSFinish"}`);
    if (nothing !== "") return this.#refuse(201, "LMSInitialize needs an empty text");
    this.#state = "open";
    return this.#accept();
  }

  LMSFinish(nothing: unknown): string {
    if (!this.#isOpen("LMSFinish")) return "false";
    if (nothing !== "") return this.#refuse(201, "LMSFinish needs an empty text");
    this.#judge();
    this.#state = "after";
    this.#store();
    return this.#accept();
  }

  LMSCommit(nothing: unknown): string {
    if (!this.#isOpen("LMSCommit")) return "false";
    if (nothing !== "") return this.#refuse(201, "LMSCommit needs an empty text");
    if (this.offline) {
      this.#error = 101;
      return "false";
    }
    this.#store();
    return this.#accept();
  }

  LMSGetValue(element: unknown): string {
    if (!this.#isOpen("LMSGetValue")) return "";
    if (typeof element !== "string") return this.#deny(201, "LMSGetValue needs the name of an element");
    if (KEYWORDS.has(element)) return this.#answer(KEYWORDS.get(element)!);
    if (element === "cmi.interactions._count") return this.#answer(String(this.#interactions()));
    if (!isKnown(element)) return this.#deny(401, `LMSGetValue of ${element}, which SCORM 1.2 does not have`);
    if (!isReadable(element)) return this.#deny(404, `LMSGetValue of ${element}, which is write-only`);
    return this.#answer(this.data.get(element) ?? "");
  }

  LMSSetValue(element: unknown, value: unknown): string {
    if (!this.#isOpen("LMSSetValue")) return "false";
    if (typeof element !== "string" || typeof value !== "string") return this.#refuse(201, `LMSSetValue of ${String(element)} needs two texts, got ${typeof value}`);
    const fault = checkValue(element, value) ?? this.#checkOrder(element);
    if (fault) return this.#refuse(fault.error, `LMSSetValue ${element} = “${value.slice(0, 80)}”: ${fault.message}`);
    this.data.set(element, value);
    return this.#accept();
  }

  LMSGetLastError(): string {
    return String(this.#error);
  }

  LMSGetErrorString(error: string): string {
    return error === "0" ? "No error" : `Error ${error}`;
  }

  LMSGetDiagnostic(): string {
    return this.faults.at(-1) ?? "";
  }

  /** An array grows by one, and an interaction begins with its id. */
  #checkOrder(element: string): { error: number; message: string } | undefined {
    const [, index, field] = /^cmi\.interactions\.(\d+)\.(.+)$/.exec(element) ?? [];
    if (index === undefined || field === undefined) return undefined;
    if (Number(index) > this.#interactions()) return { error: 201, message: `the next interaction is ${this.#interactions()}` };
    if (field !== "id" && !this.data.has(`cmi.interactions.${index}.id`)) return { error: 201, message: "an interaction begins with its id" };
    const [, list, position] = /^(objectives|correct_responses)\.(\d+)\./.exec(field) ?? [];
    if (list !== undefined && Number(position) > this.#count(`cmi.interactions.${index}.${list}.`)) return { error: 201, message: `${list} grow by one` };
    return undefined;
  }

  #interactions(): number {
    return this.#count("cmi.interactions.");
  }

  #count(prefix: string): number {
    const indices = [...this.data.keys()].filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length).split(".")[0]);
    return new Set(indices).size;
  }

  /** An LMS with a mastery score judges by the score at the end, whatever the status says. SCORM 1.2, 3.4.4, cmi.core.lesson_status. */
  #judge(): void {
    const [mastery, raw] = [this.data.get("cmi.student_data.mastery_score"), this.data.get("cmi.core.score.raw")];
    if (!mastery || !raw || this.data.get("cmi.core.credit") !== "credit" || this.data.get("cmi.core.lesson_mode") !== "normal") return;
    this.data.set("cmi.core.lesson_status", Number(raw) >= Number(mastery) ? "passed" : "failed");
  }

  #store(): void {
    this.commit(Object.fromEntries(this.data));
  }

  #isOpen(call: string): boolean {
    if (this.#state === "open") return true;
    this.#error = 301;
    this.faults.push(`${call} ${this.#state === "before" ? "before LMSInitialize" : "after LMSFinish"}`);
    return false;
  }

  #accept(): string {
    this.#error = 0;
    return "true";
  }

  #answer(value: string): string {
    this.#error = 0;
    return value;
  }

  #refuse(error: number, message: string): string {
    this.#error = error;
    this.faults.push(message);
    return "false";
  }

  #deny(error: number, message: string): string {
    this.#refuse(error, message);
    return "";
  }
}

const DEFAULTS: Readonly<Record<string, string>> = {
  "cmi.core.student_id": "learner-1", "cmi.core.student_name": "Ferrante, Ada", "cmi.core.lesson_status": "not attempted", "cmi.core.credit": "credit",
  "cmi.core.entry": "ab-initio", "cmi.core.lesson_mode": "normal", "cmi.core.total_time": "0000:00:00.00", "cmi.suspend_data": "",
};
