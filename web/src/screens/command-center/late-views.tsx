import { lazy, Suspense, type ComponentType, type ReactNode } from 'react';
import { addWords } from '../../ui/language';
import { Boundary } from '../../ui/boundary';

/** Words that are fetched once, with the first part that says them. */
function wordsOnce(catalog: Parameters<typeof addWords>[0]): () => Promise<void> {
  let spoken: Promise<void> | undefined;
  return () => (spoken ??= addWords(catalog));
}

const viewWords = wordsOnce({
  id: () => import('../../locales/views/id.po'),
  en: () => import('../../locales/views/en.po'),
});
const paletteWords = wordsOnce({
  id: () => import('../../locales/palette/id.po'),
  en: () => import('../../locales/palette/en.po'),
});

/** A part that comes after the list and the map, with words that nothing else needs; where it cannot be had, the rest works on. */
function late<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  words = viewWords,
  until: ReactNode = null,
) {
  const Part = lazy(async () => {
    const [part] = await Promise.all([load(), words()]);
    return { default: part as ComponentType<object> };
  });
  return function Late(props: Props) {
    return (
      <Boundary fallback={until}>
        <Suspense fallback={until}>
          <Part {...props} />
        </Suspense>
      </Boundary>
    );
  };
}

export const Histogram = late(async () => (await import('../command-views/histogram')).Histogram);
export const SavedViews = late(async () => (await import('../command-views/saved-views')).SavedViews);
export const MapLayers = late(async () => (await import('../command-views/map-layers')).MapLayers);
export const AddressSlips = late(async () => (await import('../command-views/address-slips')).AddressSlips);
// Its button has its room from the start: nothing beside it moves.
export const Palette = late(
  async () => (await import('../command-palette/command-palette')).CommandPalette,
  paletteWords,
  <span style={{ flex: 'none', width: 32 }} />,
);
