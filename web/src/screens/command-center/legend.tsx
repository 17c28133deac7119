import { Trans } from '@lingui/react/macro';
import { StatusGlyph } from '../../ui/status-glyph';
import './legend.css';

/** How to read a cluster. */
export function Legend() {
  return (
    <p className="legend">
      <Trans>Warna cincin = bagian status</Trans> · <StatusGlyph name="late" size={12} />{' '}
      <Trans>ada yang terlambat</Trans>
    </p>
  );
}
