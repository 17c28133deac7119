import type { ReactNode } from 'react';
import { Trans } from '@lingui/react/macro';
import { spanWords } from './age.rules';
import { readClock } from './clock-bar.rules';
import { useLanguage } from './language';
import { StatusGlyph } from './status-glyph';
import { useShownTime } from './ticker';
import './clock-bar.css';

interface ClockBarProps {
  name: ReactNode;
  target: ReactNode;
  startedAt: string;
  dueAt: string;
  stoppedAt: string | null;
}

/** A clock against its target: grey bar with a tick at half, the late colour and a flag once past it. */
export function ClockBar({ name, target, startedAt, dueAt, stoppedAt }: ClockBarProps) {
  const { language } = useLanguage();
  const read = (now: number) =>
    readClock(Date.parse(startedAt), Date.parse(dueAt), stoppedAt ? Date.parse(stoppedAt) : null, now);
  const used = useShownTime((now) => Math.round(read(now).used * 500) / 5);
  const overdue = useShownTime((now) => read(now).overdue);
  const left = useShownTime((now) => spanWords(read(now).seconds, language));
  const took = stoppedAt ? spanWords((Date.parse(stoppedAt) - Date.parse(startedAt)) / 1000, language) : '';
  return (
    <div className={overdue ? 'clock clock--late' : 'clock'}>
      <p className="clock__words">
        <span>
          {name} <span className="clock__target">{target}</span>
        </span>
        <b className="clock__left">
          {overdue ? <StatusGlyph name="late" size={14} /> : null}
          {stoppedAt ? <Trans>setelah {took}</Trans> : overdue ? `+${left}` : <Trans>sisa {left}</Trans>}
        </b>
      </p>
      <div className="clock__bar" aria-hidden="true">
        <i style={{ width: `${used}%` }} />
        <u />
      </div>
    </div>
  );
}
