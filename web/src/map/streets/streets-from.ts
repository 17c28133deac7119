import type { SourceSpecification } from 'maplibre-gl';
import { streetLayers } from './street-layers';
import type { StreetSchema } from './street-schemas';
import { type Credit, STREET_PREFIX, type Streets } from './street-types';

/** What came is nothing that can be drawn. */
export class StreetsGarbled extends Error {
  override readonly name = 'StreetsGarbled';
}

export const ONLY_SOURCE = `${STREET_PREFIX}0`;

/** Vector tiles in a schema that we know, drawn by us. */
export function streetsFrom(
  source: SourceSpecification,
  schema: StreetSchema,
  credits: readonly Credit[],
): Streets {
  return {
    sources: { [ONLY_SOURCE]: source },
    ground: ({ palette }) => palette.land,
    layers: (look) => streetLayers(schema, ONLY_SOURCE, look),
    credits,
  };
}
