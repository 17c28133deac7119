import { Trans } from '@lingui/react/macro';
import { signOut } from '../../features/accounts/session';
import type { Viewer } from '../../features/accounts/use-session';
import { Button } from '../../ui/button';
import { Empty } from '../../ui/state-views';
import './no-desk.css';

/** Administrators and auditors work no reports: told in words, with the way to where they do work. */
export function NoDesk({ viewer }: { viewer: Viewer }) {
  return (
    <main className="no-desk">
      <h1 className="hidden-visually">
        <Trans>Meja kerja</Trans>
      </h1>
      <Empty
        title={<Trans>Meja kerja ini milik lembaga</Trans>}
        action={
          <p className="no-desk__ways">
            <Button onClick={() => void signOut()}>
              <Trans>Masuk dengan akun lain</Trans>
            </Button>
            <a href="/command">
              <Trans>Ke pusat komando</Trans>
            </a>
          </p>
        }
      >
        {viewer.role === 'ADMINISTRATOR' ? (
          <Trans>
            Petugas dan kepala lembaga menyelesaikan laporan di sini. Akun administrator mengatur lembaga,
            kategori, dan akun; isi laporan tidak dibukanya.
          </Trans>
        ) : (
          <Trans>
            Petugas dan kepala lembaga menyelesaikan laporan di sini. Pemeriksa membaca laporan di pusat
            komando, dan setiap pembacaan dicatat.
          </Trans>
        )}
      </Empty>
    </main>
  );
}
