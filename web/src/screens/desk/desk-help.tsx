import { Trans, useLingui } from '@lingui/react/macro';
import type { Step } from '../../features/casework/move';
import { stepKeys, stepTitles } from '../../features/casework/step-words';
import { KeyHelp } from '../../ui/key-help';

/** All keys of the desk. */
export function DeskHelp({ onClose }: { onClose: () => void }) {
  const { i18n } = useLingui();
  const steps = Object.entries(stepKeys).map(([step, key]) => ({
    keys: [key],
    words: i18n._(stepTitles[step as Step]),
  }));
  return (
    <KeyHelp
      groups={[
        {
          rows: [
            { keys: ['J', 'K'], words: <Trans>laporan berikutnya, sebelumnya</Trans> },
            { keys: ['Shift J', 'Shift K'], words: <Trans>sambil menandai untuk tindakan bersama</Trans> },
            { keys: ['Enter'], words: <Trans>langkah berikutnya yang sah</Trans> },
            ...steps,
            { keys: ['.'], words: <Trans>langkah lainnya</Trans> },
            { keys: ['F'], words: <Trans>saring</Trans> },
            { keys: ['M'], words: <Trans>peta atau daftar</Trans> },
            { keys: ['/'], words: <Trans>cari kode atau kata</Trans> },
            { keys: ['Ctrl P'], words: <Trans>cetak laporan yang dibuka, satu halaman</Trans> },
            { keys: ['Esc'], words: <Trans>lepas tanda, tutup laporan</Trans> },
            { keys: ['?'], words: <Trans>daftar ini</Trans> },
          ],
        },
      ]}
      onClose={onClose}
    />
  );
}
