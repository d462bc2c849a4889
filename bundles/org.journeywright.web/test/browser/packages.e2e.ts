import assert from "node:assert/strict";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { progressLength } from "../../player/resume/write-progress.ts";
import { BEST, Learner, WORST } from "./learner.ts";
import { fixturePackages, generatedPackages } from "./packages.ts";
import { Stage } from "./stage.ts";

/** Plays every package that the command line has written into the folder JW_PACKAGES, the best way and the worst; without it, the fixture. */
const stage = Stage.set();
const from = process.env.JW_PACKAGES;
const packages = from ? generatedPackages(from) : fixturePackages();

test("there are packages of both kinds", () => {
  assert.deepEqual([...new Set(packages.map(({ kind }) => kind))].sort(), ["scorm12", "web"]);
});

for (const { name, kind, folder } of packages) {
  for (const [way, taste] of [["best", BEST], ["worst", WORST]] as const) {
    for (const lms of kind === "scorm12" ? (["strict", "again"] as const) : []) {
      test(`${name}: the ${way} way through in the LMS “${lms}”`, async () => {
        stage.server.serve(name, folder);
        const id = `${name}-${way}-${lms}`;
        const { page, frame } = await stage.lms(lms, id, name);
        const learner = await Learner.in(frame, taste);
        await learner.until("results");
        await page.goto("about:blank");
        const { data, faults } = await stage.server.visitEnd(id);
        assert.deepEqual(faults, []);
        assert.ok(progressLength(learner.course) <= 4096);
        assert.equal(data["cmi.suspend_data"]!.length, progressLength(learner.course));
        const interactions = Object.keys(data).filter((element) => /^cmi\.interactions\.\d+\.id$/.test(element)).length;
        assert.equal(interactions, learner.first.size);
        if (learner.first.size === 0) return assert.equal(data["cmi.core.lesson_status"], "completed");
        assert.equal(Number(data["cmi.core.score.raw"]), learner.expectedPercent);
        assert.equal(data["cmi.core.lesson_status"], learner.expectedPercent >= learner.course.course.masteryScore ? "passed" : "failed");
      });
    }

    if (kind === "web") {
      test(`${name}: the ${way} way through from the disk`, async () => {
        const window = await stage.window({}, pathToFileURL(folder).href);
        const page = await window.page(pathToFileURL(`${folder}/index.html`).href);
        const learner = await Learner.in(page.mainFrame(), taste);
        await learner.until("results");
        if (learner.first.size > 0) assert.match((await page.locator(".verdict-score").textContent())!, new RegExp(`^${learner.expectedPercent} %`));
      });
    }
  }
}
