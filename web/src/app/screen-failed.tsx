import { Trans } from '@lingui/react/macro';
import { reloadIfReachable } from '../platform/reload';
import { Button } from '../ui/button';
import { Failed } from '../ui/state-views';

/** A screen whose program did not come, or that cannot be drawn; the address holds what was chosen. */
export function ScreenFailed() {
  return (
    <main>
      <h1 className="hidden-visually">Tanggap</h1>
      <Failed
        title={<Trans>Halaman ini belum dapat ditampilkan</Trans>}
        action={
          <Button size="field" onClick={() => void reloadIfReachable()}>
            <Trans>Muat ulang</Trans>
          </Button>
        }
      >
        <Trans>Pilihan Anda tersimpan di alamatnya. Periksa jaringan, lalu muat ulang.</Trans>
      </Failed>
    </main>
  );
}
