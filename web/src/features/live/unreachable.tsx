import { Trans } from '@lingui/react/macro';
import { Button } from '../../ui/button';
import { Failed } from '../../ui/state-views';

export function Unreachable({ onRetry }: { onRetry: () => void }) {
  return (
    <main>
      <h1 className="hidden-visually">
        <Trans>Pusat komando</Trans>
      </h1>
      <Failed
        title={<Trans>Server tidak menjawab</Trans>}
        action={
          <Button onClick={onRetry}>
            <Trans>Coba lagi</Trans>
          </Button>
        }
      >
        <Trans>Tidak ada yang hilang: laporan warga disimpan di server dan di HP pengirimnya.</Trans>
      </Failed>
    </main>
  );
}
