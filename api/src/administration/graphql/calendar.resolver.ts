import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';

import { type RequestContext, requireAdministrator } from '../../accounts/index.ts';
import { isRefusal, publicError, Refusal, type RefusalData } from '../../platform/index.ts';
import type { AdministrationDeps } from '../administration.deps.ts';
import { readHolidays } from '../calendar/read-holidays.ts';
import { removeHoliday, saveHoliday } from '../calendar/save-holiday.ts';
import { RemoveHolidayInput, SaveHolidayInput } from './administration.inputs.ts';
import { ChangeCalendarResult, ChangedCalendar } from './administration.results.ts';
import { Holiday } from './administration.types.ts';

@Resolver()
export class CalendarResolver {
  constructor(private readonly deps: AdministrationDeps) {}

  @Query(() => [Holiday], { description: 'Administrators: the holidays of a city in one year, by day.' })
  async holidays(
    @Arg('year', () => Int, { description: '2000 to 2099.' }) year: number,
    @Arg('city', () => String, { nullable: true, description: 'Slug.' }) city: string | null,
    @Ctx() { viewer }: RequestContext,
  ): Promise<Holiday[]> {
    requireAdministrator(viewer);
    const { id: cityId } = this.deps.cities.current().requireCity(city);
    if (year < 2000 || year > 2099)
      throw publicError('BAD_USER_INPUT', '`year` must be between 2000 and 2099.');
    return readHolidays(this.deps.database, cityId, year);
  }

  @Mutation(() => ChangeCalendarResult, {
    description:
      'Administrators: puts a holiday, whole or half, on the calendar, or changes that of the day.',
  })
  async saveHoliday(
    @Arg('input', () => SaveHolidayInput) { city = null, closesAt = null, ...holiday }: SaveHolidayInput,
    @Ctx() context: RequestContext,
  ): Promise<ChangedCalendar | Refusal> {
    return this.answer(await saveHoliday(this.deps, context.viewer, { ...holiday, city, closesAt }), context);
  }

  @Mutation(() => ChangeCalendarResult, {
    description:
      'Administrators: takes a holiday off the calendar; the folder of the city does not bring it back.',
  })
  async removeHoliday(
    @Arg('input', () => RemoveHolidayInput) { city = null, day }: RemoveHolidayInput,
    @Ctx() context: RequestContext,
  ): Promise<ChangedCalendar | Refusal> {
    return this.answer(await removeHoliday(this.deps, context.viewer, { city, day }), context);
  }

  private answer(
    done: { readonly cityId: number } | RefusalData,
    { language }: RequestContext,
  ): ChangedCalendar | Refusal {
    return isRefusal(done)
      ? new Refusal(done, language)
      : new ChangedCalendar(this.deps.cityNodes.city(done.cityId));
  }
}
