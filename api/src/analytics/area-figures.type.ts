import { Field, Float, Int, ObjectType } from 'type-graphql';

import { Jurisdiction } from '../jurisdictions/index.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'The figures of one subdistrict, as the viewer may see its reports.',
})
export class AreaFigures {
  @Field(() => Jurisdiction)
  jurisdiction!: Jurisdiction;
  @Field(() => Int, { description: 'Reports that the filter lets through; exact, without an upper limit.' })
  count!: number;
  @Field(() => Float, { nullable: true, description: 'Per square kilometre; null when no area is on file.' })
  perKm2!: number | null;
  @Field(() => Float, {
    nullable: true,
    description: 'Per 1,000 residents; null when no population is on file. It is never estimated.',
  })
  perThousandResidents!: number | null;
  @Field(() => Int, { description: 'Of them, open now.' })
  open!: number;
  @Field(() => Float, {
    nullable: true,
    description: 'Hours since receipt of the open report in the middle; null when none is open.',
  })
  medianAgeHours!: number | null;
  @Field(() => Int, {
    description:
      'Received in the last 90 days, or in the range of the filter within them, resolved, and with a target.',
  })
  resolved!: number;
  @Field(() => Int, { description: 'Of them, by their target. Statuses in the filter do not count here.' })
  keptTarget!: number;
}
