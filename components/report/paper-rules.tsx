import { FONT, MARGIN, SIZE } from "@/domain/report/form";

/** What the pages of the document, or of an appendix, are called in the rules of the page. */
export function pageName(appendix: number | null): string {
  return appendix === null ? "paper-document" : `paper-appendix-${appendix + 1}`;
}

/**
 * The pages a report is printed on. Each part counts its pages by itself and says no number on its first one; only
 * the rules of a page know what page it is.
 */
export function PaperRules({ appendices }: { appendices: number }) {
  const parts = [null, ...Array(appendices).keys()];
  return (
    <style>
      {`@counter-style from-the-second { system: fixed 1; symbols: ""; fallback: decimal; }
${parts.map(rule).join("\n")}`}
    </style>
  );
}

function rule(appendix: number | null): string {
  const name = pageName(appendix);
  const { top, right, bottom, left } = MARGIN;
  return `@page ${name} {
  size: A4${appendix === null ? "" : " landscape"};
  margin: ${top}mm ${right}mm ${bottom}mm ${left}mm;
  counter-increment: ${name};
  @top-center {
    content: counter(${name}, from-the-second);
    font: ${SIZE.pageNumber}pt "${FONT}", "Liberation Serif", Tinos, serif;
  }
  @bottom-left { content: none; }
  @bottom-right { content: none; }
}`;
}
