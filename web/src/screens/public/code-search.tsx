import { useState, type SubmitEvent } from 'react';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconSearch } from '@tabler/icons-react';
import { useAddress } from '../../platform/address';
import { formText } from '../../ui/form-text';
import { readCode } from '../../ui/report-code';
import { useWide } from '../../ui/use-wide';

/** Finds a report by the code that its sender was given. */
export function CodeSearch() {
  const { t } = useLingui();
  const { patch } = useAddress();
  const wide = useWide();
  const [wrong, setWrong] = useState(false);
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const code = readCode(formText(event.currentTarget, 'code'));
    setWrong(code === null);
    if (code === null) return;
    patch({ r: code }, 'push');
    event.currentTarget.reset();
  };
  return (
    <form className="code-search" role="search" onSubmit={send}>
      <label>
        <IconSearch size={18} aria-hidden="true" />
        <input
          name="code"
          type="search"
          autoComplete="off"
          spellCheck={false}
          aria-label={t`Kode laporan`}
          aria-invalid={wrong || undefined}
          aria-describedby={wrong ? 'code-problem' : undefined}
          placeholder={wide ? t`Punya kode? Misalnya 7KQ-4M2` : t`Punya kode?`}
          onChange={() => setWrong(false)}
        />
      </label>
      {wrong ? (
        <p id="code-problem" role="alert">
          <Trans>Kode terdiri dari 6 huruf dan angka, misalnya 7KQ-4M2.</Trans>
        </p>
      ) : null}
    </form>
  );
}
