// Measures how soon journeys are painted in a real Chromium: by the product's page and server, by Mermaid, and by bpmn-js. See ../README.md.
// usage: measure.mjs PAGE-FOLDER ROUNDS TOUCHPOINTS... , with the class path of the server in the environment variable CLASSES; "run" beside this file knows it
import { spawn } from "node:child_process";
import { createServer } from "node:http";
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { existsSync } from "node:fs";
import { bpmn, mermaid } from "./journeys.mjs";

const [folder, rounds, ...sizes] = process.argv.slice(2);
const { chromium } = createRequire(new URL("../../../bundles/org.journeywright.web/package.json", import.meta.url))("playwright-core");
const executablePath = process.env.CHROMIUM ?? ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);
const WINDOW = { width: 1500, height: 1000 };
const FLAGS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

const journeys = await serve();
const others = await serveOthers();
const browser = await chromium.launch({ executablePath, args: FLAGS });
const times = new Map();
const counts = new Map();
const note = (size, name, ms) => {
  const key = `${size} ${name}`;
  times.set(key, [...(times.get(key) ?? []), ms]);
};

try {
  // The first round warms up the server and the browser.
  for (let round = 0; round <= Number(rounds); round++) {
    for (const size of sizes) {
      for (const [name, measure] of [["own", own], ["mermaid", withMermaid], ["bpmn", withBpmn]]) {
        const measured = await measure(size, round);
        process.stderr.write(`round ${round}, ${size} touchpoints, ${name}: ${Object.entries(measured).map(([what, ms]) => `${what} ${ms.toFixed(0)}`).join(", ")}\n`);
        if (round > 0) for (const [what, ms] of Object.entries(measured)) note(size, `${name} ${what}`, ms);
      }
    }
  }
} finally {
  await browser.close();
  journeys.process.stdin.end();
  others.server.close();
}
print();

/** Starts the product's server. */
async function serve() {
  const java = process.env.JAVA_HOME ? `${process.env.JAVA_HOME}/bin/java` : "java";
  const server = spawn(java, ["-Xmx2g", "-cp", process.env.CLASSES, "ServedJourneys", folder, ...sizes], { stdio: ["pipe", "pipe", "inherit"] });
  const addresses = new Map();
  const folders = new Map();
  for await (const line of createInterface({ input: server.stdout })) {
    if (line === "ready") return { process: server, addresses, folders };
    const [size, address, ...folder] = line.split(" ");
    addresses.set(size, address);
    folders.set(size, folder.join(" "));
  }
  throw new Error("The journeys are not served.");
}

/** Serves the pages of the others from this machine, too. */
async function serveOthers() {
  const modules = new URL("node_modules/", import.meta.url);
  const page = (head) => `<!doctype html><meta charset="utf-8"><title>Beside</title><style>body{margin:0}#place{width:${WINDOW.width}px;height:${WINDOW.height}px}</style>${head}<div id="place"></div>`;
  const files = new Map([
    ["/mermaid", page('<script src="/mermaid.js"></script>')],
    ["/mermaid.js", await readFile(new URL("mermaid/dist/mermaid.min.js", modules))],
    ["/bpmn", page('<link rel="stylesheet" href="/bpmn.css"><script src="/bpmn.js"></script>')],
    ["/bpmn.js", await readFile(new URL("bpmn-js/dist/bpmn-modeler.production.min.js", modules))],
    ["/bpmn.css", await readFile(new URL("bpmn-js/dist/assets/diagram-js.css", modules))],
  ]);
  const server = createServer(({ url }, answer) => {
    const type = url.endsWith(".js") ? "text/javascript" : url.endsWith(".css") ? "text/css" : "text/html; charset=utf-8";
    answer.writeHead(files.has(url) ? 200 : 404, { "Content-Type": type }).end(files.get(url) ?? "");
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return { server, address: `http://127.0.0.1:${server.address().port}` };
}

/** A fresh page of a fresh profile, so that nothing is kept from before. */
async function fresh(address, use) {
  const context = await browser.newContext({ viewport: WINDOW });
  try {
    const page = await context.newPage();
    await page.addInitScript(() => {
      window.painted = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now()))));
      window.once = async (holds) => {
        while (!holds()) await new Promise((next) => requestAnimationFrame(next));
        return window.painted();
      };
    });
    return await use(page, address);
  } finally {
    await context.close();
  }
}

function own(size, round) {
  return fresh(journeys.addresses.get(size), async (page, address) => {
    // The address with the secret gives it to the page; the time begins when a diagram is asked for.
    await page.goto(address);
    await page.evaluate(() => window.journeywright.ready);
    await page.goto("about:blank");
    await page.goto(`${new URL(address).origin}/#journey-map/${encodeURIComponent("journey:Journey0")}`, { waitUntil: "commit" });
    const open = await page.evaluate(async () => {
      await window.once(() => window.journeywright);
      await window.journeywright.ready;
      return window.painted();
    });
    // Of a large drawing what the window shows comes first; all of it is there once no more figures come.
    const figures = await page.evaluate(async () => {
      const painted = window.journeywright.figures().length;
      let all = -1;
      while (all !== window.journeywright.all().length) {
        all = window.journeywright.all().length;
        await new Promise((later) => setTimeout(later, 500));
      }
      return { painted, all };
    });
    counts.set(size, figures);
    // Another diagram and back again, in the page that is open.
    await page.evaluate(() => {
      location.hash = "#scenario-flow/" + encodeURIComponent("scenario:Scenario0");
      return window.once(() => window.journeywright.figures().some((id) => id.includes("First0")));
    });
    await page.waitForTimeout(400);
    const again = await page.evaluate(async () => {
      const from = performance.now();
      location.hash = "#journey-map/" + encodeURIComponent("journey:Journey0");
      return (await window.once(() => window.journeywright.figures().some((id) => /^touchpoint:[^@]*$/.test(id)) && !window.journeywright.figures().some((id) => id.includes("First0")))) - from;
    });
    await page.waitForTimeout(600);
    const edit = await page.evaluate(async (round) => {
      const figure = window.journeywright.figures().find((id) => /^touchpoint:[^@]*$/.test(id));
      const from = performance.now();
      window.journeywright.dispatch({ kind: "journeywright/write", isOperation: true, figure, text: `Renamed${round}` });
      return (await window.once(() => window.journeywright.figures().some((id) => id.endsWith(`Renamed${round}`)))) - from;
    }, round);
    await page.keyboard.press("Control+z");
    await page.waitForTimeout(600);
    const followed = await follow(page, journeys.folders.get(size), round);
    await page.waitForTimeout(300);
    const whole = await page.evaluate(async () => {
      const all = [...document.querySelectorAll("button")].find((button) => button.title.startsWith("All of it"));
      const from = performance.now();
      all.click();
      // The picture moves to its new size by steps; it stands once nothing has been different for a while.
      const state = () => `${window.journeywright.zoom()} ${window.journeywright.figures().length}`;
      let last = state();
      let until = performance.now();
      while (performance.now() - until < 500) {
        await window.painted();
        if (state() !== last) until = performance.now();
        last = state();
      }
      return until - from;
    });
    counts.get(size).whole = await page.evaluate(() => window.journeywright.figures().length);
    return { open, again, edit, followed, whole };
  });
}

/** From the moment at which another program begins to write a text until the page shows it, by the clock of this machine. */
async function follow(page, folder, round) {
  const file = join(folder, "part0.journey");
  const text = (await readFile(file, "utf8")).replace(/customer does "[^"]*"/, `customer does "Round${round}"`);
  const shown = page.evaluate(async (word) => {
    await window.once(() => [...document.querySelectorAll('[data-id$="@action"]')].some((figure) => figure.textContent.includes(word)));
    return Date.now();
  }, `Round${round}`);
  await page.waitForTimeout(100);
  const from = Date.now();
  await writeFile(file, text);
  return (await shown) - from;
}

function withMermaid(size, round) {
  return fresh(`${others.address}/mermaid`, async (page, address) => {
    await page.goto(address, { waitUntil: "commit" });
    const open = await page.evaluate(async (text) => {
      await window.once(() => window.mermaid);
      window.mermaid.initialize({ startOnLoad: false, maxTextSize: 10_000_000, securityLevel: "strict" });
      window.draw = async (words, id) => (document.getElementById("place").innerHTML = (await window.mermaid.render(id, words)).svg);
      await window.draw(text, "first");
      return window.painted();
    }, mermaid(size));
    const draw = (text, id) => page.evaluate(async ([words, name]) => {
      const from = performance.now();
      await window.draw(words, name);
      return (await window.painted()) - from;
    }, [text, id]);
    return { open, again: await draw(mermaid(size), "second"), edit: await draw(mermaid(size, `Renamed${round}`), "third") };
  });
}

function withBpmn(size, round) {
  return fresh(`${others.address}/bpmn`, async (page, address) => {
    await page.goto(address, { waitUntil: "commit" });
    const open = await page.evaluate(async (xml) => {
      await window.once(() => window.BpmnJS && document.getElementById("place"));
      window.modeler = new window.BpmnJS({ container: "#place" });
      await window.modeler.importXML(xml);
      return window.painted();
    }, bpmn(size));
    const again = await page.evaluate(async (xml) => {
      const from = performance.now();
      await window.modeler.importXML(xml);
      return (await window.painted()) - from;
    }, bpmn(size));
    const [edit, saved] = await page.evaluate(async (name) => {
      const from = performance.now();
      window.modeler.get("modeling").updateProperties(window.modeler.get("elementRegistry").get("t0"), { name });
      const shown = (await window.painted()) - from;
      const again = performance.now();
      window.modeler.get("modeling").updateProperties(window.modeler.get("elementRegistry").get("t0"), { name: `${name}s` });
      await window.modeler.saveXML();
      return [shown, (await window.painted()) - again];
    }, `Renamed${round}`);
    return { open, again, edit, saved };
  });
}

function median(values) {
  const sorted = [...(values ?? [])].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

function print() {
  const of = (size, name) => median(times.get(`${size} ${name}`));
  const table = (title, what, columns) => {
    console.log(`\n${title}\n\n| Touchpoints | ${columns.map(([label]) => label).join(" | ")} |\n| ---: |${" ---: |".repeat(columns.length)}`);
    for (const size of sizes) console.log(`| ${size} | ${columns.map(([, value]) => value(size, what)).join(" | ")} |`);
  };
  const ms = (name) => (size, what) => of(size, `${name} ${what}`).toFixed(0);
  const ratio = (name) => (size, what) => (of(size, `own ${what}`) / of(size, `${name} ${what}`)).toFixed(2);
  const usual = [["own", ms("own")], ["Mermaid", ms("mermaid")], ["bpmn-js", ms("bpmn")], ["own/Mermaid", ratio("mermaid")], ["own/bpmn-js", ratio("bpmn")]];
  table("Opening the page, ms", "open", usual);
  table("Opening it in a page that is open, ms", "again", usual);
  table("Writing one name, ms", "edit", [...usual, ["bpmn-js with its text", (size) => of(size, "bpmn saved").toFixed(0)], ["own/that", (size) => (of(size, "own edit") / of(size, "bpmn saved")).toFixed(2)]]);
  table("Own page: following a text that another program writes", "followed", [["ms", ms("own")]]);
  table("Own page: painting the whole at once", "whole", [["ms", ms("own")], ["figures", (size) => counts.get(size).all], ["painted at first", (size) => counts.get(size).painted], ["painted as a whole", (size) => counts.get(size).whole]]);
}
