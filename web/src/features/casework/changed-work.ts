import { graphql } from '../../gql/desk';

/** What a step may change of a report on the screen. */
export const ChangedWork = graphql(/* GraphQL */ `
  fragment ChangedWork on Report {
    id
    version
    acknowledgedBy
    ...LiveReport
    ...CaseTimeline
    ...Photos
  }
`);
