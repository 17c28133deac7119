import { Trans } from '@lingui/react/macro';
import type { LiveReportFragment } from '../../gql/graphql';
import { momentWords, clockTimeSeconds } from '../../ui/city-time';
import { useLanguage } from '../../ui/language';
import { serverNow } from '../../ui/server-time';

interface AcknowledgedByProps {
  live: Pick<LiveReportFragment, 'acknowledgedAt' | 'acknowledgedBy'>;
  timeZone: string;
}

/** Who said "I have it", and when; to the second on the same day. */
export function AcknowledgedBy({ live, timeZone }: AcknowledgedByProps) {
  const { language } = useLanguage();
  const { acknowledgedAt, acknowledgedBy: person } = live;
  if (acknowledgedAt === null || person === null) return null;
  const moment = momentWords(acknowledgedAt, serverNow(), timeZone, language);
  const at = moment.length === 5 ? clockTimeSeconds(acknowledgedAt, timeZone) : moment;
  return (
    <p className="detail__helpers">
      <Trans>
        Diakui <b>{person}</b> {at}
      </Trans>
    </p>
  );
}
