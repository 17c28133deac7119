import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { acceptPhoto, PhotoRefusal } from '../media/index.ts';
import type { OwnReportView, PageCity, PageContext, PageDeps, PageRefusal } from '../pages/index.ts';
import { basemapOf, type BasemapRecord, originsOf } from '../jurisdictions/index.ts';
import type { Language } from '../platform/index.ts';
import { isRefusal, ReportGroup, readOwnReport, Report, STRANGER, submitReport } from '../reports/index.ts';
import type { AppOptions } from '../serve.ts';
import { deploymentBasemap } from './deployment-basemap.ts';
import { ownReportView } from './own-report-view.ts';
import { takeOwnStep } from './take-own-step.ts';
import { takeUpload } from './upload-limit.ts';
import type { World } from './world.ts';

const WEB = fileURLToPath(new URL('../../../web/', import.meta.url));

/** What the plain pages need, from the modules that have it. */
export function pagePorts(world: World, { env }: AppOptions): PageDeps {
  const { reports, photos } = world;
  return {
    builds: { screens: join(WEB, 'dist'), form: join(WEB, 'dist-report') },
    publicUrl: env.publicUrl,
    mapOrigins: () => mapOrigins(world, deploymentBasemap(env)),
    city: (slug) => pageCity(world, slug),
    storePhoto: async (upload, idempotencyKey, context) => {
      const { clientAddress } = context;
      const { retryAfterSeconds } = await takeUpload(world, env, clientAddress);
      if (retryAfterSeconds > 0)
        return photoRefusal(new PhotoRefusal('RATE_LIMITED', retryAfterSeconds), context);
      return acceptPhoto(photos, upload, { idempotencyKey, clientAddress }).then(
        ({ id }) => ({ photoId: id }),
        (error: unknown) => {
          if (error instanceof PhotoRefusal) return photoRefusal(error, context);
          throw error;
        },
      );
    },
    submit: async (input, { clientAddress, language }) => {
      const result = await submitReport(reports.submit, input, clientAddress, language);
      if (!isRefusal(result)) return { trackingToken: result.trackingToken };
      return { code: result.code, message: result.words[language], field: result.field };
    },
    ownReport: async (token, language) => ownReport(world, token, language),
    takeOwnStep: async (token, input, context) => takeOwnStep(world, token, input, context),
    ownPhoto: async (token, number, size) => {
      const row = await readOwnReport(reports.world, token);
      if (row === null) return null;
      const photo = await reports.photoAt(row.id, number);
      return photo === null ? null : photos.store.read(photo.id, size);
    },
  };
}

/** One page shows any of the cities, so its policy lets through what any of them chose. */
function mapOrigins({ cities }: World, deployment: BasemapRecord): readonly string[] {
  const all = cities.current().cities.flatMap(({ basemap }) => originsOf(basemapOf(basemap, deployment)));
  return [...new Set(all)];
}

function photoRefusal(error: PhotoRefusal, { language }: PageContext): PageRefusal {
  return { code: error.code, message: error.words(language), field: 'photo' };
}

async function ownReport(world: World, token: string, language: Language): Promise<OwnReportView | null> {
  const row = await readOwnReport(world.reports.world, token);
  if (row === null) return null;
  const reader = { kind: 'reporter', reportId: row.id } as const;
  const report = new Report(row, new ReportGroup(world.reports.world, [row], reader, token));
  const forAnyone = await new ReportGroup(world.reports.world, [row], STRANGER).survivorOf(row);
  const survivor = forAnyone && new Report(forAnyone.row, forAnyone.group);
  return ownReportView(report, survivor, language);
}

function pageCity(world: World, slug: string | null): PageCity | null {
  const cities = world.cities.current();
  const city = slug === null ? cities.cities.at(0) : cities.cityBySlug(slug);
  if (city == null) return null;
  const named = (id: number | null): string => (id === null ? '' : (cities.jurisdictionById(id)?.name ?? ''));
  return {
    slug: city.slug,
    name: city.name,
    timeZone: city.timeZone,
    demonstration: city.demonstration,
    emergencyNumbers: city.settings.emergencyNumbers,
    categories: world.catalogue.current().categoriesOf(city.id),
    subdistricts: city.jurisdictions
      .filter(({ level }) => level === 'SUBDISTRICT')
      .map(({ code, name, parentId }) => ({ code, name, district: named(parentId) }))
      .toSorted((a, b) => a.district.localeCompare(b.district) || a.name.localeCompare(b.name)),
  };
}
