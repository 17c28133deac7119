import { Trans } from '@lingui/react/macro';
import type { DueGroup } from '../../features/casework/queue.rules';

export function GroupWords({ group }: { group: DueGroup }) {
  switch (group) {
    case 'alarm':
      return <Trans>Kritis, belum ditanggapi</Trans>;
    case 'urgent':
      return <Trans>Kritis, tanpa tenggat</Trans>;
    case 'late':
      return <Trans>Lewat target</Trans>;
    case 'today':
      return <Trans>Hari ini</Trans>;
    case 'week':
      return <Trans>Minggu ini</Trans>;
    case 'later':
      return <Trans>Nanti</Trans>;
    case 'untimed':
      return <Trans>Tanpa tenggat</Trans>;
    case 'held':
      return <Trans>Ditahan atau tunggu jawaban</Trans>;
    case 'ended':
      return <Trans>Berakhir</Trans>;
  }
}
