import { useEffect } from 'react';

/** The page's name in tabs and history; one per screen, given back when the screen goes. */
export function useTitle(title: string): void {
  useEffect(() => {
    const before = document.title;
    document.title = title;
    return () => {
      document.title = before;
    };
  }, [title]);
}
