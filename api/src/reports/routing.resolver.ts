import { Arg, Float, Query, Resolver } from 'type-graphql';

import { publicError } from '../platform/graphql/index.ts';
import { type Catalogues, routePlace } from './place-submission.ts';
import { isRefusal } from './refusal.ts';
import type { ReportWorld } from './report-group.ts';
import { RoutingExplanation } from './report.parts.ts';

/** The simulator: the routing of a report that nobody sends. */
@Resolver()
export class RoutingResolver {
  constructor(
    private readonly world: ReportWorld,
    private readonly catalogues: Catalogues,
  ) {}

  @Query(() => RoutingExplanation, {
    description: 'Where a report would go, and why, without sending it. A place, or a subdistrict.',
  })
  previewRouting(
    @Arg('categoryCode', () => String) categoryCode: string,
    @Arg('longitude', () => Float, { nullable: true, description: 'Degrees east, WGS 84.' })
    longitude: number | null | undefined,
    @Arg('latitude', () => Float, { nullable: true, description: 'Degrees north, WGS 84.' })
    latitude: number | null | undefined,
    @Arg('accuracyMeters', () => Float, { nullable: true }) accuracyMeters: number | null | undefined,
    @Arg('subdistrictCode', () => String, { nullable: true }) subdistrictCode: string | null | undefined,
  ): RoutingExplanation {
    const place = longitude == null || latitude == null ? null : { longitude, latitude };
    if (place !== null && !(Math.abs(place.longitude) <= 180 && Math.abs(place.latitude) <= 90)) {
      throw publicError('BAD_USER_INPUT', 'Coordinates are degrees: -180 to 180 and -90 to 90.');
    }
    const routed = routePlace(this.catalogues, categoryCode, {
      place,
      accuracyMeters: accuracyMeters ?? null,
      placeSource: place === null ? 'LIST' : 'PIN',
      subdistrictCode: subdistrictCode ?? null,
    });
    if (isRefusal(routed)) throw publicError('BAD_USER_INPUT', routed.words.en, { refusal: routed.code });
    return this.world.explain(routed.routing);
  }
}
