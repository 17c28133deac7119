interface Findable {
  readonly label: string;
  readonly also?: string;
}

const wordsOf = (text: string): string[] => text.toLowerCase().split(/[^\p{L}\p{N}]+/u);

/** Those that a few letters can mean: the short name or a word that begins with them before what only holds them. */
export function findChoices<Choice extends Findable>(choices: readonly Choice[], typed: string): Choice[] {
  const letters = typed.trim().toLowerCase();
  if (letters === '') return [...choices];
  const rank = ({ label, also = '' }: Choice): number => {
    const whole = `${label} ${also}`.toLowerCase();
    if (label.toLowerCase().startsWith(letters)) return 0;
    if (wordsOf(whole).some((word) => word.startsWith(letters))) return 1;
    return whole.includes(letters) ? 2 : 3;
  };
  return choices
    .map((choice) => ({ choice, at: rank(choice) }))
    .filter(({ at }) => at < 3)
    .sort((a, b) => a.at - b.at)
    .map(({ choice }) => choice);
}
