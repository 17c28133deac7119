import { useLingui } from '@lingui/react/macro';
import { readAddress, useAddress } from '../../platform/address';
import { useSavedViews } from '../command-views/use-saved-views';
import { toView } from '../command-views/view-address.rules';
import type { PaletteEntry } from './palette-entry';

/** Saved views by their names; none while they have not come. */
export function useViewEntries(city: string): PaletteEntry[] {
  const { t } = useLingui();
  const { address, patch } = useAddress();
  const { views } = useSavedViews(city);
  return (views ?? []).map(({ id, name, query, shared }): PaletteEntry => ({
    ...{ id: `view:${id}`, group: 'view', label: name, also: t`tampilan tersimpan` },
    ...(shared ? { detail: t`bersama` } : {}),
    applied: address['view'] === id,
    run: () => patch(toView(address, readAddress(query), id), 'push'),
  }));
}
