import type { ReportDetailQuery } from '../../gql/graphql';

/** A report as the detail panel asks for it. */
export type Detailed = NonNullable<ReportDetailQuery['report']>;
