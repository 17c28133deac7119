import { useLanguage } from '../../ui/language';
import { numberWords } from '../../ui/number-words';

/** A count with the language's separators; "10.000+" where the server stopped counting, nothing while unknown. */
export function CountText({ count }: { count: { count: number; more: boolean } | null }) {
  const { language } = useLanguage();
  if (!count) return null;
  return (
    <b className="num">
      {numberWords(count.count, language)}
      {count.more ? '+' : ''}
    </b>
  );
}
