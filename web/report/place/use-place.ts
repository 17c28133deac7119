import { useEffect, useRef, useState } from 'preact/hooks';
import type { EntryPlace } from '../entry/entry';
import { useForm } from '../ui/form-context';
import { words } from '../words/language';
import { useAreaMap } from './use-area-map';
import { useAreaName } from './use-area-name';
import { locate, mayLocateSilently } from './locate';

export type Point = Omit<EntryPlace, 'subdistrictCode' | 'subdistrictName' | 'areaChosen'>;

const rounded = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;

/** The map's middle as the place of the report: by GPS or by hand, kept in the entry as it moves. */
export function usePlace() {
  const { session, catalogue } = useForm();
  const { place } = session.current;
  const [notice, setNotice] = useState('');
  const [locating, setLocating] = useState(false);
  const stopLocating = useRef<() => void>(() => undefined);
  const city = catalogue?.city;

  const put = (point: Point): void => {
    const { longitude, latitude } = point;
    if (longitude === null || latitude === null) return;
    const area = map.areaAt(longitude, latitude);
    session.edit((entry) => ({
      ...entry,
      place: {
        ...point,
        longitude: rounded(longitude),
        latitude: rounded(latitude),
        subdistrictCode: area?.code ?? null,
        subdistrictName: area?.name ?? null,
        areaChosen: false,
      },
    }));
  };

  const map = useAreaMap((longitude, latitude) => {
    stopLocating.current();
    setNotice('');
    put({ source: 'PIN', longitude, latitude, accuracyMeters: null });
  });
  const borderWith = useAreaName();

  const locateMe = (): void => {
    const w = words().place;
    setNotice('');
    setLocating(true);
    stopLocating.current = locate(
      (fix) => {
        setLocating(false);
        const { longitude, latitude, accuracyMeters } = fix;
        const [west = -180, south = -90, east = 180, north = 90] = city?.bounds ?? [];
        if (longitude < west || longitude > east || latitude < south || latitude > north) {
          setNotice(w.gpsOutside(city?.name ?? ''));
          stopLocating.current();
          return;
        }
        put({ source: 'GPS', ...fix });
        map.goTo(longitude, latitude, accuracyMeters);
      },
      (why) => {
        setLocating(false);
        setNotice({ DENIED: w.gpsDenied, AWAY: w.gpsAway, INSECURE: w.gpsInsecure }[why]);
      },
    );
  };

  const opened = useRef(() => {
    if (!place) void mayLocateSilently().then((may) => may && locateMe());
  });
  useEffect(() => {
    opened.current();
    return () => {
      stopLocating.current();
    };
  }, []);

  return { place, map, borderWith, notice, locating, locateMe };
}
