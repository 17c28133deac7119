import { useState } from 'react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { IconX } from '@tabler/icons-react';
import type { City } from '../../features/catalogue/use-catalogue';
import type { KnownNames } from '../../features/filters/filter.rules';
import type { Address } from '../../platform/address';
import { IconButton } from '../../ui/icon-button';
import { ignoredParts } from './view-address.rules';
import './address-slips.css';

export interface AddressSlipsProps {
  address: Address;
  city: City;
  names: KnownNames;
}

const shownLength = 24;
const short = (text: string): string => (text.length > shownLength ? `${text.slice(0, shownLength)}…` : text);

/** A quiet word on what an address asked for that is not there; everything else of it holds. */
export function AddressSlips({ address, city, names }: AddressSlipsProps) {
  const { t } = useLingui();
  const [read, setRead] = useState('');
  const slips = ignoredParts(address, { ...names, city });
  const said = slips.map(({ name, value }) => `${name}=${short(value)}`).join(', ');
  if (slips.length === 0 || said === read) return null;
  return (
    <div className="address-slips" role="status">
      <p>
        <Plural value={slips.length} one="Satu bagian alamat dilewati:" other="# bagian alamat dilewati:" />{' '}
        <code>{said}</code>. <Trans>Selebihnya berlaku.</Trans>
      </p>
      <IconButton label={t`Tutup`} icon={<IconX size={16} />} size={28} onClick={() => setRead(said)} />
    </div>
  );
}
