import { Fragment } from "react";
import type { MarkedText } from "@/domain/search/marked-text";

const HIT =
  "bg-transparent text-inherit underline decoration-accent-600 decoration-2 underline-offset-3";

/** A text with what was looked for underlined; colour belongs to the classes. */
export function Underlined({ pieces }: { pieces: MarkedText }) {
  // Two by two: what stands as it is, and what was looked for. A piece is known by where it begins.
  return pairsOf(pieces).map(({ at, plain, hit }) => (
    <Fragment key={at}>
      {plain}
      {hit && <mark className={HIT}>{hit}</mark>}
    </Fragment>
  ));
}

function pairsOf(pieces: MarkedText) {
  const pairs: { at: number; plain: string; hit: string | undefined }[] = [];
  let at = 0;
  for (let place = 0; place < pieces.length; place += 2) {
    const [plain = "", hit] = pieces.slice(place, place + 2);
    pairs.push({ at, plain, hit });
    at += plain.length + (hit?.length ?? 0);
  }
  return pairs;
}
