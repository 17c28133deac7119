import type { LayerSpecification, SourceSpecification } from 'maplibre-gl';
import type { MapFonts } from '../base-layers';
import type { MapTheme } from '../map-types';
import type { Palette } from '../palette';

export interface StreetLook {
  readonly theme: MapTheme;
  readonly palette: Palette;
  readonly fonts: MapFonts;
}

/** A map from elsewhere, in our colours: its sources and layers have names that ours never have. */
export interface Streets {
  readonly sources: Readonly<Record<string, SourceSpecification>>;
  /** Colour of the ground under everything, where the map covers our own. */
  ground(look: StreetLook): string;
  layers(look: StreetLook): LayerSpecification[];
  readonly credits: readonly Credit[];
}

/** Whom the map is owed to, as a link where there is one. */
export interface Credit {
  readonly text: string;
  readonly href: string | null;
}

/** Sources and layers from elsewhere begin with this; none of ours does. */
export const STREET_PREFIX = 'street:';

export const isStreetId = (id: string | undefined): boolean => id?.startsWith(STREET_PREFIX) ?? false;
