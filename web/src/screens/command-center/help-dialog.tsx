import type { ReactNode } from 'react';
import { Trans } from '@lingui/react/macro';
import { Dialog } from '../../ui/dialog';
import { Kbd } from '../../ui/kbd';
import { useKeysOn } from '../../ui/keys';
import './help-dialog.css';

function Row({ keys, children }: { keys: readonly string[]; children: ReactNode }) {
  return (
    <div>
      <dt>
        {keys.map((key) => (
          <span key={key}>
            <span className="hidden-visually">{key}</span>
            <Kbd>{key}</Kbd>
          </span>
        ))}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}

/** All keys of the screen, and the switch that turns the single letters off. */
export function HelpDialog({ onClose }: { onClose: () => void }) {
  const { keysOn, setKeysOn } = useKeysOn();
  return (
    <Dialog title={<Trans>Tombol pintas</Trans>} onClose={onClose}>
      <dl className="help">
        <Row keys={['J', 'K']}>
          <Trans>laporan berikutnya, sebelumnya</Trans>
        </Row>
        <Row keys={['Enter']}>
          <Trans>buka laporan</Trans>
        </Row>
        <Row keys={['Esc']}>
          <Trans>tutup laporan</Trans>
        </Row>
        <Row keys={['A']}>
          <Trans>akui alarm yang tampak, atau laporan yang dibuka</Trans>
        </Row>
        <Row keys={['L']}>
          <Trans>lihat alarm di peta</Trans>
        </Row>
        <Row keys={['M']}>
          <Trans>peta ke laporan yang dibuka</Trans>
        </Row>
        <Row keys={['B']}>
          <Trans>betulkan kelurahan di batas</Trans>
        </Row>
        <Row keys={['/']}>
          <Trans>cari kode atau wilayah</Trans>
        </Row>
        <Row keys={['S']}>
          <Trans>sambung sekarang, saat terputus</Trans>
        </Row>
        <Row keys={['?']}>
          <Trans>daftar ini</Trans>
        </Row>
      </dl>
      <label className="help__switch">
        <input
          type="checkbox"
          checked={keysOn}
          onChange={({ currentTarget }) => setKeysOn(currentTarget.checked)}
        />
        <Trans>Tombol satu huruf menyala</Trans>
      </label>
    </Dialog>
  );
}
