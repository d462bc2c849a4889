// Builds the web parts into dist/: dist/player is what a training package holds beside its course.js, dist/preview what the workbench shows
// of a scenario that is being written, dist/report what a gap report holds inside of its page.
import { build } from "esbuild";
import { copyFile, mkdir, readFile, rm } from "node:fs/promises";

const COMMON = { bundle: true, minify: true, format: "iife", charset: "utf8", target: ["es2022", "chrome94", "firefox93", "safari16"], logLevel: "warning" };
const licence = async (name, file) => (await readFile(`node_modules/${name}/${file}`, "utf8")).trim();

await rm("dist", { recursive: true, force: true });
await mkdir("dist/player", { recursive: true });
await build({
  ...COMMON,
  entryPoints: { player: "player/main.tsx" },
  outdir: "dist/player",
  banner: { js: `/* Journeywright training player, EPL-2.0. Contains Preact:\n${await licence("preact", "LICENSE")}\n*/` },
});
await copyFile("player/index.html", "dist/player/index.html");
await mkdir("dist/preview", { recursive: true });
await build({
  ...COMMON,
  entryPoints: { preview: "player/preview/main.tsx" },
  outdir: "dist/preview",
  banner: { js: `/* Journeywright live player, EPL-2.0. Contains Preact:\n${await licence("preact", "LICENSE")}\n*/` },
  // The workbench says which theme is on; the system's own may be the other one.
  plugins: [{ name: "theme", setup: ({ onLoad }) => onLoad({ filter: /tokens\.css$/ }, async ({ path }) => ({ contents: themed(await readFile(path, "utf8")), loader: "css" })) }],
});
await copyFile("player/preview/index.html", "dist/preview/index.html");
await build({
  ...COMMON,
  entryPoints: { report: "report/main.ts" },
  outdir: "dist/report",
  // The licences of what is inside travel along once, below, instead of above each file.
  legalComments: "none",
  banner: { js: `/* Journeywright gap report, EPL-2.0. Contains Apache ECharts (Apache License 2.0, https://www.apache.org/licenses/LICENSE-2.0):\n${await licence("echarts", "NOTICE")}\n\nZRender:\n${await licence("zrender", "LICENSE")}\n\ntslib:\n${await licence("tslib", "LICENSE.txt")}\n*/` },
});
console.log("Built dist/player, dist/preview and dist/report");

function themed(css) {
  const dark = "@media (prefers-color-scheme: dark) {\n  :root {";
  if (css.split(dark).length !== 2) throw new Error("shared/tokens.css must hold the dark theme once, as: " + dark);
  return css.replace(dark, '@media all {\n  :root[data-theme="dark"] {');
}
