// Runs every *.spec.ts with Node's own test runner.
import { runTests } from "./run-tests.mjs";

process.exitCode = await runTests(["diagram", "player", "report", "shared", "test"], ".spec.ts");
