import { useCallback } from 'react';
import { useNavigate, useSearch } from '@tanstack/react-router';

export type Address = Partial<Record<string, string>>;

/** The address's query as plain words; patching it keeps the rest. A selection leaves no trail of back-steps. */
export function useAddress() {
  const address: Address = useSearch({ strict: false });
  const navigate = useNavigate();
  const patch = useCallback(
    (changes: Address, history: 'push' | 'replace' = 'replace') =>
      void navigate({
        to: '.',
        search: (before: Address) => withoutEmpty({ ...before, ...changes }),
        replace: history === 'replace',
      }),
    [navigate],
  );
  return { address, patch };
}

export const withoutEmpty = (address: Address): Address =>
  Object.fromEntries(Object.entries(address).filter(([, value]) => value !== undefined && value !== ''));

export function readAddress(query: string): Address {
  return Object.fromEntries(new URLSearchParams(query));
}

/** Commas stay commas: the address is meant to be read and typed. */
export function writeAddress(address: Address): string {
  const query = new URLSearchParams(withoutEmpty(address) as Record<string, string>).toString();
  return query === '' ? '' : `?${query.replaceAll('%2C', ',')}`;
}
