import type { Catalogue } from '../../features/catalogue/use-catalogue';
import type { FilterOption } from '../../features/filters/filter-option';
import { categoryName } from '../../features/reports/category-name';
import type { Language } from '../../ui/language';

/** What the filters offer, in words of the reader; `districts` is the word under which those stand. */
export function optionsOf(catalogue: Catalogue, language: Language, districts: string) {
  const parents = new Map(catalogue.jurisdictions.map(({ code, name }) => [code, name]));
  return {
    agencies: catalogue.agencies.map(({ slug, name, abbreviation }): FilterOption => ({
      value: slug,
      label: abbreviation,
      also: name,
      group: name,
    })),
    categories: catalogue.categories.map((category): FilterOption => ({
      value: category.code,
      label: categoryName(category, language),
      also: `${category.nameId} ${category.nameEn}`,
    })),
    areas: catalogue.jurisdictions
      .filter(({ level }) => level !== 'CITY')
      .map(({ code, name, level, aliases, parent }): FilterOption => ({
        value: code,
        label: name,
        also: aliases.join(' '),
        group: level === 'SUBDISTRICT' ? (parents.get(parent?.code ?? '') ?? '') : districts,
      })),
  };
}
