/** The token that the server was started with, if any; without one the map draws by itself, with no network. */
export function mapboxToken(): string | undefined {
  const value = document.querySelector<HTMLMetaElement>('meta[name="mapbox-token"]')?.content;
  return value === '' ? undefined : value;
}
