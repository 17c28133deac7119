import { useState } from 'react';
import { Trans } from '@lingui/react/macro';
import { stageOf } from '../../features/live/alarm.rules';
import type { LiveReportFragment } from '../../gql/graphql';
import { useLanguage } from '../../ui/language';
import { useTicking } from '../../ui/ticker';
import { StageWords } from './stage-words';
import { subjectWords } from './subject-words';

interface AlarmVoiceProps {
  /** Oldest first. */
  alarms: readonly LiveReportFragment[];
  supervisor: boolean;
}

/** For the ear, at once: each new CRITICAL by its name, and each climb of the oldest; never a count that changes. */
export function AlarmVoice({ alarms, supervisor }: AlarmVoiceProps) {
  const { language } = useLanguage();
  const last = alarms.at(-1);
  const [newest, setNewest] = useState(last);
  if (last && last.id !== newest?.id && (!newest || last.receivedAt > newest.receivedAt)) setNewest(last);
  const oldest = Date.parse(alarms[0]?.receivedAt ?? '');
  const stage = useTicking((now) => (Number.isNaN(oldest) ? 'fresh' : stageOf(now - oldest)));
  const waits = newest && alarms.some(({ id }) => id === newest.id);
  const words = waits ? subjectWords(newest, language) : '';
  return (
    <>
      <p className="hidden-visually" role="alert">
        {waits ? <Trans>Alarm kritis: {words}</Trans> : null}
      </p>
      <p className="hidden-visually" role="alert">
        <StageWords stage={stage} supervisor={supervisor} />
      </p>
    </>
  );
}
