import { build } from "esbuild";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { LmsData } from "./server.ts";

/** `strict`: our own stern recorder; `again`: the scorm-again runtime; `refusing`: an LMS that does not let a course begin. */
export type LmsKind = keyof typeof SETUPS;

/** The page of an LMS: offers the calls as `window.API` and shows the course in a frame. */
export function lmsPage(kind: LmsKind, registration: string, course: string, launch: LmsData): string {
  const json = JSON.stringify({ registration, course, launch }).replaceAll("<", "\\u003c");
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Test LMS</title>
<style>html,body,iframe{margin:0;border:0;width:100%;height:100%;display:block}</style>
<script src="/tools/${kind}.js"></script>
<script>${SETUPS[kind]}(${json});</script>
<body><script>{const frame=document.createElement("iframe");frame.name="course";frame.title="Course";frame.src=${json}.course;document.body.append(frame)}</script>`;
}

const STRICT = `(({registration, launch}) => {
  const send = (data) => {
    const body = JSON.stringify({...data, faults: api.faults});
    const request = new XMLHttpRequest();
    // A page that goes away may not wait for an answer.
    try { request.open("POST", "/commit/" + registration, false); request.send(body); } catch { navigator.sendBeacon("/commit/" + registration, body); }
  };
  const api = new StrictScorm.StrictApi(launch, send);
  window.API = api;
})`;

const AGAIN = `(({registration, launch}) => {
  const api = new Scorm12API({ autocommit: false, lmsCommitUrl: "/commit/" + registration, dataCommitFormat: "flattened", mastery_override: true, sendFullCommit: true, logLevel: 5 });
  api.loadFromFlattenedJSON({"cmi.core.student_id": "learner-1", "cmi.core.credit": "credit", "cmi.core.lesson_mode": "normal", ...launch}, "");
  window.API = api;
})`;

const REFUSING = `(() => { window.API = { LMSInitialize: () => "false", LMSGetLastError: () => "101" }; })`;

const SETUPS = { strict: STRICT, again: AGAIN, refusing: REFUSING };

/** A script for the page of an LMS. */
export async function tool(name: string): Promise<string> {
  if (name === "again.js") return readFile(new URL("../../node_modules/scorm-again/dist/scorm12.min.js", import.meta.url), "utf8");
  if (name === "refusing.js") return "";
  if (name !== "strict.js") throw new Error(`no tool ${name}`);
  const entry = fileURLToPath(new URL("../scorm/strict-api.ts", import.meta.url));
  const result = await build({ entryPoints: [entry], bundle: true, write: false, format: "iife", globalName: "StrictScorm", charset: "utf8" });
  return result.outputFiles[0]!.text;
}
