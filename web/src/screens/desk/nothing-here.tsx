import { useState } from 'react';
import { Trans } from '@lingui/react/macro';
import { IconInbox } from '@tabler/icons-react';
import { isNarrowed, readDesk } from '../../features/casework/desk-view.rules';
import { Button } from '../../ui/button';
import { clockTime } from '../../ui/city-time';
import { Empty } from '../../ui/state-views';
import type { DeskState } from './use-desk';

/** An empty view: since when, and the way to where there is something. */
export function NothingHere({ desk }: { desk: DeskState }) {
  const agency = desk.agency?.abbreviation ?? '';
  const [since] = useState(desk.openedAt);
  const at = clockTime(since, desk.timeZone);
  if (isNarrowed(desk.filter)) {
    return (
      <Empty
        icon={<IconInbox size={28} aria-hidden="true" />}
        title={<Trans>Tidak ada yang cocok</Trans>}
        action={
          <Button onClick={() => desk.setFilter(readDesk({ view: desk.filter.view }))}>
            <Trans>Hapus saringan</Trans>
          </Button>
        }
      >
        <Trans>Laporan baru yang cocok dengan saringan ini muncul di sini sendiri.</Trans>
      </Empty>
    );
  }
  return (
    <Empty
      icon={<IconInbox size={28} aria-hidden="true" />}
      title={<Trans>Tidak ada yang menunggu</Trans>}
      action={
        desk.filter.view === 'done' ? undefined : (
          <Button onClick={() => desk.go({ view: 'done' })}>
            <Trans>Lihat yang selesai</Trans>
          </Button>
        )
      }
    >
      <Trans>
        Bagian {agency} ini kosong sejak layar dibuka {at}. Laporan baru muncul di sini sendiri.
      </Trans>
    </Empty>
  );
}
