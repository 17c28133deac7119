import { Trans } from '@lingui/react/macro';
import { useLink, useLive } from '../../features/live/live-context';
import { Button } from '../../ui/button';
import { Failed, Loading } from '../../ui/state-views';

export function PublicUnreachable({ onRetry }: { onRetry: () => void }) {
  return (
    <main className="public__notice">
      <h1 className="hidden-visually">
        <Trans>Laporan warga</Trans>
      </h1>
      <Failed
        title={<Trans>Peta belum dapat dimuat</Trans>}
        action={
          <Button size="field" onClick={onRetry}>
            <Trans>Coba lagi</Trans>
          </Button>
        }
      >
        <Trans>
          Server tidak menjawab. Melapor tetap bisa: laporan disimpan di HP dan dikirim saat jaringan kembali.
        </Trans>
      </Failed>
    </main>
  );
}

/** Before the city is known; a blank page would look like a broken one. */
export function CitiesComing() {
  return (
    <main className="public__notice" aria-busy="true">
      <h1 className="hidden-visually">
        <Trans>Laporan warga</Trans>
      </h1>
      <Loading rows={5} rowHeight={120} />
    </main>
  );
}

export function PublicWaiting() {
  const { stream } = useLive();
  const link = useLink();
  if (link.phase === 'down') return <PublicUnreachable onRetry={stream.reconnectNow} />;
  return <CitiesComing />;
}
