import { z } from 'zod';
import { clean, refuse, type RefusalData } from '../../platform/index.ts';

const NAME_LENGTH = 100;
const address = z.email().max(254);

/** One line of 1 to 100 characters. */
export function checkName(text: string): { readonly name: string } | RefusalData {
  const name = (clean(text) ?? '').replaceAll(/\s+/gu, ' ');
  return name === '' || name.length > NAME_LENGTH ? NAME_WRONG : { name };
}

export function checkEmail(text: string): { readonly email: string } | RefusalData {
  const email = text.trim().toLowerCase();
  return address.safeParse(email).success ? { email } : EMAIL_WRONG;
}

const NAME_WRONG = refuse(
  'INVALID',
  'name',
  'Nama berisi 1 sampai 100 huruf.',
  'A name has 1 to 100 characters.',
);
const EMAIL_WRONG = refuse('INVALID', 'email', 'Ini bukan alamat surel.', 'This is no e-mail address.');
