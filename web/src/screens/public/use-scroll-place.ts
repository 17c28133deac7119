import { useLayoutEffect, useRef } from 'react';

/** On a phone the page scrolls: an opened report starts at its top, and closing it returns to where one was. */
export function useScrollPlace(detailOpen: boolean): void {
  const place = useRef(0);
  useLayoutEffect(() => {
    if (!detailOpen) return;
    place.current = window.scrollY;
    window.scrollTo({ top: 0 });
    return () => window.scrollTo({ top: place.current });
  }, [detailOpen]);
}
