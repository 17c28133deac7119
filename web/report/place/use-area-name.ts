import { useEffect, useState } from 'preact/hooks';
import { ask } from '../network/ask';
import { AREA_AT } from '../network/operations';
import { useForm } from '../ui/form-context';

interface AreaAnswer {
  readonly jurisdictionAt: {
    readonly subdistrict: { readonly code: string; readonly name: string } | null;
    readonly borderWith: { readonly name: string } | null;
  } | null;
}

const ASK_AFTER_MS = 400;

/** Lets the server name the area of the entry's point; answers the area across a near border, if any. */
export function useAreaName(): string | null {
  const { session } = useForm();
  const [borderWith, setBorderWith] = useState<string | null>(null);
  const { longitude = null, latitude = null, accuracyMeters = null } = session.current.place ?? {};

  useEffect(() => {
    setBorderWith(null);
    if (longitude === null || latitude === null) return;
    let late = false;
    const name = async (): Promise<void> => {
      const reply = await ask<AreaAnswer>(AREA_AT, { longitude, latitude, accuracyMeters });
      if (late || reply.kind !== 'DATA' || !reply.data.jurisdictionAt) return;
      const { subdistrict, borderWith: across } = reply.data.jurisdictionAt;
      setBorderWith(across?.name ?? null);
      session.edit((entry) => {
        const { place } = entry;
        const moved = place?.longitude !== longitude || place.latitude !== latitude;
        if (moved || place.areaChosen) return entry;
        const named = {
          subdistrictCode: subdistrict?.code ?? null,
          subdistrictName: subdistrict?.name ?? null,
        };
        return { ...entry, place: { ...place, ...named } };
      });
    };
    const timer = setTimeout(() => void name(), ASK_AFTER_MS);
    return () => {
      late = true;
      clearTimeout(timer);
    };
  }, [session, longitude, latitude, accuracyMeters]);

  return borderWith;
}
