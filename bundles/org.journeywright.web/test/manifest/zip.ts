import { inflateRawSync } from "node:zlib";

/** A file in a zip, as the zip's directory tells of it. */
export interface ZipEntry {
  readonly name: string;
  /** Date and time as MS-DOS keeps them, without a time zone; two equal ones are the same moment. */
  readonly time: number;
  /** Extra fields beside the name, in which some programs keep a second date. */
  readonly extra: Buffer;
  readonly content: Buffer;
}

const END = 0x06054b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

/** Reads a zip (PKWARE's APPNOTE 6.3.3, without ZIP64, encryption or splitting); what is written in two places must be the same in both. */
export function readZip(zip: Buffer): ZipEntry[] {
  const end = zip.lastIndexOf(signature(END));
  if (end < 0) throw new Error("not a zip");
  const entries: ZipEntry[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    if (zip.readUInt32LE(at) !== DIRECTORY) throw new Error(`no directory entry at ${at}`);
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field)) as [number, number, number];
    const name = zip.toString("utf8", at + 46, at + 46 + nameLength);
    const extra = zip.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength);
    entries.push({ name, time: zip.readUInt32LE(at + 12), extra, content: content(zip, at, name) });
    at += 46 + nameLength + extraLength + commentLength;
  }
  return entries;
}

function content(zip: Buffer, entry: number, name: string): Buffer {
  const [method, size, local] = [zip.readUInt16LE(entry + 10), zip.readUInt32LE(entry + 20), zip.readUInt32LE(entry + 42)];
  if (zip.readUInt32LE(local) !== LOCAL) throw new Error(`${name}: no file at ${local}`);
  const nameLength = zip.readUInt16LE(local + 26);
  if (zip.toString("utf8", local + 30, local + 30 + nameLength) !== name) throw new Error(`${name}: has another name where its content is`);
  if (zip.readUInt32LE(local + 10) !== zip.readUInt32LE(entry + 12)) throw new Error(`${name}: has another date where its content is`);
  const from = local + 30 + nameLength + zip.readUInt16LE(local + 28);
  const raw = zip.subarray(from, from + size);
  if (method === STORED) return raw;
  if (method === DEFLATED) return inflateRawSync(raw);
  throw new Error(`${name}: packed in an unknown way (${method})`);
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
