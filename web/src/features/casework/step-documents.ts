import { graphql } from '../../gql/desk';

// What a step may change of a report on the screen; a fragment that every step below spreads.
graphql(/* GraphQL */ `
  fragment ChangedWork on Report {
    id
    version
    acknowledgedBy
    visibility
    ...LiveReport
    ...SupportTasks
    ...CaseTimeline
    ...Photos
  }
`);

/** Every step answers alike: the report as it is now, or why not. */
export const Accept = graphql(/* GraphQL */ `
  mutation StepAccept($input: ReportStepInput!) {
    result: acceptReport(input: $input) {
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
export const Start = graphql(/* GraphQL */ `
  mutation StepStart($input: ReportStepInput!) {
    result: startReport(input: $input) {
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
export const Resume = graphql(/* GraphQL */ `
  mutation StepResume($input: ReportStepInput!) {
    result: resumeReport(input: $input) {
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
export const Close = graphql(/* GraphQL */ `
  mutation StepClose($input: ReportStepInput!) {
    result: closeReport(input: $input) {
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
export const Reject = graphql(/* GraphQL */ `
  mutation StepReject($input: RejectReportInput!) {
    result: rejectReport(input: $input) {
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
export const Reopen = graphql(/* GraphQL */ `
  mutation StepReopen($input: ReopenReportInput!) {
    result: reopenReport(input: $input) {
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
export const Hold = graphql(/* GraphQL */ `
  mutation StepHold($input: HoldReportInput!) {
    result: holdReport(input: $input) {
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
export const Ask = graphql(/* GraphQL */ `
  mutation StepAsk($input: AskReporterInput!) {
    result: askReporter(input: $input) {
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
export const Answer = graphql(/* GraphQL */ `
  mutation StepAnswer($input: RecordAnswerInput!) {
    result: recordAnswer(input: $input) {
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
export const Resolve = graphql(/* GraphQL */ `
  mutation StepResolve($input: ResolveReportInput!) {
    result: resolveReport(input: $input) {
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
export const Note = graphql(/* GraphQL */ `
  mutation StepNote($input: ReportTextInput!) {
    result: noteReport(input: $input) {
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
export const Tell = graphql(/* GraphQL */ `
  mutation StepTell($input: ReportTextInput!) {
    result: updateReport(input: $input) {
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
export const Assign = graphql(/* GraphQL */ `
  mutation StepAssign($input: AssignPersonInput!) {
    result: assignPerson(input: $input) {
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
export const ChangeVisibility = graphql(/* GraphQL */ `
  mutation StepVisibility($input: ChangeVisibilityInput!) {
    result: changeVisibility(input: $input) {
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
