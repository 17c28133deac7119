import { Trans } from '@lingui/react/macro';
import { ageWords } from '../../ui/age.rules';
import { useLanguage } from '../../ui/language';

/** How much time lies between two reports. */
export function Apart({ minutes }: { minutes: number }) {
  const { language } = useLanguage();
  if (minutes === 0) return <Trans>hampir bersamaan</Trans>;
  return <Trans>selisih {ageWords(minutes * 60, language)}</Trans>;
}
