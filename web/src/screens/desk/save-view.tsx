import { useState, type SubmitEvent } from 'react';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconBookmarkPlus } from '@tabler/icons-react';
import { Button } from '../../ui/button';
import { formText } from '../../ui/form-text';

/** Names what is filtered now, to come back to it with one press. */
export function SaveView({ onSave }: { onSave: (name: string) => void }) {
  const { t } = useLingui();
  const [naming, setNaming] = useState(false);
  if (!naming) {
    return (
      <Button
        variant="quiet"
        icon={<IconBookmarkPlus size={18} aria-hidden="true" />}
        onClick={() => setNaming(true)}
      >
        <Trans>Simpan saringan ini</Trans>
      </Button>
    );
  }
  const save = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = formText(event.currentTarget, 'name').trim();
    if (name !== '') onSave(name);
    setNaming(false);
  };
  return (
    <form className="queue-nav__name" onSubmit={save}>
      <input
        name="name"
        aria-label={t`Nama saringan`}
        maxLength={40}
        placeholder={t`Nama`}
        required
        autoFocus
      />
      <Button type="submit" size="small">
        <Trans>Simpan</Trans>
      </Button>
    </form>
  );
}
