import { Trans, useLingui } from '@lingui/react/macro';
import { useTitle } from '../ui/use-title';
import { Empty } from '../ui/state-views';

export function NotFound() {
  const { t } = useLingui();
  useTitle(t`Halaman ini tidak ada`);
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
