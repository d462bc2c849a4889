/** What of a gap can be searched: its number in this report, the code of its rule, and all its texts. */
export interface Searchable {
  readonly number: number;
  readonly code: string;
  readonly text: string;
}

/**
 * Prepares a search. Each word of a query has to be in the texts of a gap, whatever the case, the accents and the form of quotes and dashes.
 * The number of a gap (G12) and the code of a rule (JW-2502) are names: they find what bears them, not what speaks of them, and not G120.
 *
 * @returns the gaps that fit a query, in their order
 */
export function searchIn<G extends Searchable>(gaps: readonly G[]): (query: string) => readonly G[] {
  const plain = gaps.map((gap) => ({ gap, number: `g${gap.number}`, code: gap.code.toLowerCase(), text: plainly(gap.text) }));
  const names = new Set(plain.flatMap(({ number, code }) => [number, code]));
  return (query) => {
    const words = plainly(query).split(/\s+/).filter(Boolean);
    return plain.filter(({ number, code, text }) => words.every((word) => names.has(word) ? word === number || word === code : text.includes(word))).map(({ gap }) => gap);
  };
}

/** A text as people type it: small letters without accents, straight quotes, short dashes, no marks that nobody sees. */
function plainly(text: string): string {
  return text.replace(/[\u201c-\u201f\u00ab\u00bb\u2033]/g, "\"").replace(/[\u2018-\u201b\u2039\u203a\u2032\u00b4`]/g, "'").replace(/[\u2010-\u2015\u2212]/g, "-").normalize("NFKD").toLowerCase().replace(/[\p{M}\p{Cf}]/gu, "");
}
