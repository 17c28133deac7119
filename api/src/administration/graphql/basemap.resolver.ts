import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';

import type { RequestContext } from '../../accounts/index.ts';
import { isRefusal, Refusal } from '../../platform/index.ts';
import type { AdministrationDeps } from '../administration.deps.ts';
import { chooseBasemap } from '../basemap/choose-basemap.ts';
import { ChooseBasemapInput } from './administration.inputs.ts';
import { ChooseBasemapResult, ChosenBasemap } from './administration.results.ts';

@Resolver()
export class BasemapResolver {
  constructor(private readonly deps: AdministrationDeps) {}

  @Mutation(() => ChooseBasemapResult, {
    description:
      'Administrators: chooses what lies under the reports on the map of a city. Open pages fetch from a host they did not know once they are opened anew.',
  })
  async chooseBasemap(
    @Arg('input', () => ChooseBasemapInput) input: ChooseBasemapInput,
    @Ctx() { viewer, language }: RequestContext,
  ): Promise<ChosenBasemap | Refusal> {
    const { city = null, kind = null, styleUrl = null, pmtilesUrl = null, mapboxToken = null } = input;
    const choice = kind === null ? null : { kind, styleUrl, pmtilesUrl, mapboxToken };
    const done = await chooseBasemap(this.deps, viewer, { city, choice });
    return isRefusal(done)
      ? new Refusal(done, language)
      : new ChosenBasemap(this.deps.cityNodes.city(done.cityId));
  }
}
