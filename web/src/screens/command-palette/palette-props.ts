import type { Catalogue, Jurisdiction } from '../../features/catalogue/use-catalogue';
import type { Filter } from '../../features/filters/filter.rules';

export interface CommandPaletteProps {
  city: string;
  catalogue: Catalogue;
  filter: Filter;
  onFilter: (filter: Filter) => void;
  onCode: (code: string) => void;
  /** Goes there, and shows only what is there. */
  onArea: (area: Jurisdiction) => void;
  /** Hears why an action could not be done after all. */
  onMissing: (words: string) => void;
}
