import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { packageFaults } from "./package-check.ts";

/** Folders with packages that the command line has written. */
const from = { JW_PACKAGES: process.env.JW_PACKAGES, JW_HOSTILE: process.env.JW_HOSTILE && join(process.env.JW_HOSTILE, "training") };

for (const [variable, folder] of Object.entries(from)) {
  const zips = folder ? readdirSync(folder).filter((name) => name.endsWith("-scorm12.zip")).sort() : [];

  test(`there are SCORM 1.2 packages in ${variable}`, { skip: !folder && `${variable} names no folder` }, () => {
    assert.notEqual(zips.length, 0);
  });

  for (const zip of zips) {
    test(`${zip} is a valid SCORM 1.2 package that unpacks anywhere`, async () => {
      assert.deepEqual(await packageFaults(readFileSync(join(folder!, zip))), []);
    });
  }
}
