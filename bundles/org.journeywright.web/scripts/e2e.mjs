// Runs every *.e2e.ts: the built player in a real Chromium, against a real SCORM runtime and a strict one.
import { runTests } from "./run-tests.mjs";

process.exitCode = await runTests(["test"], ".e2e.ts", ["--test-concurrency=2"]);
