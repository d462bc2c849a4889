import assert from "node:assert/strict";
import { test } from "node:test";
import { manifestFaults } from "./manifest-check.ts";

const FILES = ["course.js", "imsmanifest.xml", "index.html"];

const SOUND = `<?xml version="1.0" encoding="UTF-8"?>
<manifest xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2" identifier="sample" version="1">
  <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
  <organizations default="all">
    <organization identifier="all"><title>Sample</title>
      <item identifier="course" identifierref="player"><title>Sample</title><adlcp:masteryscore>80</adlcp:masteryscore></item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="player" type="webcontent" adlcp:scormtype="sco" href="index.html"><file href="course.js"/><file href="index.html"/></resource>
  </resources>
</manifest>
`;

/** Every way to break the sample, and what must be said about it. */
const BROKEN: readonly (readonly [what: string, from: string, to: string, fault: RegExp])[] = [
  ["no XML at all", "</metadata>", "</metadat>", /tag mismatch/],
  ["an unknown element", "<title>Sample</title>\n", "<name>Sample</name>\n", /element is not expected/],
  ["an element in the wrong place", "<title>Sample</title><adlcp:masteryscore>80</adlcp:masteryscore>", "<adlcp:masteryscore>80</adlcp:masteryscore><title>Sample</title>", /element is not expected/],
  ["an unknown element of ADL", "<adlcp:masteryscore>80</adlcp:masteryscore>", "<adlcp:mastery>80</adlcp:mastery>", /No matching global element/],
  ["an identifier that is no name", 'identifier="sample"', 'identifier="1 sample"', /not a valid value of the atomic type 'xs:ID'/],
  ["one identifier for two", 'item identifier="course"', 'item identifier="player"', /'player' is not a valid value of the atomic type 'xs:ID'/],
  ["no resources", /<resources>[^]*<\/resources>/.exec(SOUND)![0], "", /Missing child element/],
  ["an unknown kind of SCO", 'scormtype="sco"', 'scormtype="SCO"', /The value 'SCO' is not an element of the set/],
  ["a title that is too long", "<title>Sample</title>\n", `<title>${"x".repeat(201)}</title>\n`, /maxLength/],
  ["another version", "<schemaversion>1.2<", "<schemaversion>1.3<", /schemaversion is “1.3” and not “1.2”/],
  ["no version", "<schemaversion>1.2</schemaversion>", "", /schemaversion is “” and not “1.2”/],
  ["a file that is not there", 'file href="course.js"', 'file href="cours.js"', /lists cours\.js, which is not in the package/],
  ["a file that it leaves out", '<file href="course.js"/>', "", /does not list course\.js/],
  ["a file listed twice", '<file href="course.js"/>', '<file href="course.js"/><file href="course.js"/>', /lists course\.js twice/],
  ["a start page that is not its own", 'sco" href="index.html"', 'sco" href="../index.html"', /starts with \.\.\/index\.html/],
  ["an item that plays nothing", 'identifierref="player"', 'identifierref="play"', /plays “play”, which is no SCO/],
  ["no item for the SCO", 'identifierref="player"', "", /no item plays “player”/],
  ["an organization that does not exist", 'default="all"', 'default="course"', /default organization “course” does not exist/],
  ["an empty title", "<title>Sample</title>\n", "<title> </title>\n", /“all” has no title/],
  ["a score over 100", ">80<", ">101<", /masteryscore “101”/],
  ["a score that is no number", ">80<", ">80 %<", /masteryscore “80 %”/],
  ["a score under 0", ">80<", ">-1<", /masteryscore “-1”/],
];

test("a sound manifest has no faults", async () => {
  assert.deepEqual(await manifestFaults(SOUND, FILES), []);
  assert.deepEqual(await manifestFaults(SOUND.replace(">80<", ">0<"), FILES), []);
  assert.deepEqual(await manifestFaults(SOUND.replace(">80<", ">100<"), FILES), []);
});

for (const [what, from, to, fault] of BROKEN) {
  test(`refused: ${what}`, async () => {
    assert.ok(SOUND.includes(from), "the sample holds what is to be broken");
    const faults = await manifestFaults(SOUND.replace(from, to), FILES);
    assert.match(faults.join("\n"), fault);
  });
}

test("refused: a file that the manifest does not know", async () => {
  assert.deepEqual(await manifestFaults(SOUND, [...FILES, "notes.txt"]), ["does not list notes.txt"]);
});

test("refused: an entity of one's own, however harmless", async () => {
  const faults = await manifestFaults(SOUND.replace("<manifest", '<!DOCTYPE manifest SYSTEM "http://127.0.0.1:9/x.dtd">\n<manifest'), FILES);
  assert.deepEqual(faults, ["has a document type; a package from elsewhere could pull in anything by it"]);
});
