import {
  type LayerSpecification,
  type SourceSpecification,
  type StyleSpecification,
  validateStyleMin,
} from '@maplibre/maplibre-gl-style-spec';

/** Ids of the layers that the engine would refuse; with one of them it would refuse the whole map. */
export function refusedLayers(
  sources: Readonly<Record<string, unknown>>,
  layers: readonly { readonly id: string }[],
): ReadonlySet<string> {
  const refused = layers.filter((layer) => {
    const alone: StyleSpecification = {
      version: 8,
      glyphs: '/{fontstack}/{range}', // every glyph is drawn here, but the rules want an address beside words
      sources: sources as Record<string, SourceSpecification>,
      layers: [layer as LayerSpecification],
    };
    return validateStyleMin(alone).length > 0;
  });
  return new Set(refused.map(({ id }) => id));
}
