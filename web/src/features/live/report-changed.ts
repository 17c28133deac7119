import { graphql } from '../../gql';

/** What the feed's rules, the filter, the alarms and the map's hot points read of a report. */
export const LiveReport = graphql(/* GraphQL */ `
  fragment LiveReport on Report {
    id
    code
    version
    status
    publicStatus
    urgency
    audience
    lateAt
    placeCheck
    acknowledgedAt
    acknowledgedBy
    receivedAt
    updatedAt
    respondDueAt
    resolveDueAt
    dueAt
    pausedSince
    reviewAt
    assigneeName
    landmark
    place {
      longitude
      latitude
      precision
    }
    category {
      id
      code
      nameId
      nameEn
    }
    agency {
      id
      slug
      kind
      abbreviation
    }
    offeredTo {
      id
      slug
      abbreviation
    }
    supportAgencies {
      id
      slug
    }
    subdistrict {
      id
      code
      name
    }
    district {
      id
      code
      name
    }
    ...ReportRow
    ...ReportCard
  }
`);

export const LivePosition = graphql(/* GraphQL */ `
  query LivePosition($filter: ReportFilterInput) {
    changes(first: 1, filter: $filter) {
      pageInfo {
        endCursor
      }
    }
    streamState {
      now
    }
  }
`);

/** The stream's own log by another road, to find out whether anything was left out. */
export const LiveAudit = graphql(/* GraphQL */ `
  query LiveAudit($filter: ReportFilterInput, $since: Cursor!) {
    changes(first: 200, filter: $filter, since: $since) {
      nodes {
        kind
        reportId
        event {
          id
        }
      }
    }
  }
`);

export const LiveState = graphql(/* GraphQL */ `
  query LiveState {
    streamState {
      now
      stalledSeconds
    }
  }
`);

export const ReportChanged = graphql(/* GraphQL */ `
  subscription ReportChanged($filter: ReportFilterInput, $after: Cursor) {
    reportChanged(filter: $filter, after: $after) {
      cursor
      kind
      reportId
      event {
        id
        kind
        at
      }
      report {
        ...LiveReport
      }
    }
  }
`);
