import assert from "node:assert/strict";
import { spawn, type ChildProcess } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { Watched } from "../browser/browser.ts";

const EXAMPLES = resolve("../org.journeywright.examples/models");

/** A copy of an example, or an empty folder, served by the product as it is shipped. */
export class ServedModel {
  private constructor(readonly folder: string, readonly address: string, readonly server: ChildProcess, readonly said: () => string) {}

  static async start(example: string | undefined, ...options: string[]): Promise<ServedModel> {
    const command = process.env.JW_COMMAND;
    assert.ok(command, "JW_COMMAND names the command that starts Journeywright.");
    const folder = mkdtempSync(join(tmpdir(), "journeywright-"));
    if (example) cpSync(join(EXAMPLES, example), folder, { recursive: true });
    const server = spawn(command, ["serve", folder, ...options], { stdio: ["ignore", "pipe", "inherit"] });
    let said = "";
    const address = await new Promise<string>((found, reject) => {
      server.stdout!.on("data", (text) => {
        said += String(text);
        const address = /http:\/\/\S+/.exec(said)?.[0];
        if (address) found(address);
      });
      server.on("exit", (code) => reject(new Error(`The server ended with ${String(code)}: ${said}`)));
    });
    return new ServedModel(folder, address, server, () => said);
  }

  /** Opens a diagram in a window of its own. */
  async open(browser: Browser, hash: string, options: BrowserContextOptions = {}): Promise<{ page: Page; window: Watched }> {
    const watched = await Watched.open(browser, new URL(this.address).origin, { viewport: { width: 1600, height: 1000 }, reducedMotion: "reduce", ...options });
    const page = await watched.page(this.address);
    await page.evaluate(() => window.journeywright!.ready);
    if (hash) {
      await page.goto(`${new URL(this.address).origin}/${hash}`);
      await page.reload();
      await page.evaluate(() => window.journeywright!.ready);
    }
    await page.locator(".contents a").first().waitFor({ state: "attached" });
    return { page, window: watched };
  }

  /** All texts of the model, by file. */
  texts(): Record<string, string> {
    const files = readdirSync(this.folder, { recursive: true }).map(String).filter((name) => name.endsWith(".journey")).sort();
    return Object.fromEntries(files.map((name) => [name, readFileSync(join(this.folder, name), "utf8")]));
  }

  write(file: string, text: string): void {
    writeFileSync(join(this.folder, file), text);
  }

  /** Stops the server as Ctrl-C does. @returns with what it ended */
  async stop(): Promise<number | null> {
    if (this.server.exitCode !== null) return this.server.exitCode;
    this.server.removeAllListeners("exit");
    const ended = new Promise<number | null>((resolve) => this.server.on("close", resolve));
    this.server.kill("SIGINT");
    return ended;
  }

  async close(): Promise<void> {
    await this.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Waits until something holds. */
export async function until(holds: () => boolean | Promise<boolean>, what: string): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`It never came to be: ${what}`);
}
