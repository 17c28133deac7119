import { useEffect, useMemo, useRef } from 'react';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconCamera, IconX } from '@tabler/icons-react';
import { shrinkPhoto } from '../../features/casework/shrink-photo';
import type { Proof } from '../../features/casework/proof';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import './photo-field.css';

const most = 5;

export const proofOf = async (file: Blob): Promise<Proof> => ({
  key: crypto.randomUUID().replaceAll('-', ''),
  photo: await shrinkPhoto(file),
});

function Preview({ photo, at, onDrop }: { photo: Blob; at: number; onDrop: () => void }) {
  const { t } = useLingui();
  const address = useMemo(() => URL.createObjectURL(photo), [photo]);
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return (
    <li>
      <img src={address} alt={t`Foto sesudah ${at + 1}`} />
      <IconButton label={t`Buang foto ${at + 1}`} icon={<IconX size={16} />} size={28} onClick={onDrop} />
    </li>
  );
}

interface PhotoFieldProps {
  proofs: readonly Proof[];
  onChange: (proofs: readonly Proof[]) => void;
}

/** After-photos, by the phone's camera where there is one. */
export function PhotoField({ proofs, onChange }: PhotoFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  const add = async (files: FileList | null) => {
    const made = await Promise.all([...(files ?? [])].map(proofOf));
    onChange([...proofs, ...made].slice(0, most));
  };
  return (
    <div className="photo-field">
      <input
        ref={input}
        type="file"
        accept="image/*"
        capture="environment"
        hidden
        onChange={({ currentTarget }) => {
          void add(currentTarget.files).then(() => {
            currentTarget.value = '';
          });
        }}
      />
      <Button
        icon={<IconCamera size={18} aria-hidden="true" />}
        disabled={proofs.length >= most}
        onClick={() => input.current?.click()}
      >
        {proofs.length === 0 ? <Trans>Foto sesudah</Trans> : <Trans>Tambah foto</Trans>}
      </Button>
      <ul>
        {proofs.map(({ key, photo }, at) => (
          <Preview
            key={key}
            photo={photo}
            at={at}
            onDrop={() => onChange(proofs.filter((proof) => proof.key !== key))}
          />
        ))}
      </ul>
    </div>
  );
}
