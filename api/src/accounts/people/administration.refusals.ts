import { refuse, type RefusalData } from '../../platform/index.ts';
import type { Denial } from './administration.policy.ts';

const DENIALS: Readonly<Record<Denial, RefusalData>> = {
  NOT_FOUND: refuse('NOT_FOUND', null, 'Tidak ditemukan di kota Anda.', 'Nothing like this is in your city.'),
  NOT_ALLOWED: refuse(
    'NOT_ALLOWED',
    null,
    'Anda hanya mengatur kota Anda sendiri.',
    'You administer your own city only.',
  ),
  YOURSELF: refuse(
    'NOT_ALLOWED',
    null,
    'Hak Anda sendiri hanya dapat diubah oleh administrator lain.',
    'Your own rights can only be changed by another administrator.',
  ),
  LAST_ADMINISTRATOR: refuse(
    'LAST_ADMINISTRATOR',
    null,
    'Ini administrator terakhir. Angkat yang lain dulu.',
    'This is the last administrator. Appoint another one first.',
  ),
};

export function refusalOf(denial: Denial | null): RefusalData | null {
  return denial === null ? null : DENIALS[denial];
}

export const NO_SUCH_THING = DENIALS.NOT_FOUND;

export const EMAIL_TAKEN = refuse(
  'EMAIL_TAKEN',
  'email',
  'Sudah ada akun dengan surel ini.',
  'There is an account with this address already.',
);
