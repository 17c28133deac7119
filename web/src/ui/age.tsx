import { useLanguage } from './language';
import { ageWords, shortAgeWords } from './age.rules';
import { useShownTime } from './ticker';

/** How long ago an instant was, kept current; `short` in one unit alone. */
export function Age({ at, short = false }: { at: string; short?: boolean }) {
  const { language } = useLanguage();
  const since = Date.parse(at);
  const words = useShownTime((now) => (short ? shortAgeWords : ageWords)((now - since) / 1000, language));
  return <time dateTime={at}>{words}</time>;
}
