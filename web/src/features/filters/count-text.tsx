import { useLanguage } from '../../ui/language';

/** A count with the language's separators; "10.000+" where the server stopped counting, nothing while unknown. */
export function CountText({ count }: { count: { count: number; more: boolean } | null }) {
  const { language } = useLanguage();
  if (!count) return null;
  return (
    <b className="num">
      {count.count.toLocaleString(language)}
      {count.more ? '+' : ''}
    </b>
  );
}
