// Builds the web parts into dist/: dist/player is what a training package holds beside its course.js.
import { build } from "esbuild";
import { copyFile, mkdir, readFile, rm } from "node:fs/promises";

const out = "dist/player";
await rm("dist", { recursive: true, force: true });
await mkdir(out, { recursive: true });
const licence = await readFile("node_modules/preact/LICENSE", "utf8");
await build({
  entryPoints: { player: "player/main.tsx" },
  outdir: out,
  bundle: true,
  minify: true,
  format: "iife",
  charset: "utf8",
  target: ["es2022", "chrome94", "firefox93", "safari16"],
  banner: { js: `/* Journeywright training player, EPL-2.0. Contains Preact:\n${licence.trim()}\n*/` },
  logLevel: "warning",
});
await copyFile("player/index.html", `${out}/index.html`);
console.log(`Built ${out}`);
