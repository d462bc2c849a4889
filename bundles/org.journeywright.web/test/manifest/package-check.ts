import { readZip, type ZipEntry } from "./zip.ts";
import { MANIFEST, manifestFaults } from "./manifest-check.ts";

/** The one date of every file, as MS-DOS keeps it. */
export const NOON_1980 = 0x0021_6000;

/** What is wrong with a SCORM 1.2 package: its manifest, and whether it can be unpacked anywhere without harm and is the same on every day. */
export async function packageFaults(zip: Buffer): Promise<string[]> {
  const entries = readZip(zip);
  const names = entries.map(({ name }) => name);
  const manifest = entries.find(({ name }) => name === MANIFEST);
  const inside = manifest ? await manifestFaults(manifest.content.toString("utf8"), names) : [`has no ${MANIFEST} at its root`];
  return [...names.flatMap(nameFaults), ...sameNames(names), ...dateFaults(entries), ...inside];
}

/** Names that unpack outside of the folder, or not on every system. */
function nameFaults(name: string): string[] {
  const parts = name.split("/");
  const harm = name === "" || parts.some((part) => part === "" || part === "." || part === "..") || /[\\:*?"<>|\p{C}]/u.test(name);
  return harm ? [`the name “${name}” is not safe`] : [];
}

function sameNames(names: readonly string[]): string[] {
  const plain = names.map((name) => name.toLowerCase());
  return names.filter((_, index) => plain.indexOf(plain[index]!) !== index).map((name) => `${name} is there twice, for systems that do not tell upper from lower case`);
}

/** Noon of 1 January 1980 for all, and no second date hidden in an extra field. */
function dateFaults(entries: readonly ZipEntry[]): string[] {
  const odd = entries.filter(({ time, extra }) => time !== NOON_1980 || extra.length > 0);
  return odd.map(({ name }) => `${name} has a date of its own`);
}
