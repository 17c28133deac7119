import { useEffect, useRef, type RefObject } from 'react';
import { looksAt, readCamera, writeCamera, type Camera } from '../../features/filters/camera.rules';
import type { CityMapHandle } from '../../map';
import { useAddress } from '../../platform/address';
import { useStable } from '../../ui/use-stable';

/** A hand that drags the map is followed once it rests, and leaves no trail in the history. */
const restMs = 400;

/** The map's camera and the address, each following the other. Until somebody moves the map, the address is silent of it. */
export function useCameraAddress(map: RefObject<CityMapHandle | null>, bounds: readonly number[]) {
  const { address, patch } = useAddress();
  const asked = readCamera(address['at']);
  const camera = asked && looksAt(bounds, asked) ? asked : null;
  const written = camera && writeCamera(camera);
  const seen = useRef<string>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    // The map has opened already, and another view was chosen or the history walked.
    if (written === null || seen.current === undefined || written === seen.current) return;
    clearTimeout(timer.current);
    seen.current = written;
    const to = readCamera(written);
    if (to) map.current?.show(to);
  }, [map, written]);
  const onViewport = useStable((now: Camera) => {
    const before = seen.current;
    seen.current = writeCamera(now);
    clearTimeout(timer.current);
    if (before === undefined || before === seen.current) return;
    timer.current = setTimeout(() => patch({ at: seen.current }), restMs);
  });
  return { opensAt: camera, onViewport };
}
