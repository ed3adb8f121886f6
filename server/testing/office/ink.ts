import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { onFile } from "./pages";
import { inFolder, said } from "./programs";

/** A page as it is drawn: a number for each point, 0 for black. */
export type Drawn = { width: number; height: number; points: Uint8Array; perMillimetre: number };

/** Pages of a PDF drawn in grey. */
export async function drawn(pdf: Buffer, dotsPerInch: number, last = 9999): Promise<Drawn[]> {
  return inFolder(async (folder) => {
    await onFile(pdf, (file) =>
      said("pdftoppm", [
        ...["-gray", "-r", `${dotsPerInch}`, "-l", `${last}`, file],
        path.join(folder, "page"),
      ]),
    );
    const files = (await readdir(folder)).sort();
    return Promise.all(
      files.map(async (file) => read(await readFile(path.join(folder, file)), dotsPerInch)),
    );
  });
}

function read(pgm: Buffer, dotsPerInch: number): Drawn {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(pgm.subarray(0, 40).toString("latin1"));
  if (!head) throw new Error("That is no drawing.");
  return {
    width: Number(head[1]),
    height: Number(head[2]),
    points: pgm.subarray(head[0].length),
    perMillimetre: dotsPerInch / 25.4,
  };
}

const isInk = (point: number | undefined) => (point ?? 255) < 160;

/** The edges of all ink below a height, in millimetres from the paper's edges; null on a blank page. */
export function inkBelow({ width, height, points, perMillimetre }: Drawn, from: number) {
  let [left, right, top, bottom] = [width, -1, height, -1];
  for (let y = Math.floor(from * perMillimetre); y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      if (isInk(points[y * width + x])) {
        left = Math.min(left, x);
        right = Math.max(right, x);
        top = Math.min(top, y);
        bottom = Math.max(bottom, y);
      }
  if (right < 0) return null;
  return {
    left: left / perMillimetre,
    right: (width - 1 - right) / perMillimetre,
    top: top / perMillimetre,
    bottom: (height - 1 - bottom) / perMillimetre,
  };
}

/** Lines across that are longer than a word is: where each begins and ends, in millimetres. */
export function rulesOf({ width, height, points, perMillimetre }: Drawn, longest: number) {
  const rules: { left: number; right: number; top: number }[] = [];
  for (let y = 0; y < height; y += 1) {
    let begun = -1;
    for (let x = 0; x <= width; x += 1) {
      const ink = x < width && isInk(points[y * width + x]);
      if (ink && begun < 0) begun = x;
      if (ink || begun < 0) continue;
      const [left, right] = [begun / perMillimetre, x / perMillimetre];
      begun = -1;
      const top = y / perMillimetre;
      // A line may be two points thick.
      const again = rules.some((rule) => Math.abs(rule.left - left) < 1 && top - rule.top < 1);
      if (right - left >= longest && !again) rules.push({ left, right, top });
    }
  }
  return rules;
}
