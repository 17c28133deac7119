import type { ExpressionSpecification } from 'maplibre-gl';
import type { GlyphName } from '../ui/status-glyph.rules';
import type { MapTheme } from './map-types';

/**
 * Images are asked for by name and drawn when they are first missed. A name says all that the drawing needs:
 * `theme|glyph|name|late`, `theme|ring|steps|waiting|coordination|progress|done|late`, `theme|coarse|name|late`.
 */
export type ImageRequest =
  | {
      readonly kind: 'glyph' | 'coarse';
      readonly theme: MapTheme;
      readonly glyph: GlyphName;
      readonly late: boolean;
    }
  | {
      readonly kind: 'ring';
      readonly theme: MapTheme;
      readonly size: number;
      /** Shares in 24ths: waiting, coordination, progress, done. What is missing to 24 has none of these. */
      readonly shares: readonly number[];
      readonly late: boolean;
    }
  | { readonly kind: 'label'; readonly theme: MapTheme };

export const RING_STEPS = 24;
/** Diameters in pixels of clusters below 10, 100, 1,000, 10,000 and beyond. */
export const RING_SIZES = [30, 34, 40, 48, 56] as const;

export function imageRequestOf(name: string): ImageRequest | null {
  const [theme, kind, ...rest] = name.split('|');
  if (theme !== 'dark' && theme !== 'light') return null;
  const late = rest.at(-1) === 'late';
  if (kind === 'glyph' || kind === 'coarse') return { kind, theme, glyph: rest[0] as GlyphName, late };
  if (kind === 'label') return { kind, theme };
  if (kind !== 'ring') return null;
  return { kind, theme, size: Number(rest[0]), shares: rest.slice(1, 5).map(Number), late };
}

const lateWord: ExpressionSpecification = ['case', ['boolean', ['get', 'late'], false], 'late', ''];

/** Staff see octagons for CRITICAL; residents, who are never asked to act, always see the status. */
export function glyphImage(
  theme: MapTheme,
  kind: 'glyph' | 'coarse',
  alarms: boolean,
): ExpressionSpecification {
  return ['concat', `${theme}|${kind}|`, glyphName(alarms), '|', lateWord];
}

function glyphName(alarms: boolean): ExpressionSpecification {
  const byStatus: ExpressionSpecification = [
    'match',
    ['get', 'status'],
    'RECEIVED',
    'received',
    'NEEDS_INFO',
    'needs-info',
    'ASSIGNED',
    'assigned',
    'ACCEPTED',
    'accepted',
    'IN_PROGRESS',
    'progress',
    'ON_HOLD',
    'hold',
    'RESOLVED',
    'resolved',
    'CLOSED',
    'closed',
    'MERGED',
    'merged',
    'EXPIRED',
    'closed',
    'rejected',
  ];
  // A transfer on offer is Koordinasi in public, whatever the status.
  const status: ExpressionSpecification = [
    'case',
    [
      'all',
      ['==', ['get', 'public'], 'COORDINATION'],
      ['!', ['in', ['get', 'status'], ['literal', ['ASSIGNED', 'ACCEPTED']]]],
    ],
    'assigned',
    byStatus,
  ];
  if (!alarms) return status;
  const open: ExpressionSpecification = [
    'in',
    ['get', 'public'],
    ['literal', ['WAITING', 'COORDINATION', 'IN_PROGRESS']],
  ];
  return [
    'case',
    ['boolean', ['get', 'now'], false],
    'now',
    ['all', ['==', ['get', 'urgency'], 'CRITICAL'], open],
    'acked',
    status,
  ];
}

export function ringImage(theme: MapTheme): ExpressionSpecification {
  const share = (name: string): ExpressionSpecification => [
    'to-string',
    ['round', ['/', ['*', RING_STEPS, ['get', name]], ['get', 'count']]],
  ];
  const [tiny, small, medium, large, huge] = RING_SIZES.map(String);
  return [
    'concat',
    `${theme}|ring|`,
    [
      'step',
      ['get', 'count'],
      tiny ?? '',
      10,
      small ?? '',
      100,
      medium ?? '',
      1000,
      large ?? '',
      10000,
      huge ?? '',
    ],
    '|',
    share('w'),
    '|',
    share('k'),
    '|',
    share('p'),
    '|',
    share('s'),
    '|',
    lateWord,
  ];
}
