import { useState } from 'react';
import { Button } from '../../ui/button';

interface NameFormProps {
  label: string;
  verb: string;
  hint: string;
  first?: string;
  /** Whether it was taken. */
  onName: (name: string) => Promise<boolean>;
}

const nameLength = 60;

/** One name and the button that keeps it. */
export function NameForm({ label, verb, hint, first = '', onName }: NameFormProps) {
  const [name, setName] = useState(first);
  const [busy, setBusy] = useState(false);
  const empty = name.trim() === '';
  return (
    <form
      className="name-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (empty || busy) return;
        setBusy(true);
        void onName(name).then((taken) => {
          setBusy(false);
          if (taken) setName('');
        });
      }}
    >
      <input
        value={name}
        maxLength={nameLength}
        aria-label={label}
        placeholder={hint}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <Button type="submit" disabled={empty || busy}>
        {verb}
      </Button>
    </form>
  );
}
