import { Trans } from '@lingui/react/macro';
import { KeyHelp, type KeyRow } from '../../ui/key-help';

const rows: readonly KeyRow[] = [
  { keys: ['J', 'K'], words: <Trans>laporan berikutnya, sebelumnya</Trans> },
  { keys: ['Enter'], words: <Trans>buka laporan</Trans> },
  { keys: ['Esc'], words: <Trans>tutup laporan</Trans> },
  { keys: ['A'], words: <Trans>akui alarm yang tampak, atau laporan yang dibuka</Trans> },
  { keys: ['L'], words: <Trans>lihat alarm di peta</Trans> },
  { keys: ['M'], words: <Trans>peta ke laporan yang dibuka</Trans> },
  { keys: ['B'], words: <Trans>betulkan kelurahan di batas</Trans> },
  { keys: ['G'], words: <Trans>laporan mirip, gabungkan</Trans> },
  { keys: ['T'], words: <Trans>tugaskan ke lembaga</Trans> },
  { keys: ['D'], words: <Trans>minta dukungan lembaga lain</Trans> },
  { keys: ['V'], words: <Trans>siapa yang melihat laporan</Trans> },
  { keys: ['N'], words: <Trans>catatan antarpetugas</Trans> },
  { keys: ['/'], words: <Trans>cari kode atau wilayah</Trans> },
  { keys: ['S'], words: <Trans>sambung sekarang, saat terputus</Trans> },
  { keys: ['?'], words: <Trans>daftar ini</Trans> },
];

/** All keys of the command center. */
export function HelpDialog({ onClose }: { onClose: () => void }) {
  return <KeyHelp rows={rows} onClose={onClose} />;
}
