import { useLanguage } from './language';
import { ageWords } from './age.rules';
import { useShownTime } from './ticker';

/** How long ago an instant was, kept current. */
export function Age({ at }: { at: string }) {
  const { language } = useLanguage();
  const since = Date.parse(at);
  const words = useShownTime((now) => ageWords((now - since) / 1000, language));
  return <time dateTime={at}>{words}</time>;
}
