import { spawn } from "node:child_process";
import { readdir } from "node:fs/promises";
import { join } from "node:path";

/** Runs all test files under the folders whose names end in the suffix; resolves to the exit code. Finding none is a failure. */
export async function runTests(folders, suffix, flags = []) {
  const files = (await Promise.all(folders.map((folder) => find(folder, suffix)))).flat().sort();
  if (files.length === 0) {
    console.error(`No test files *${suffix} found.`);
    return 1;
  }
  // The time is that of a whole file, and a slow machine plays many packages.
  const runner = spawn(process.execPath, ["--import", "tsx", "--test", "--test-reporter=tap", "--test-timeout=600000", ...flags, ...files], { stdio: "inherit" });
  return new Promise((resolve) => runner.on("exit", (code) => resolve(code ?? 1)));
}

async function find(folder, suffix) {
  const entries = await readdir(folder, { recursive: true });
  return entries.filter((name) => name.endsWith(suffix)).map((name) => join(folder, name));
}
