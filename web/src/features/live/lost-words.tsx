import { Trans } from '@lingui/react/macro';
import { ageWords } from '../../ui/age.rules';
import { clockTimeSeconds } from '../../ui/city-time';
import { useLanguage } from '../../ui/language';
import { useTicking } from '../../ui/ticker';
import { useLink } from './live-context';

/** "Terputus 12 dtk · data per 14:03:07": for how long, and when what is shown was true. */
export function LostWords({ timeZone }: { timeZone: string }) {
  const { why, since, heardAt } = useLink();
  const { language } = useLanguage();
  const lostFor = useTicking((now) => ageWords((now - since) / 1000, language));
  if (heardAt === null) return <Trans>Belum tersambung, {lostFor}</Trans>;
  const asOf = clockTimeSeconds(heardAt, timeZone);
  if (why === 'rights') return <Trans>Sesi berakhir · data per {asOf}</Trans>;
  return (
    <Trans>
      Terputus {lostFor} · data per {asOf}
    </Trans>
  );
}
