/** Word counts in twentieths of a point. */
export const twips = (millimetres: number) => Math.round((millimetres / 25.4) * 1440);
export const points = (count: number) => Math.round(count * 20);

/** And sizes of letters in halves of one. */
export const halves = (size: number) => Math.round(size * 2);
