import type { Client } from 'urql';
import type { FragmentType } from '../../gql';
import type { LiveReport } from '../live/report-changed';
import { outcomeOf, type Outcome as Told, type Payload } from '../reports/change-report';
import type { Move, Seen } from './move';
import * as handOver from './hand-over-documents';
import * as steps from './step-documents';

type Changed = Extract<Told, { kind: 'changed' }> & { report: FragmentType<typeof LiveReport> };
/** As any change of a report; what was changed comes as it is now. */
export type Outcome = Exclude<Told, { kind: 'changed' }> | Changed;

interface Answer {
  data?: { result: unknown } | undefined;
  error?: Parameters<typeof outcomeOf>[1];
}

/** Sends one step in the version that was seen; a refusal comes back with the server's words. */
export async function takeStep(client: Client, move: Move, seen: Seen): Promise<Outcome> {
  const { data, error } = (await ask(client, move, seen)) as Answer;
  const payload = data?.result as Payload | undefined;
  const told = outcomeOf(payload, error);
  if (told.kind !== 'changed') return told;
  return { ...told, report: (payload as { report: Changed['report'] }).report };
}

function ask(client: Client, move: Move, { id: reportId, version }: Seen): Promise<unknown> {
  const report = { reportId, version };
  switch (move.step) {
    case 'accept':
      return client.mutation(steps.Accept, { input: report }).toPromise();
    case 'start':
      return client.mutation(steps.Start, { input: report }).toPromise();
    case 'resume':
      return client.mutation(steps.Resume, { input: report }).toPromise();
    case 'close':
      return client.mutation(steps.Close, { input: report }).toPromise();
    case 'take':
      return client.mutation(handOver.AnswerOffer, { input: { ...report, take: true } }).toPromise();
    case 'decline':
      return client
        .mutation(handOver.AnswerOffer, { input: { ...report, take: false, reason: move.reason } })
        .toPromise();
    case 'reject':
      return client.mutation(steps.Reject, { input: { ...report, reason: move.reason } }).toPromise();
    case 'reopen':
      return client.mutation(steps.Reopen, { input: { ...report, reason: move.reason } }).toPromise();
    case 'hold': {
      const { reason, reviewAt } = move;
      return client.mutation(steps.Hold, { input: { ...report, reason, reviewAt } }).toPromise();
    }
    case 'ask':
      return client.mutation(steps.Ask, { input: { ...report, question: move.question } }).toPromise();
    case 'answer':
      return client.mutation(steps.Answer, { input: { ...report, answer: move.answer } }).toPromise();
    case 'resolve': {
      const explanation = move.explanation === '' ? null : move.explanation;
      const input = { ...report, explanation, photoIds: [...move.photoIds] };
      return client.mutation(steps.Resolve, { input }).toPromise();
    }
    case 'transfer': {
      const { agency, reason } = move;
      return client.mutation(handOver.Offer, { input: { ...report, agency, reason } }).toPromise();
    }
    case 'route':
      return client.mutation(handOver.Route, { input: { ...report, agency: move.agency } }).toPromise();
    case 'support': {
      const { agency, task } = move;
      return client.mutation(handOver.AskSupport, { input: { ...report, agency, task } }).toPromise();
    }
    case 'finish':
      return client.mutation(handOver.FinishSupport, { input: { reportId, text: move.text } }).toPromise();
    case 'split': {
      const parts = move.parts.map((part) => ({ ...part }));
      return client.mutation(handOver.Split, { input: { ...report, parts } }).toPromise();
    }
    case 'note':
      return client.mutation(steps.Note, { input: { reportId, text: move.text } }).toPromise();
    case 'update':
      return client.mutation(steps.Tell, { input: { reportId, text: move.text } }).toPromise();
    case 'assign':
      return client.mutation(steps.Assign, { input: { ...report, accountId: move.accountId } }).toPromise();
    case 'visibility': {
      const { visibility, reason } = move;
      return client
        .mutation(steps.ChangeVisibility, { input: { ...report, visibility, reason } })
        .toPromise();
    }
  }
}
