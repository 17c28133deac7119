import { Trans } from '@lingui/react/macro';
import type { AlarmStage } from '../../features/live/alarm.rules';

interface StageWordsProps {
  stage: AlarmStage;
  /** The reader is whom it climbs to. */
  supervisor: boolean;
}

/** How far an alarm has climbed, and to whom. */
export function StageWords({ stage, supervisor }: StageWordsProps) {
  switch (stage) {
    case 'fresh':
      return null;
    case 'minute':
      return <Trans>60 dtk belum diakui: operator kedua dipanggil</Trans>;
    case 'supervisor':
      return supervisor ? (
        <Trans>120 dtk belum diakui: Anda dipanggil sebagai penyelia</Trans>
      ) : (
        <Trans>120 dtk belum diakui: penyelia dipanggil</Trans>
      );
  }
}
