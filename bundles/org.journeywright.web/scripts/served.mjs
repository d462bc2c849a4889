// Runs every *.served.ts: a real Chromium on the diagrams that the product serves; JW_COMMAND names it.
import { runTests } from "./run-tests.mjs";

process.exitCode = await runTests(["test"], ".served.ts");
