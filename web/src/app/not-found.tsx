import { Trans } from '@lingui/react/macro';
import { Empty } from '../ui/state-views';

export function NotFound() {
  return (
    <main>
      <Empty
        title={<Trans>Halaman ini tidak ada</Trans>}
        action={
          <a href="/">
            <Trans>Ke peta laporan warga</Trans>
          </a>
        }
      >
        <Trans>Periksa alamatnya. Kode laporan dapat dicari dari peta.</Trans>
      </Empty>
    </main>
  );
}
