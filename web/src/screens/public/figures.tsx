import { useMemo } from 'react';
import { Plural, Trans } from '@lingui/react/macro';
import type { City } from '../../features/catalogue/use-catalogue';
import { CountText } from '../../features/filters/count-text';
import { sumOf } from '../../features/live/counts.rules';
import { countOf, useCounts } from '../../features/live/use-counts';
import { startOfDay } from '../../ui/city-time';
import { useTicking } from '../../ui/ticker';

/** Two figures that the counts give as they are; nothing is estimated. */
export function Figures({ city }: { city: City }) {
  const today = useTicking((now) => startOfDay(now - (now % 60_000), city.timeZone));
  const all = useMemo(() => ({ city: city.slug }), [city.slug]);
  const since = useMemo(() => ({ city: city.slug, receivedFrom: today }), [city.slug, today]);
  const counts = useCounts({ all, since });
  if (!counts) return null;
  const byStatus = counts.all;
  const open = sumOf([
    countOf(byStatus, 'WAITING'),
    countOf(byStatus, 'COORDINATION'),
    countOf(byStatus, 'IN_PROGRESS'),
  ]);
  const done = countOf(counts.since, 'DONE').count;
  return (
    <dl className="figures">
      <div>
        <dt>
          <Trans>sedang ditangani</Trans>
        </dt>
        <dd>
          <CountText count={open} />
        </dd>
      </div>
      <div>
        <dt>
          <Trans>masuk hari ini</Trans>
          {done > 0 ? (
            <>
              , <Plural value={done} other="# sudah selesai" />
            </>
          ) : null}
        </dt>
        <dd>
          <CountText count={sumOf(counts.since.map(({ count }) => count))} />
        </dd>
      </div>
    </dl>
  );
}
