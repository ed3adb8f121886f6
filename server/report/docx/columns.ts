import {
  BorderStyle,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from "docx";

const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" };
const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};
const NO_MARGINS = { top: 0, bottom: 0, left: 0, right: 0, marginUnitType: WidthType.DXA };

/** Two columns without lines, widths in twips. Each row stays whole. */
export function twoColumns(
  widths: readonly [number, number],
  rows: readonly (readonly [readonly Paragraph[], readonly Paragraph[]])[],
): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths[0] + widths[1], type: WidthType.DXA },
    columnWidths: widths,
    borders: NO_BORDERS,
    margins: NO_MARGINS,
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: widths.map(
            (size, index) =>
              new TableCell({
                width: { size, type: WidthType.DXA },
                children: cells[index] ?? [],
              }),
          ),
        }),
    ),
  });
}
