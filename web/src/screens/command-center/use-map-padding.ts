import { useMemo } from 'react';
import type { MapPadding } from '../../map';
import { useWide } from '../../ui/use-wide';

/** Pixels of the map that panels cover, so that "to the map" lands in what is left. */
export function useMapPadding(detailOpen: boolean): MapPadding {
  const wide = useWide();
  return useMemo(
    () => (wide ? { left: 368, right: detailOpen ? 408 : 8, top: 76, bottom: 120 } : { bottom: 16 }),
    [wide, detailOpen],
  );
}
