import { useState } from 'react';
import { Trans } from '@lingui/react/macro';
import { useViewCount } from '../../features/casework/use-desk-counts';
import { CountText } from '../../features/filters/count-text';
import type { ReportFilterInput } from '../../gql/graphql';
import { startOfWeek } from '../../ui/city-time';
import { serverNow } from '../../ui/server-time';
import type { DeskState } from './use-desk';

/** What came to the office since Monday, and how much of that it has solved. */
export function WeekFigures({ desk }: { desk: DeskState }) {
  const { office, timeZone, counting } = desk;
  const [receivedFrom] = useState(() => startOfWeek(serverNow(), timeZone));
  const own: ReportFilterInput = { city: office.city, agencies: [office.agency], receivedFrom };
  const received = useViewCount(own, counting);
  const solved = useViewCount({ ...own, statuses: ['RESOLVED', 'CLOSED'] }, counting);
  if (!received || !solved) return null;
  return (
    <section className="queue-nav__week">
      <h2>
        <Trans>Pekan ini</Trans>
      </h2>
      <p>
        <CountText count={solved} /> <Trans>selesai</Trans>
      </p>
      <p>
        <Trans>
          dari <CountText count={received} /> yang masuk sejak Senin
        </Trans>
      </p>
    </section>
  );
}
