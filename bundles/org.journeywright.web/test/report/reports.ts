import { existsSync, readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** Where the tests of the generator write reports that are hard to show. */
const SAMPLES = resolve("../org.journeywright.generator/target/report-samples");

export interface Report {
  readonly name: string;
  readonly folder: string;
  readonly url: string;
}

/** The reports to look at: the generator's samples, and the one that JW_REPORT names. Without samples there is nothing to trust in, so that is an error. */
export function reports(): readonly Report[] {
  const samples = existsSync(SAMPLES) ? readdirSync(SAMPLES).sort() : [];
  if (samples.length === 0) throw new Error(`There is no report in ${SAMPLES}. Run the Java tests of the generator first: they write them.`);
  const found = samples.map((name) => report(name, join(SAMPLES, name)));
  const written = process.env.JW_REPORT;
  return written ? [...found, report("written by the command line", dirname(resolve(written)))] : found;
}

function report(name: string, folder: string): Report {
  return { name, folder, url: new URL(`file://${encodeURI(join(folder, "gap-report.html"))}`).href };
}

/** A report that has every part: the one the command line wrote where there is one, otherwise the generator's richest sample. */
export function fullReport(): Report {
  const all = reports();
  return all.find(({ name }) => name.startsWith("written")) ?? all.find(({ name }) => name === "hostile")!;
}
