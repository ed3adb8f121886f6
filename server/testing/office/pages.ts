import { writeFile } from "node:fs/promises";
import path from "node:path";
import { inFolder, said } from "./programs";

/** A piece of text on a page: where, in millimetres from its upper left corner, and in which letters. */
export type Piece = {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** In points. */
  size: number;
  bold: boolean;
  italic: boolean;
  colour: string;
};

export type Page = { width: number; height: number; pieces: Piece[] };

const POINT = 72 / 25.4;

/** The pages of a PDF as another program reads them. */
export async function pagesOf(pdf: Buffer): Promise<Page[]> {
  const [xml, paper] = await onFile(pdf, (file) =>
    Promise.all([
      said("pdftohtml", ["-xml", "-i", "-zoom", "4", "-stdout", "-fontfullname", file]),
      said("pdfinfo", ["-l", "9999", file]),
    ]),
  );
  const sizes = [...String(paper).matchAll(/^Page +\d+ size: +([\d.]+) x ([\d.]+)/gm)];
  const fonts = new Map<string, { size: number; colour: string }>();
  return String(xml)
    .split("<page ")
    .slice(1)
    .map((page, index) => {
      const [, width, height] = (sizes[index] ?? []).map((points) => Number(points) / POINT);
      if (!width || !height) throw new Error(`Page ${index + 1} has no size.`);
      const scale = Number(/ width="(\d+)"/.exec(page)?.[1]) / width;
      for (const [, id, size, colour] of page.matchAll(
        /<fontspec id="(\d+)" size="(\d+)".*? color="([^"]*)"/g,
      ))
        fonts.set(`${id}`, {
          // A drawing's points are whole numbers, and sizes of letters are as good as.
          size: Math.round((Number(size) / scale) * POINT * 10) / 10,
          colour: `${colour}`,
        });
      return { width, height, pieces: piecesOf(page, scale, fonts) };
    });
}

function piecesOf(
  page: string,
  scale: number,
  fonts: Map<string, { size: number; colour: string }>,
): Piece[] {
  const found = page.matchAll(
    /<text top="(-?\d+)" left="(-?\d+)" width="(\d+)" height="(\d+)" font="(\d+)">(.*)<\/text>/g,
  );
  return [...found].map(([, top, left, width, height, font, inside = ""]) => {
    const at = (number: string | undefined) => Number(number) / scale;
    const { size, colour } = fonts.get(`${font}`) ?? { size: 0, colour: "" };
    return {
      text: words(inside),
      left: at(left),
      right: at(left) + at(width),
      top: at(top),
      bottom: at(top) + at(height),
      size,
      colour,
      bold: inside.includes("<b>"),
      italic: inside.includes("<i>"),
    };
  });
}

const NAMED: Record<string, string> = { lt: "<", gt: ">", quot: '"', amp: "&" };

function words(inside: string): string {
  return inside
    .replace(/<[^>]*>/g, "")
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&(lt|gt|quot|amp);/g, (_, name) => NAMED[name] ?? "");
}

/** The fonts a PDF brings along, and whether it does. */
export async function fontsOf(pdf: Buffer): Promise<{ name: string; embedded: boolean }[]> {
  const listed = await onFile(pdf, (file) => said("pdffonts", [file]));
  return String(listed)
    .trim()
    .split("\n")
    .slice(2)
    .map((line) => ({
      name: line.replace(/^[A-Z]{6}\+/, "").split(/ +/)[0] ?? "",
      embedded: / yes (yes|no) +(yes|no) +\d+ +\d+$/.test(line),
    }));
}

/** All words below a height in points, line by line, letters in one piece and each space one. */
export async function textOf(pdf: Buffer, below: number): Promise<string> {
  const box = ["-x", "0", "-y", `${Math.floor(below)}`, "-W", "1000", "-H", "1000"];
  const text = await onFile(pdf, (file) => said("pdftotext", ["-layout", ...box, file, "-"]));
  return String(text).normalize("NFC").replace(/\s+/g, " ");
}

export async function onFile<T>(pdf: Buffer, work: (file: string) => Promise<T>): Promise<T> {
  return inFolder(async (folder) => {
    const file = path.join(folder, "document.pdf");
    await writeFile(file, pdf);
    return work(file);
  });
}
