// Not within a word or an e-mail address, and not ending in what ends a sentence.
const TOKEN = /(?<![\p{L}\p{N}._@-])@([a-z0-9][a-z0-9.-]*[a-z0-9])/giu;

/** The user names that a text addresses (@thuong-truc), each once. */
export function mentionsIn(text: string): string[] {
  return [...new Set([...text.matchAll(TOKEN)].map(([, name = ""]) => name.toLowerCase()))];
}
