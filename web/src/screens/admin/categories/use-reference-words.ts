import { useLingui } from '@lingui/react/macro';
import type { Catalogue } from '../../../features/catalogue/use-catalogue';

/** Whom a category names: an agency by its short name, or the office of the place. */
export function useReferenceWords(catalogue: Catalogue): (reference: string) => string {
  const { t } = useLingui();
  const names = new Map(catalogue.agencies.map(({ slug, abbreviation }) => [slug, abbreviation]));
  names.set('@subdistrict', t`Kantor lurah setempat`);
  names.set('@district', t`Kantor camat setempat`);
  return (reference) => names.get(reference) ?? reference;
}
