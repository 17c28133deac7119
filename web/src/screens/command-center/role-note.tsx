import { useState } from 'react';
import { Trans } from '@lingui/react/macro';
import { Button } from '../../ui/button';
import './role-note.css';

/** An administrator's account reads no more of reports than anyone does. */
export function RoleNote() {
  const [read, setRead] = useState(false);
  if (read) return null;
  return (
    <section className="role-note">
      <p>
        <Trans>
          Akun administrator melihat laporan publik saja. Untuk bertindak, masuk sebagai operator.
        </Trans>
      </p>
      <Button size="small" variant="quiet" onClick={() => setRead(true)}>
        <Trans>Mengerti</Trans>
      </Button>
    </section>
  );
}
