/** Cities and agencies by name: what the composition root knows and this module must not import. */
export interface Workplaces {
  cityId(slug: string): number | null;
  /** In one city; with null, in whichever single city has it. */
  agency(slug: string, cityId: number | null): { readonly id: number; readonly cityId: number } | null;
  citySlug(id: number): string | null;
  agencySlug(id: number): string | null;
}
