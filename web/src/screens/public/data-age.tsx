import { Trans } from '@lingui/react/macro';
import { useLink } from '../../features/live/live-context';
import { ageWords } from '../../ui/age.rules';
import { clockTime } from '../../ui/city-time';
import { useLanguage } from '../../ui/language';
import { useTicking } from '../../ui/ticker';

/** How old what is shown may be; frozen and said aloud once the connection is lost. */
export function DataAge({ timeZone }: { timeZone: string }) {
  const { language } = useLanguage();
  const link = useLink();
  const heardAt = link.heardAt;
  const from = link.phase === 'down' ? link.since : heardAt;
  const age = useTicking((now) => ageWords((now - (from ?? now)) / 1000, language));
  if (link.phase === 'down' && heardAt !== null) {
    const asOf = clockTime(heardAt, timeZone);
    return (
      <p className="data-age data-age--lost" role="status">
        <Trans>
          terputus {age} · data per {asOf}
        </Trans>
      </p>
    );
  }
  if (link.phase !== 'live') return null;
  return (
    <p className="data-age">
      <Trans>data {age} lalu</Trans>
    </p>
  );
}
