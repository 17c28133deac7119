import {
  answerQuestion,
  confirmReport,
  limitOwnSteps,
  rateReport,
  reopenOwnReport,
  withdrawReport,
} from '../casework/index.ts';
import type { OwnStepInput, PageContext, PageRefusal } from '../pages/index.ts';
import { isRefusal, type RefusalData } from '../reports/index.ts';
import type { World } from './world.ts';

/** A step by the private link, from the page without JavaScript; the same limit as over GraphQL. */
export async function takeOwnStep(
  world: Pick<World, 'reports' | 'rateLimit'>,
  token: string,
  input: OwnStepInput,
  { clientAddress, language }: PageContext,
): Promise<PageRefusal | null> {
  const tooMany = await limitOwnSteps(world.rateLimit, clientAddress);
  const refusal = tooMany ?? (await step(world.reports.change, token, input));
  return refusal && { code: refusal.code, message: refusal.words[language], field: refusal.field };
}

async function step(
  change: World['reports']['change'],
  token: string,
  { step, text, rating, photoIds }: OwnStepInput,
): Promise<RefusalData | null> {
  switch (step) {
    case 'answer':
      return refusalOf(await answerQuestion(change, token, { text, photoIds }));
    case 'withdraw':
      return refusalOf(await withdrawReport(change, token, text));
    case 'reopen':
      return refusalOf(await reopenOwnReport(change, token, text));
    case 'rate':
      return refusalOf(await rateReport(change, token, { rating: rating ?? 0, words: text }));
    case 'confirm': {
      const isRated = rating !== null || text !== '';
      const rated = isRated && (await rateReport(change, token, { rating: rating ?? 0, words: text }));
      return (rated && refusalOf(rated)) || refusalOf(await confirmReport(change, token));
    }
  }
}

function refusalOf(done: object | RefusalData): RefusalData | null {
  return isRefusal(done) ? done : null;
}
