// Runs every *.lsp.ts: editors that others have written, and broken ones, against the language server of the product.
import { runTests } from "./run-tests.mjs";

process.exitCode = await runTests(["test"], ".lsp.ts", ["--test-concurrency=2"]);
