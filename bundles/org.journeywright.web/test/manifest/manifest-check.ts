import { DOMParser, type Document, type Element } from "@xmldom/xmldom";
import { schemaFaults } from "./schemas.ts";

const IMS = "http://www.imsproject.org/xsd/imscp_rootv1p1p2";
const ADL = "http://www.adlnet.org/xsd/adlcp_rootv1p2";

export const MANIFEST = "imsmanifest.xml";

/**
 * What is wrong with the manifest of a SCORM 1.2 package: first by the schemas, then what no schema can say (SCORM 1.2 Content Aggregation Model 2.3).
 * @param files names of all files in the package
 */
export async function manifestFaults(manifest: string, files: readonly string[]): Promise<string[]> {
  if (/<!DOCTYPE/i.test(manifest)) return ["has a document type; a package from elsewhere could pull in anything by it"];
  const faults = await schemaFaults(manifest);
  if (faults.length > 0) return faults;
  const document = new DOMParser().parseFromString(manifest, "text/xml");
  return [...versionFaults(document), ...fileFaults(document, files), ...itemFaults(document), ...scoreFaults(document)];
}

/** The schema leaves these two optional; an LMS tells SCORM 1.2 by them. */
function versionFaults(document: Document): string[] {
  const metadata = all(document, "metadata").filter(({ parentNode }) => parentNode === document.documentElement);
  return [["schema", "ADL SCORM"], ["schemaversion", "1.2"]].flatMap(([name, wanted]) => {
    const found = metadata.flatMap((one) => [...one.getElementsByTagNameNS(IMS, name!)]).map(({ textContent }) => textContent);
    return found.length === 1 && found[0] === wanted ? [] : [`${name} is “${found}” and not “${wanted}”`];
  });
}

function fileFaults(document: Document, files: readonly string[]): string[] {
  const listed = all(document, "file").map((file) => file.getAttribute("href")!);
  const resources = all(document, "resource");
  const unlisted = files.filter((name) => name !== MANIFEST && !listed.includes(name));
  const twice = listed.filter((name, index) => listed.indexOf(name) !== index);
  return [
    ...listed.filter((name) => !files.includes(name)).map((name) => `lists ${name}, which is not in the package`),
    ...unlisted.map((name) => `does not list ${name}`),
    ...twice.map((name) => `lists ${name} twice`),
    ...resources.filter((resource) => resource.getAttributeNS(ADL, "scormtype") === "sco").flatMap(startFaults),
  ];
}

/** The page that the LMS opens must be one of its own files. */
function startFaults(sco: Element): string[] {
  const href = sco.getAttribute("href");
  const own = [...sco.getElementsByTagNameNS(IMS, "file")].map((file) => file.getAttribute("href"));
  return own.includes(href) ? [] : [`the SCO starts with ${href}, which is none of its files`];
}

function itemFaults(document: Document): string[] {
  const organizations = all(document, "organization");
  const standard = all(document, "organizations")[0]?.getAttribute("default");
  const scos = all(document, "resource").filter((resource) => resource.getAttributeNS(ADL, "scormtype") === "sco").map((sco) => sco.getAttribute("identifier"));
  const played = all(document, "item").map((item) => item.getAttribute("identifierref"));
  return [
    ...(organizations.some((organization) => organization.getAttribute("identifier") === standard) ? [] : [`the default organization “${standard}” does not exist`]),
    ...played.filter((reference) => !scos.includes(reference)).map((reference) => `an item plays “${reference}”, which is no SCO`),
    ...scos.filter((sco) => !played.includes(sco)).map((sco) => `no item plays “${sco}”`),
    ...[...all(document, "item"), ...organizations].filter((one) => titleOf(one).trim() === "").map((one) => `“${one.getAttribute("identifier")}” has no title`),
    ...(scos.length === 1 ? [] : [`has ${scos.length} SCOs and not one`]),
  ];
}

function titleOf(element: Element): string {
  return [...element.getElementsByTagNameNS(IMS, "title")].find(({ parentNode }) => parentNode === element)?.textContent ?? "";
}

/** The schema takes any text; SCORM 1.2 asks for a number from 0 to 100. */
function scoreFaults(document: Document): string[] {
  const scores = [...document.getElementsByTagNameNS(ADL, "masteryscore")].map(({ textContent }) => textContent ?? "");
  return scores.filter((score) => !/^(100|\d{1,2})(\.\d+)?$/.test(score) || Number(score) > 100).map((score) => `masteryscore “${score}” is no number from 0 to 100`);
}

function all(document: Document, name: string): Element[] {
  return [...document.getElementsByTagNameNS(IMS, name)];
}
