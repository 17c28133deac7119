import type { ReactNode } from 'react';
import { Trans } from '@lingui/react/macro';
import { Button } from '../../ui/button';

/** The only time that they are shown. */
export function BackupCodes({
  codes,
  done,
  onDone,
}: {
  codes: readonly string[];
  /** What has just been done. */
  done: ReactNode;
  onDone: () => void;
}) {
  return (
    <div className="account__form" role="status">
      <p>
        {done}{' '}
        <Trans>
          Simpan kode cadangan ini di tempat aman: masing-masing membuka sekali bila HP hilang, dan tidak akan
          ditampilkan lagi.
        </Trans>
      </p>
      <ul className="account__codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <Button variant="primary" size="field" onClick={onDone}>
        <Trans>Sudah saya simpan</Trans>
      </Button>
    </div>
  );
}
