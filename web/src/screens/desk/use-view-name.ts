import { useLingui } from '@lingui/react/macro';
import type { DeskState } from './use-desk';

/** What the view on the screen is called. */
export function useViewName({ filter }: Pick<DeskState, 'filter'>): string {
  const { t } = useLingui();
  switch (filter.view) {
    case 'queue':
      return t`Antrean`;
    case 'mine':
      return t`Tugas saya`;
    case 'handover':
      return t`Serah terima`;
    case 'waiting':
      return t`Tunggu jawaban`;
    case 'support':
      return t`Dukungan`;
    case 'done':
      return t`Selesai 7 hari`;
  }
}
