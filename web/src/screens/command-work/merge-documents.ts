import { graphql } from '../../gql/desk';

export const Suggestions = graphql(/* GraphQL */ `
  query MergeSuggestions($reportId: ID!) {
    duplicateSuggestions(reportId: $reportId) {
      distanceMeters
      minutesApart
      sharedWords
      sharedStems
      report {
        id
        code
        category {
          id
          nameId
          nameEn
        }
        photos {
          id
          thumbUrl
        }
        ...StatusWords
      }
    }
  }
`);

export const Pair = graphql(/* GraphQL */ `
  query MergePair($mine: String!, $other: String!) {
    mine: report(code: $mine) {
      ...MergeSide
    }
    other: report(code: $other) {
      ...MergeSide
    }
  }
`);

export const MergeSide = graphql(/* GraphQL */ `
  fragment MergeSide on Report {
    id
    code
    version
    description
    landmark
    receivedAt
    supportCount
    publicStatus
    status
    visibility
    category {
      id
      nameId
      nameEn
    }
    subdistrict {
      id
      name
    }
    place {
      longitude
      latitude
    }
    photos {
      id
      mediumUrl
      width
      height
    }
    ...StatusWords
  }
`);

export const Merge = graphql(/* GraphQL */ `
  mutation MergeReport($input: MergeReportInput!) {
    result: mergeReport(input: $input) {
      __typename
      ... on ChangedReport {
        report {
          ...ChangedWork
          ...LinkedReports
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

export const Unmerge = graphql(/* GraphQL */ `
  mutation UnmergeReport($input: UnmergeReportInput!) {
    result: unmergeReport(input: $input) {
      __typename
      ... on ChangedReport {
        report {
          ...ChangedWork
          ...LinkedReports
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);
