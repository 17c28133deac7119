import { Trans } from '@lingui/react/macro';
import type { CombinedError } from 'urql';
import { problemOf } from '../../platform/graphql/problem';
import { Button } from '../../ui/button';
import { Failed } from '../../ui/state-views';

/** What was read stays; only what should follow is missing. */
export function FeedBehind({ onRetry }: { onRetry: () => void }) {
  return (
    <div className="feed-behind" role="status">
      <p>
        <Trans>Lanjutan daftar belum termuat. Yang sudah tampak tetap.</Trans>
      </p>
      <Button size="small" onClick={onRetry}>
        <Trans>Muat lagi</Trans>
      </Button>
    </div>
  );
}

/** The list could not be read: what is kept, and the next step. */
export function FeedFailed({ error, onRetry }: { error: CombinedError; onRetry: () => void }) {
  const problem = problemOf(error);
  return (
    <Failed
      title={<Trans>Daftar belum termuat</Trans>}
      helpCode={problem.helpCode}
      action={
        <Button onClick={onRetry}>
          <Trans>Muat lagi</Trans>
        </Button>
      }
    >
      {problem.kind === 'network' ? (
        <Trans>Server tidak menjawab. Saringan dan pilihan Anda tetap.</Trans>
      ) : problem.kind === 'signed-out' ? (
        <Trans>
          Sesi Anda berakhir. Muat ulang halaman untuk masuk lagi; alamatnya menyimpan tampilan ini.
        </Trans>
      ) : (
        <Trans>Permintaan ini tidak dapat dijawab. Saringan dan pilihan Anda tetap.</Trans>
      )}
    </Failed>
  );
}
