import { graphql } from '../../gql/desk';

/** Steps between agencies; each answers as the steps within one do. */
export const AnswerOffer = graphql(/* GraphQL */ `
  mutation StepAnswerOffer($input: AnswerTransferInput!) {
    result: answerTransfer(input: $input) {
      __typename
      ... on ChangedReport {
        report {
          ...ChangedWork
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

export const Offer = graphql(/* GraphQL */ `
  mutation StepOffer($input: OfferTransferInput!) {
    result: offerTransfer(input: $input) {
      __typename
      ... on ChangedReport {
        report {
          ...ChangedWork
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

export const Route = graphql(/* GraphQL */ `
  mutation StepRoute($input: AssignReportInput!) {
    result: assignReport(input: $input) {
      __typename
      ... on ChangedReport {
        report {
          ...ChangedWork
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

export const AskSupport = graphql(/* GraphQL */ `
  mutation StepAskSupport($input: AskSupportInput!) {
    result: askSupport(input: $input) {
      __typename
      ... on ChangedReport {
        report {
          ...ChangedWork
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

export const FinishSupport = graphql(/* GraphQL */ `
  mutation StepFinishSupport($input: FinishSupportInput!) {
    result: finishSupport(input: $input) {
      __typename
      ... on ChangedReport {
        report {
          ...ChangedWork
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

export const Split = graphql(/* GraphQL */ `
  mutation StepSplit($input: SplitReportInput!) {
    result: splitReport(input: $input) {
      __typename
      ... on ChangedReport {
        report {
          ...ChangedWork
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);
