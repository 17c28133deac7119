import { useState, type ReactNode } from 'react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../../../ui/button';
import { TextField } from './field';

/** A link or key that the server tells this once. */
export function ShownOnce({ value, children, onDone }: ShownOnceProps) {
  const { t } = useLingui();
  const [copied, setCopied] = useState(false);
  const copy = () =>
    navigator.clipboard.writeText(value).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <div className="act-form">
      <p>{children}</p>
      <TextField
        label={t`Salin sekarang`}
        value={value}
        readOnly
        data-first
        onFocus={(event) => event.currentTarget.select()}
      />
      <p role="status">{copied ? <Trans>Tersalin.</Trans> : null}</p>
      <div className="act-form__actions">
        <Button variant="primary" onClick={() => void copy()}>
          <Trans>Salin</Trans>
        </Button>
        <Button onClick={onDone}>
          <Trans>Sudah disimpan</Trans>
        </Button>
      </div>
    </div>
  );
}

interface ShownOnceProps {
  value: string;
  children: ReactNode;
  onDone: () => void;
}
