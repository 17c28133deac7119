import { plain } from '../kind/find-category.rules';
import type { Category } from '../network/catalogue';
import { Icon } from './icon';
import type { IconName } from './icon-paths';

/** Pictures for common kinds by a word of their name, so that any city's catalogue gets them. */
const PICTURES: readonly (readonly [RegExp, IconName])[] = [
  [/pohon|tree/, 'tree'],
  [/jalan berlubang|pothole|road/, 'road'],
  [/lampu jalan|street light/, 'lampOff'],
  [/sampah|waste|garbage|colection/, 'bin'],
  [/rambu|kemacetan|signal|congestion/, 'traffic'],
  [/banjir|genangan|flod|drainase|drain/, 'waves'],
  [/air bersih|water/, 'drop'],
  [/listrik|power/, 'bolt'],
  [/kebakaran|fire/, 'flame'],
  [/penyelamatan|rescue/, 'rescue'],
  [/info warga|neighbour/, 'announce'],
];

export function KindIcon({ category, size = 26 }: { readonly category: Category; readonly size?: number }) {
  const name = plain(`${category.nameId} ${category.nameEn}`);
  const picture = PICTURES.find(([pattern]) => pattern.test(name))?.[1];
  return <Icon name={picture ?? 'other'} size={size} />;
}
