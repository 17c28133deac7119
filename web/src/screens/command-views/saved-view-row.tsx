import { useState } from 'react';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconPencil, IconTrash, IconUsers, IconUsersMinus } from '@tabler/icons-react';
import { IconButton } from '../../ui/icon-button';
import { NameForm } from './name-form';
import type { View } from './use-saved-views';

interface RowProps {
  view: View;
  current: boolean;
  mayShare: boolean;
  onOpen: () => void;
  onRename: (name: string) => Promise<boolean>;
  onShare: (shared: boolean) => void;
  onRemove: () => void;
}

/** One view: a press shows it; beside it, what may be done with it. */
export function SavedViewRow({ view, current, mayShare, onOpen, onRename, onShare, onRemove }: RowProps) {
  const { t } = useLingui();
  const [renaming, setRenaming] = useState(false);
  const { name, owner, shared, own } = view;
  const mayChange = shared ? mayShare : own;
  if (renaming)
    return (
      <li>
        <NameForm
          label={t`Nama baru untuk ${name}`}
          verb={t`Ganti`}
          hint={name}
          first={name}
          onName={async (next) => {
            const taken = await onRename(next);
            if (taken) setRenaming(false);
            return taken;
          }}
        />
      </li>
    );
  return (
    <li className="saved-view">
      <button type="button" className="saved-view__open" aria-current={current || undefined} onClick={onOpen}>
        <span>{name}</span>
        {shared ? <small>{own ? <Trans>bersama</Trans> : <Trans>bersama, dari {owner}</Trans>}</small> : null}
      </button>
      {mayShare ? (
        <IconButton
          label={shared ? t`Berhenti berbagi ${name}` : t`Bagikan ${name} ke pusat komando`}
          icon={shared ? <IconUsersMinus size={16} /> : <IconUsers size={16} />}
          size={28}
          onClick={() => onShare(!shared)}
        />
      ) : null}
      {mayChange ? (
        <IconButton
          label={t`Ganti nama ${name}`}
          icon={<IconPencil size={16} />}
          size={28}
          onClick={() => setRenaming(true)}
        />
      ) : null}
      {mayChange || own ? (
        <IconButton label={t`Hapus ${name}`} icon={<IconTrash size={16} />} size={28} onClick={onRemove} />
      ) : null}
    </li>
  );
}
