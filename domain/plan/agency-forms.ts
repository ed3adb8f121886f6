const WORD = /[\p{L}\p{N}/&]+|[.;:()\n]/gu;

const MOST_WORDS = 24;

/** Names already known, in every form, looked up at a place in a text. */
export type AgencyForms = {
  add: (form: string) => void;
  endAt: (text: string, at: number) => number | null;
};

/**
 * A set of names in comparison form. Hyphens, spaces and commas between words make no difference.
 * The longest name that begins at a place wins, whatever keywords and commas it holds.
 */
export function agencyForms(): AgencyForms {
  const forms = new Set<string>();
  const beginnings = new Set<string>();
  return {
    add(form) {
      const words = [...form.matchAll(WORD)].map((word) => word[0]);
      // A name of more words is a list that was taken for one.
      if (words.length === 0 || words.length > MOST_WORDS) return;
      forms.add(words.join(" "));
      for (let count = 1; count < words.length; count++)
        beginnings.add(words.slice(0, count).join(" "));
    },
    endAt(text, at) {
      if (forms.size === 0) return null;
      let key = "";
      let end: number | null = null;
      WORD.lastIndex = at;
      for (let count = 0; count < MOST_WORDS; count++) {
        const word = WORD.exec(text);
        if (!word || (count === 0 && word.index !== at) || /[.;:()\n]/.test(word[0])) break;
        key = key ? `${key} ${word[0]}` : word[0];
        if (forms.has(key)) end = WORD.lastIndex;
        if (!beginnings.has(key)) break;
      }
      return end;
    },
  };
}
