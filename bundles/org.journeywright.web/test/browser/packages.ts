import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { courseData } from "../fixture/course.ts";

const PLAYER = resolve("dist/player");

/** Puts the built player and a course together, as the generator does. */
export function writePackage(course: unknown): string {
  const folder = temporaryFolder();
  cpSync(PLAYER, folder, { recursive: true });
  writeFileSync(join(folder, "course.js"), courseScript(course));
  return folder;
}

/** A folder that is gone when the tests are over. */
function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "journeywright-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function courseScript(course: unknown): string {
  const escaped = JSON.stringify(course).replace(/[<>&\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return `window.journeywrightCourse = ${escaped};\n`;
}

export interface GeneratedPackage {
  readonly name: string;
  readonly kind: "scorm12" | "web";
  /** Folder with index.html and course.js. */
  readonly folder: string;
}

/** The fixture course as both kinds of package. */
export function fixturePackages(): GeneratedPackage[] {
  const folder = writePackage(courseData);
  return (["scorm12", "web"] as const).map((kind) => ({ name: `fixture-${kind}`, kind, folder }));
}

/** The packages in a folder that the command line has written: zips are unpacked first. */
export function generatedPackages(from: string): GeneratedPackage[] {
  const found: GeneratedPackage[] = [];
  for (const entry of readdirSync(from).sort()) {
    const path = join(from, entry);
    if (entry.endsWith("-scorm12.zip")) found.push({ name: basename(entry, ".zip"), kind: "scorm12", folder: unpack(path) });
    else if (statSync(path).isDirectory() && existsSync(join(path, "course.js"))) found.push({ name: entry, kind: entry.endsWith("-web") ? "web" : "scorm12", folder: resolve(path) });
  }
  return found;
}

function unpack(zip: string): string {
  const folder = temporaryFolder();
  // Every JDK has jar, and the build needs a JDK; unzip may be absent.
  const command = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, "bin", "jar") : "jar";
  execFileSync(command, ["xf", resolve(zip)], { cwd: folder });
  return folder;
}
