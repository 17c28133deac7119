import { useMutation, type CombinedError } from 'urql';
import { graphql, type FragmentType } from '../../gql';
import type { RefusalCode } from '../../gql/graphql';
import { useLive } from '../live/live-context';
import type { LiveReport } from '../live/report-changed';

const Acknowledge = graphql(/* GraphQL */ `
  mutation AcknowledgeReport($input: AcknowledgeReportInput!) {
    acknowledgeReport(input: $input) {
      __typename
      ... on ChangedReport {
        report {
          id
          version
          ...LiveReport
          ...Timeline
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

const CorrectSubdistrict = graphql(/* GraphQL */ `
  mutation CorrectSubdistrict($input: CorrectSubdistrictInput!) {
    correctSubdistrict(input: $input) {
      __typename
      ... on ChangedReport {
        report {
          id
          version
          borderWith {
            id
            code
            name
          }
          ...LiveReport
          ...Timeline
          ...RoutingWhy
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

const TakeDown = graphql(/* GraphQL */ `
  mutation TakeDownReport($input: TakeDownReportInput!) {
    takeDownReport(input: $input) {
      __typename
      ... on ChangedReport {
        report {
          id
          version
          ...LiveReport
          ...Timeline
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

const Support = graphql(/* GraphQL */ `
  mutation SupportReport($input: SupportReportInput!) {
    supportReport(input: $input) {
      __typename
      ... on ChangedReport {
        report {
          id
          version
          supportCount
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

export type Outcome =
  | { kind: 'changed'; version: number }
  | { kind: 'refused'; code: RefusalCode; message: string }
  | { kind: 'failed'; error: CombinedError | undefined };

type ChangedPayload<Seen> = { __typename: 'ChangedReport'; report: { id: string; version: number } & Seen };
type RefusedPayload = { __typename: 'Refusal'; code: RefusalCode; message: string };
export type Payload = ChangedPayload<object> | RefusedPayload;

export function outcomeOf(payload: Payload | undefined, error: CombinedError | undefined): Outcome {
  if (!payload) return { kind: 'failed', error };
  if (payload.__typename === 'Refusal')
    return { kind: 'refused', code: payload.code, message: payload.message };
  return { kind: 'changed', version: payload.report.version };
}

export interface Handled {
  id: string;
  version: number;
}

/**
 * What a person at the command center can do to a report; each move names the version that was seen. The answer is
 * taken in like a change of the stream, so that the same key pressed again means the next report.
 */
export function useReportActions() {
  const { changed } = useLive();
  const [, acknowledge] = useMutation(Acknowledge);
  const [, correct] = useMutation(CorrectSubdistrict);
  const [, takeDown] = useMutation(TakeDown);
  const learned = (
    payload: ChangedPayload<FragmentType<typeof LiveReport>> | RefusedPayload | undefined,
    error: CombinedError | undefined,
  ): Outcome => {
    if (payload?.__typename === 'ChangedReport') {
      changed.take({ reportId: payload.report.id, event: null, report: payload.report });
    }
    return outcomeOf(payload, error);
  };
  return {
    acknowledge: async ({ id, version }: Handled): Promise<Outcome> => {
      const { data, error } = await acknowledge({ input: { reportId: id, version } });
      return learned(data?.acknowledgeReport, error);
    },
    correctSubdistrict: async ({ id, version }: Handled, subdistrictCode: string): Promise<Outcome> => {
      const { data, error } = await correct({ input: { reportId: id, version, subdistrictCode } });
      return learned(data?.correctSubdistrict, error);
    },
    takeDown: async ({ id, version }: Handled, reason: string): Promise<Outcome> => {
      const { data, error } = await takeDown({ input: { reportId: id, version, reason } });
      return learned(data?.takeDownReport, error);
    },
  };
}

export function useSupport() {
  const [, support] = useMutation(Support);
  return async (reportId: string, clientId: string): Promise<Outcome> => {
    const { data, error } = await support({ input: { reportId, clientId } });
    return outcomeOf(data?.supportReport, error);
  };
}
