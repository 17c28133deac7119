interface Point {
  longitude: number;
  latitude: number;
}

const isApple = /iPhone|iPad|Macintosh/.test(navigator.userAgent);

/** Opens the phone's own map: `geo:` (RFC 5870) where it is understood, Apple's address elsewhere. */
export const wayTo = ({ longitude, latitude }: Point): string =>
  isApple
    ? `https://maps.apple.com/?daddr=${latitude},${longitude}`
    : `geo:${latitude},${longitude}?q=${latitude},${longitude}`;
