// Builds the web parts into dist/: dist/player is what a training package holds beside its course.js, dist/preview what the workbench shows
// of a scenario that is being written, dist/report what a gap report holds inside of its page, dist/diagram the page that shows and edits diagrams.
import { build } from "esbuild";
import { copyFile, mkdir, readFile, rm } from "node:fs/promises";

const COMMON = { bundle: true, minify: true, format: "iife", charset: "utf8", target: ["es2022", "chrome94", "firefox93", "safari16"], logLevel: "warning" };
// A page of the workbench is told which theme is on; the system's own may be the other one.
const THEMED = { name: "theme", setup: ({ onLoad }) => onLoad({ filter: /tokens\.css$/ }, async ({ path }) => ({ contents: themed(await readFile(path, "utf8")), loader: "css" })) };
// Diagrams look by their own style sheet alone.
const PLAIN = { name: "plain", setup: ({ onLoad, onResolve }) => {
  onResolve({ filter: /\.css$/ }, ({ path, importer }) => (importer.includes("node_modules") ? { path, namespace: "none" } : undefined));
  onLoad({ filter: /.*/, namespace: "none" }, () => ({ contents: "", loader: "css" }));
} };
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
  plugins: [THEMED],
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
await mkdir("dist/diagram", { recursive: true });
await build({
  ...COMMON,
  entryPoints: { diagram: "diagram/main.tsx" },
  outdir: "dist/diagram",
  legalComments: "none",
  loader: { ".woff": "dataurl" },
  plugins: [THEMED, PLAIN],
  banner: { js: await diagramBanner() },
});
await build({ ...COMMON, entryPoints: { begin: "diagram/begin/begin.ts" }, outdir: "dist/diagram", banner: { js: "/* Journeywright diagrams, EPL-2.0. */" } });
await copyFile("diagram/index.html", "dist/diagram/index.html");
console.log("Built dist/player, dist/preview, dist/report and dist/diagram");

async function diagramBanner() {
  const inside = [
    ["Preact", "preact", "LICENSE"], ["Snabbdom", "snabbdom", "LICENSE"], ["Inversify", "inversify", "LICENSE"], ["reflect-metadata (Apache License 2.0)", "reflect-metadata", "CopyrightNotice.txt"],
    ["vscode-jsonrpc", "vscode-jsonrpc", "License.txt"], ["FileSaver", "file-saver", "LICENSE.md"], ["tinyqueue", "tinyqueue", "LICENSE"], ["uuid", "uuid", "LICENSE.md"],
  ];
  const texts = await Promise.all(inside.map(async ([title, name, file]) => `${title}:\n${await licence(name, file)}`));
  return `/* Journeywright diagrams, EPL-2.0. Contains Eclipse GLSP and Eclipse Sprotty (Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0, sources at https://github.com/eclipse-glsp/glsp-client and https://github.com/eclipse-sprotty/sprotty) and autocompleter (MIT License, copyright 2016 Denis Taran).\nThe style sheet contains Roboto (Apache License 2.0, https://www.apache.org/licenses/LICENSE-2.0).\n\n${texts.join("\n\n").replaceAll("*/", "* /")}\n*/`;
}

function themed(css) {
  const dark = "@media (prefers-color-scheme: dark) {\n  :root {";
  if (css.split(dark).length !== 2) throw new Error("shared/tokens.css must hold the dark theme once, as: " + dark);
  return css.replace(dark, '@media all {\n  :root[data-theme="dark"] {');
}
