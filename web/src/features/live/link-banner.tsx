import { Plural, Trans } from '@lingui/react/macro';
import { IconPlugConnectedX } from '@tabler/icons-react';
import type { LiveReportFragment } from '../../gql/graphql';
import { categoryName } from '../reports/category-name';
import type { City } from '../catalogue/use-catalogue';
import { useLink } from './live-context';
import { LostWords } from './lost-words';
import type { LostWhy } from '../../platform/live/lost-why.rules';
import { Button } from '../../ui/button';
import { clockTimeSeconds } from '../../ui/city-time';
import { useLanguage } from '../../ui/language';
import { StatusGlyph } from '../../ui/status-glyph';
import './link-banner.css';

interface LinkBannerProps {
  city: City;
  alarms: readonly LiveReportFragment[];
  onReconnect: () => void;
}

function Why({ why }: { why: LostWhy }) {
  switch (why) {
    case 'limit':
      return <Trans>Server membatasi sambungan; dicoba lagi sendiri dalam semenit.</Trans>;
    case 'fault':
      return <Trans>Gangguan di server, bukan di perangkat Anda.</Trans>;
    default:
      return null;
  }
}

/** The connection is lost: says so over everything, with the age of what is shown. An open CRITICAL stays red. */
export function LinkBanner({ city, alarms, onReconnect }: LinkBannerProps) {
  const { why } = useLink();
  const { timeZone } = city;
  const emergency =
    city.emergencyNumbers.find(({ purpose }) => purpose === 'FIRE') ?? city.emergencyNumbers[0];
  const number = emergency?.number;
  return (
    <>
      {/* Told once: the seconds that run beside it are not for the ear. */}
      <p className="hidden-visually" role="alert">
        <Trans>Sambungan ke server terputus. Anda belum dapat bertindak.</Trans>
      </p>
      <section className="link-banner">
        <IconPlugConnectedX size={28} stroke={1.75} aria-hidden="true" />
        <div>
          <h2>
            <LostWords timeZone={timeZone} />
          </h2>
          <p>
            <Why why={why} />{' '}
            <Trans>Yang tampak bukan keadaan sekarang. Tindakan dikunci sampai tersambung.</Trans>{' '}
            {number ? <Trans>Keadaan darurat: telepon {number}.</Trans> : null}
          </p>
        </div>
        {why === 'rights' ? null : (
          <Button shortcut="S" onClick={onReconnect}>
            <Trans>Sambung sekarang</Trans>
          </Button>
        )}
      </section>
      {alarms.length > 0 ? <AlarmsWhileLost alarms={alarms} timeZone={timeZone} /> : null}
    </>
  );
}

function AlarmsWhileLost({ alarms, timeZone }: { alarms: readonly LiveReportFragment[]; timeZone: string }) {
  const { language } = useLanguage();
  const [first] = alarms;
  if (!first) return null;
  const title = categoryName(first.category, language);
  const place = first.subdistrict?.name ?? first.agency.abbreviation;
  const at = clockTimeSeconds(first.receivedAt, timeZone);
  return (
    <section className="lost-alarms">
      <StatusGlyph name="now" size={20} />
      <p>
        <b>
          <Plural value={alarms.length} other="# KRITIS belum diakui saat terputus:" />
        </b>{' '}
        <Trans>
          {title}, {place} · diterima {at}
        </Trans>
      </p>
    </section>
  );
}
