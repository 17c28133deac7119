import { Trans } from '@lingui/react/macro';
import { Empty } from '../../ui/state-views';

/** In place of a screen, for whoever signed in to a city that wants a second factor and has none. */
export function SecondFactorMissing() {
  return (
    <main>
      <Empty
        title={<Trans>Satu langkah lagi</Trans>}
        action={
          <a href="/account">
            <Trans>Pasang kode masuk kedua</Trans>
          </a>
        }
      >
        <Trans>Kota ini mewajibkan kode masuk kedua. Layar ini terbuka setelah terpasang.</Trans>
      </Empty>
    </main>
  );
}
