// What spreadsheet programs may pass over before a formula: white space, controls, characters without width,
// and the apostrophe, which is in it so that what was added can be taken away again.
const PASSED_OVER = "[\\s'\\p{Cc}\\p{Cf}]*";

// = + - @ with their full-width and small forms, and the minus sign.
const BEGINS = "[=+\\-@＝＋－＠﹦﹢﹣﹫−]";

// The sign comes first and what is before it after: a long run of white space is not gone through again and again.
const FORMULA = new RegExp(`(?=${BEGINS})(?<=(?:^|[;\\t])${PASSED_OVER})|^(?='*[\\t\\r\\n])`, "gu");

/**
 * The text as a cell of a CSV file that no program takes for a formula: an apostrophe goes before a sign that could
 * begin one, at the start of the text and after what another program may part columns by.
 */
export function withoutFormula(text: string): string {
  return text.replace(FORMULA, "'");
}
