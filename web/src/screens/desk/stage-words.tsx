import { Trans } from '@lingui/react/macro';
import type { ReportStatus } from '../../gql/graphql';

/** Where the work is, in an officer's words. */
export function StageWords({ status }: { status: ReportStatus }) {
  switch (status) {
    case 'RECEIVED':
      return <Trans>Belum ada lembaga</Trans>;
    case 'ASSIGNED':
      return <Trans>Ditugaskan</Trans>;
    case 'ACCEPTED':
      return <Trans>Diterima</Trans>;
    case 'IN_PROGRESS':
      return <Trans>Dikerjakan</Trans>;
    case 'ON_HOLD':
      return <Trans>Ditahan</Trans>;
    case 'NEEDS_INFO':
      return <Trans>Tunggu pelapor</Trans>;
    case 'RESOLVED':
      return <Trans>Selesai</Trans>;
    case 'CLOSED':
      return <Trans>Ditutup</Trans>;
    default:
      return <Trans>Berakhir</Trans>;
  }
}
