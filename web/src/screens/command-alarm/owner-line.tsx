import { useEffect, useRef, useState } from 'react';
import { Plural, Trans } from '@lingui/react/macro';
import { acknowledgedAmong, ownerToldMs, tellOwner } from '../../features/live/alarm-owner.rules';
import { useLive } from '../../features/live/live-context';
import type { LiveReportFragment } from '../../gql/graphql';
import { stopwatch } from '../../ui/age.rules';
import { clockTimeSeconds } from '../../ui/city-time';
import { useLanguage } from '../../ui/language';
import { StatusGlyph } from '../../ui/status-glyph';
import { subjectWords } from './subject-words';
import './owner-line.css';

type Acknowledged = LiveReportFragment & { acknowledgedAt: string };

/** Who acknowledged what called a moment ago, here or on any other screen; null again after a few seconds. */
export function useOwnerTold(alarms: readonly LiveReportFragment[]) {
  const { changed } = useLive();
  const called = useRef<ReadonlySet<string>>(new Set());
  const [told, setTold] = useState<ReturnType<typeof tellOwner<Acknowledged>>>(null);
  useEffect(() => {
    const calling = new Set(alarms.map(({ id }) => id));
    const had = acknowledgedAmong(called.current, calling, changed.current().reports);
    called.current = calling;
    if (had.length > 0) setTold((before) => tellOwner(before, had));
  }, [alarms, changed]);
  useEffect(() => {
    if (told === null) return;
    const timer = setTimeout(() => setTold(null), ownerToldMs);
    return () => clearTimeout(timer);
  }, [told]);
  return told;
}

interface OwnerLineProps {
  told: NonNullable<ReturnType<typeof useOwnerTold>>;
  timeZone: string;
}

/** In the banner's place for a few seconds: the alarm has an owner. */
export function OwnerLine({ told, timeZone }: OwnerLineProps) {
  const { language } = useLanguage();
  const last = told.reports.at(-1);
  if (!last) return null;
  const count = told.reports.length;
  const at = clockTimeSeconds(last.acknowledgedAt, timeZone);
  const person = told.by;
  const took = stopwatch((Date.parse(last.acknowledgedAt) - Date.parse(last.receivedAt)) / 1000);
  const words = subjectWords(last, language);
  return (
    <p className="owner-line" role="status">
      <StatusGlyph name="acked" size={20} />
      <span>
        <b>
          {person ? (
            <Trans>
              {person} mengakui {at}
            </Trans>
          ) : (
            <Trans>Diakui petugas {at}</Trans>
          )}
        </b>
        {' · '}
        {count > 1 ? (
          <Plural value={count} other="# alarm" />
        ) : (
          <Trans>
            {words}, setelah {took}
          </Trans>
        )}
      </span>
    </p>
  );
}
