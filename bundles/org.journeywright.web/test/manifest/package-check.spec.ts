import assert from "node:assert/strict";
import { test } from "node:test";
import { NOON_1980, packageFaults } from "./package-check.ts";
import { readZip } from "./zip.ts";

/** A zip of empty files, as plain as the format allows. */
function zipOf(files: readonly { name: string; time?: number; extra?: Buffer }[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, time = NOON_1980, extra = Buffer.alloc(0) } of files) {
    const common = [u16(20), u16(0x800), u16(0), u32(time), u32(0), u32(0), u32(0), u16(Buffer.byteLength(name))];
    const local = Buffer.concat([u32(0x04034b50), ...common, u16(0), Buffer.from(name)]);
    directory.push(Buffer.concat([u32(0x02014b50), u16(20), ...common, u16(extra.length), Buffer.alloc(10), u32(at), Buffer.from(name), extra]));
    locals.push(local);
    at += local.length;
  }
  const listed = Buffer.concat(directory);
  return Buffer.concat([...locals, listed, u32(0x06054b50), u32(0), u16(files.length), u16(files.length), u32(listed.length), u32(at), u16(0)]);
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

test("the names in a zip are read", () => {
  assert.deepEqual(readZip(zipOf([{ name: "a.txt" }, { name: "é/b.txt" }])).map(({ name }) => name), ["a.txt", "é/b.txt"]);
  assert.throws(() => readZip(Buffer.from("no zip")), /not a zip/);
});

test("refused: no manifest, or one that is not at the root", async () => {
  for (const name of ["index.html", "course/imsmanifest.xml", "IMSMANIFEST.XML"]) {
    assert.deepEqual(await packageFaults(zipOf([{ name }])), ["has no imsmanifest.xml at its root"]);
  }
});

for (const name of ["../x", "a/../../x", "/etc/x", "C:\\x", "c:x", "a\\..\\x", "a//b", "./a", "a/", "x\u0000.js", "x\u202Esj.exe", "what?.js"]) {
  test(`refused: the name ${encodeURIComponent(name)}`, async () => {
    assert.ok((await packageFaults(zipOf([{ name }]))).includes(`the name “${name}” is not safe`));
  });
}

test("refused: names that are one on some systems", async () => {
  assert.ok((await packageFaults(zipOf([{ name: "a.js" }, { name: "A.js" }]))).some((fault) => fault.startsWith("A.js is there twice")));
});

test("refused: a date of its own", async () => {
  assert.ok((await packageFaults(zipOf([{ name: "a" }, { name: "b", time: NOON_1980 + 1 }]))).includes("b has a date of its own"));
  assert.ok((await packageFaults(zipOf([{ name: "a" }, { name: "b", extra: Buffer.from("UT\x05\0\x01abcd", "latin1") }]))).includes("b has a date of its own"));
});

test("refused: a name that the directory and the file tell differently", async () => {
  const zip = zipOf([{ name: "good.js" }]);
  zip.write("evil.js", 30);
  await assert.rejects(packageFaults(zip), /another name/);
});
