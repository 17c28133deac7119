import { changedFields, type Viewer } from '../../accounts/index.ts';
import { BasemapEntity } from '../../jurisdictions/index.ts';
import { isRefusal, type RefusalData } from '../../platform/index.ts';
import type { AdministrationDeps } from '../administration.deps.ts';
import { changeCity } from '../change-city.ts';
import { type BasemapInput, checkBasemap } from './basemap-choice.rules.ts';

/** Chooses what lies under the reports of a city; null leaves it to the deployment again. */
export async function chooseBasemap(
  deps: AdministrationDeps,
  viewer: Viewer,
  request: { readonly city: string | null; readonly choice: BasemapInput | null },
): Promise<{ readonly cityId: number } | RefusalData> {
  return changeCity(deps, viewer, request.city, async ({ city, em, actor, record }) => {
    const after = request.choice === null ? null : checkBasemap(request.choice);
    if (after !== null && isRefusal(after)) return after;
    const known = await em.findOne(BasemapEntity, { city: city.id });
    const fields = changedFields(wordsOf(known), wordsOf(after));
    if (fields.length === 0) return { cityId: city.id };
    if (after === null) {
      if (known !== null) em.remove(known);
    } else if (known === null) em.create(BasemapEntity, { city: city.id, ...after, changedBy: actor.name });
    else em.assign(known, { ...after, changedBy: actor.name });
    await record('BASEMAP_CHOSEN', city.name, fields);
    return { cityId: city.id };
  });
}

function wordsOf(
  basemap: { readonly kind: string; readonly source?: string | null | undefined } | null,
): Record<string, string | null> {
  return { basemap: basemap?.kind ?? null, basemapSource: basemap?.source ?? null };
}
