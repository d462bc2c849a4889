import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { BEST, Learner, WORST } from "../browser/learner.ts";
import { generatedPackages } from "../browser/packages.ts";
import { Stage } from "../browser/stage.ts";
import { Guard, rummage, shown, WIDTHS } from "./guard.ts";
import { attacks, hostileTexts, plain } from "./hostile-texts.ts";

/** Opens everything that the command line has made of fixture/hostile: JW_HOSTILE holds gaps and training. */
const out = process.env.JW_HOSTILE ? resolve(process.env.JW_HOSTILE) : undefined;
const stage = Stage.set();
const texts = hostileTexts();

if (!out) {
  test("what was made of the hostile model", { skip: "JW_HOSTILE names no folder" }, () => undefined);
} else {
  const packages = generatedPackages(join(out, "training"));
  const guides = packages.filter(({ kind }) => kind === "web").map(({ folder }) => join(folder, "coaching-guide.html"));
  const pages = [join(out, "gaps/gap-report.html"), join(out, "training/training-report.html"), ...guides];

  test("there are programmes of both kinds, and every file has a tame name", () => {
    assert.deepEqual([...new Set(packages.map(({ kind }) => kind))].sort(), ["scorm12", "web"]);
    for (const name of readdirSync(out, { recursive: true, encoding: "utf8" })) assert.match(name, /^[a-z0-9./-]{1,120}$/);
  });

  for (const file of pages) {
    const name = relative(out, file);
    for (const size of WIDTHS) {
      test(`${name} shows hostile texts as texts, ${size.viewport!.width} pixels wide`, async () => {
        const window = await stage.window(size, pathToFileURL(file).href);
        const guard = new Guard(window);
        const page = await window.page(pathToFileURL(file).href);
        await rummage(page);
        await search(page);
        await guard.assertHarmless(page.mainFrame(), name);
        const kinds = attacks(await shown(page.mainFrame(), texts));
        assert.deepEqual(attacks(texts).filter((attack) => !kinds.includes(attack)), [], "attacks that are not to be read there");
      });
    }
  }

  test("the gap report's data holds the texts as they were written", () => {
    const data = plain(strings(JSON.parse(readFileSync(join(out, "gaps/gap-report.json"), "utf8"))).join(" "));
    assert.deepEqual(attacks(texts).filter((attack) => !data.includes(attack)), []);
  });

  for (const { name, folder } of packages.filter(({ kind }) => kind === "web")) {
    for (const size of WIDTHS) {
      test(`${name} is played ${size.viewport!.width} pixels wide`, async () => {
        const window = await stage.window(size, pathToFileURL(folder).href);
        const guard = new Guard(window);
        const page = await window.page(pathToFileURL(join(folder, "index.html")).href);
        const learner = await Learner.in(page.mainFrame(), WORST);
        const kinds = new Set<string>();
        for (let steps = 0; ; steps++) {
          const screen = await learner.screen();
          await guard.assertHarmless(page.mainFrame(), `${screen} (step ${steps})`);
          attacks(await shown(page.mainFrame(), texts)).forEach((kind) => kinds.add(kind));
          if (screen === "results") break;
          assert.ok(steps < 200, "the results are never reached");
          await learner.step(screen);
        }
        assert.deepEqual(attacks(texts).filter((attack) => !kinds.has(attack)), [], "attacks that are never to be read");
        assert.ok(learner.first.size > 2, "a conversation was played");
      });
    }
  }

  for (const { name, folder } of packages.filter(({ kind }) => kind === "scorm12")) {
    test(`${name} says nothing to the LMS that SCORM 1.2 does not allow`, async () => {
      stage.server.serve(name, folder);
      const { page, frame } = await stage.lms("strict", name, name);
      const learner = await Learner.in(frame, BEST);
      await learner.until("results");
      await page.goto("about:blank");
      const { data, faults } = await stage.server.visitEnd(name);
      assert.deepEqual(faults, []);
      assert.equal(data["cmi.core.lesson_status"], learner.expectedPercent >= learner.course.course.masteryScore ? "passed" : "failed");
    });
  }
}

/** Puts hostile texts into the search field, where there is one. */
async function search(page: Page): Promise<void> {
  const field = page.locator("input[type=search]");
  if ((await field.count()) === 0) return;
  for (const attack of attacks(texts)) await field.fill(attack);
  await field.fill("");
}

/** Every text anywhere in the data. */
function strings(data: unknown): string[] {
  if (typeof data === "string") return [data];
  return typeof data === "object" && data !== null ? Object.values(data).flatMap(strings) : [];
}
