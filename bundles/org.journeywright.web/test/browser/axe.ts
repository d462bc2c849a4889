import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Frame } from "playwright-core";

const SOURCE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface AxeWindow {
  axe: { run(context: Document, options: object): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }> };
}

/** Fails when axe-core finds anything on the screen, best practices included. */
export async function assertAccessible(frame: Frame, screen: string): Promise<void> {
  // Arriving text fades in; its contrast is right once it has arrived.
  await frame.waitForFunction(() => document.getAnimations().length === 0);
  await frame.evaluate(SOURCE);
  const violations = await frame.evaluate(async () => {
    const { violations } = await (window as unknown as AxeWindow).axe.run(document, { resultTypes: ["violations"] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ""}`));
  });
  assert.deepEqual(violations, [], `axe-core on ${screen}`);
}
