import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { test } from "node:test";
import Ajv04 from "ajv-draft-04";
import { Ajv2020 } from "ajv/dist/2020.js";
import { reports } from "./reports.ts";

const json = (file: string) => JSON.parse(readFileSync(file, "utf8")) as { [key: string]: unknown };
const OFFICIAL = createRequire(import.meta.url).resolve("@microsoft/jest-sarif").replace(/lib[\\/].*$/, "lib/schemas/sarif-2.1.0-rtm.5.json");

for (const { name, folder } of reports()) {
  test(`the JSON of the report fits the schema beside it: ${name}`, () => {
    const report = json(join(folder, "gap-report.json"));
    const validate = new Ajv2020({ allErrors: true, strict: true }).compile(json(join(folder, report.$schema as string)));
    assert.ok(validate(report), JSON.stringify(validate.errors?.slice(0, 5)));
    assert.equal(validate({ ...report, surprise: 1 }), false, "and the schema is not one that lets everything pass");
  });

  if (!existsSync(join(folder, "validation.sarif"))) continue;
  test(`the SARIF log fits the official schema: ${name}`, () => {
    const log = json(join(folder, "validation.sarif"));
    // Formats are left to the schema's patterns; the schema itself is draft 4.
    const validate = new Ajv04({ allErrors: true, strict: false, validateFormats: false, unicodeRegExp: false }).compile(json(OFFICIAL));
    assert.ok(validate(log), JSON.stringify(validate.errors?.slice(0, 5)));
    assert.equal(validate({ ...log, version: "9" }), false);
    for (const run of log.runs as { tool: { driver: { rules: { id: string }[] } }; results: { ruleId: string; ruleIndex: number; locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }[] }[]) {
      for (const result of run.results) {
        assert.equal(run.tool.driver.rules[result.ruleIndex]?.id, result.ruleId);
        for (const place of result.locations) assert.doesNotThrow(() => new URL(place.physicalLocation.artifactLocation.uri, "file:///model/"));
      }
    }
  });
}
