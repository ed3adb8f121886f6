import { strFromU8, strToU8, unzipSync } from "fflate";
import type { Day } from "../../../domain/day";
import { packed } from "../packed";

/**
 * The package as it leaves: its two dates are the day of its data, and its parts lie in the order of their names with
 * no time of their own.
 */
export function sealed(file: Uint8Array, day: Day): Buffer {
  const parts = unzipSync(file);
  const change = (name: string, into: (xml: string) => string) => {
    const part = parts[name];
    if (!part) throw new Error(`A Word file has a part ${name}.`);
    parts[name] = strToU8(into(strFromU8(part)));
  };
  change("docProps/core.xml", (xml) =>
    xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`),
  );
  change("word/document.xml", (xml) => xml.replaceAll(SECTION_END, UNSEEN_SECTION_END));
  return packed(parts);
}

// A section ends in a paragraph of its own, which must not be as high as a line: it could fall on an empty page.
const SECTION_END = "<w:p><w:pPr><w:sectPr";
const UNSEEN_SECTION_END =
  '<w:p><w:pPr><w:spacing w:after="0" w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/></w:rPr><w:sectPr';
