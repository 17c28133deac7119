import type { RateLimit } from '../../platform/index.ts';
import { refuse, type RefusalData } from '../../reports/index.ts';

/** Also what guesses links: each step asked for counts. */
const STEPS_PER_HOUR = 120;

/** Counts a step by a private link against the sender's address; a refusal when there were too many. */
export async function limitOwnSteps(
  rateLimit: RateLimit,
  clientAddress: string,
): Promise<RefusalData | null> {
  const { retryAfterSeconds } = await rateLimit.take(`own report ${clientAddress}`, STEPS_PER_HOUR, 3600);
  return retryAfterSeconds > 0 ? TOO_MANY : null;
}

const TOO_MANY = refuse(
  'RATE_LIMITED',
  null,
  'Terlalu banyak kiriman dari jaringan ini. Coba lagi nanti; yang Anda tulis tidak hilang.',
  'Too many sent from this network. Try again later; what you wrote is not lost.',
);
