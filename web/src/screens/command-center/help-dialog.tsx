import type { ReactNode } from 'react';
import { Trans } from '@lingui/react/macro';
import { KeyHelp } from '../../ui/key-help';
import { actionNames, actionOf, type ActionName } from './command-actions.rules';

/** Every action of the table has its words here: one without would not compile. */
const words: Record<ActionName, ReactNode> = {
  next: <Trans>laporan berikutnya; terbuka sendiri bila satu sedang dibuka</Trans>,
  previous: <Trans>laporan sebelumnya</Trans>,
  open: <Trans>buka laporan</Trans>,
  close: <Trans>tutup laporan, kembali ke daftar</Trans>,
  filter: <Trans>ke saringan</Trans>,
  acknowledge: <Trans>akui alarm yang tampak, atau laporan yang dibuka</Trans>,
  route: <Trans>tugaskan ke lembaga</Trans>,
  similar: <Trans>laporan mirip, gabungkan</Trans>,
  note: <Trans>catatan antarpetugas</Trans>,
  support: <Trans>minta dukungan lembaga lain</Trans>,
  visibility: <Trans>siapa yang melihat laporan</Trans>,
  correct: <Trans>betulkan kelurahan di batas</Trans>,
  toMap: <Trans>peta ke laporan yang dibuka</Trans>,
  look: <Trans>lihat alarm di peta</Trans>,
  inView: <Trans>daftar yang tampak di peta</Trans>,
  search: <Trans>cari kode atau wilayah</Trans>,
  reconnect: <Trans>sambung sekarang, saat terputus</Trans>,
  help: <Trans>daftar ini</Trans>,
};

const rows = actionNames.flatMap((name) => {
  const { keys } = actionOf(name);
  return keys.length > 0 ? [{ keys, words: words[name] }] : [];
});

/** All keys of the command center, from the table that hears them. */
export function HelpDialog({ onClose }: { onClose: () => void }) {
  return <KeyHelp rows={rows} onClose={onClose} />;
}
