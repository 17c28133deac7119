import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';

import { DateTime } from '../platform/graphql/index.ts';
import { BarUnit } from './bars.rules.ts';

registerEnumType(BarUnit, {
  name: 'BarUnit',
  description:
    "How long a bar of a histogram is. Days, weeks (from Monday), months and years are the city's own.",
});

@ObjectType({ simpleResolvers: true, description: 'How many reports were received in a stretch of time.' })
export class HistogramBar {
  @Field(() => DateTime, { description: 'This instant included.' })
  from!: string;
  @Field(() => DateTime, { description: 'This instant excluded; the next bar begins here.' })
  to!: string;
  @Field(() => Int, { description: 'Exact, without an upper limit.' })
  count!: number;
}

@ObjectType({ simpleResolvers: true, description: 'Reports by the time of their receipt.' })
export class ReportHistogram {
  @Field(() => BarUnit)
  unit!: BarUnit;
  @Field(() => [HistogramBar], {
    description:
      'In order, without gaps; 121 at most. The first and last are whole, also where the filter cuts them.',
  })
  bars!: readonly HistogramBar[];
  @Field(() => Int, { description: 'Of all bars together.' })
  total!: number;
}
