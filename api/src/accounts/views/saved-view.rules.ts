import { clean, refuse, type RefusalData } from '../../platform/index.ts';

export const MOST_VIEWS = 50;
const NAME_LENGTH = 60;
const QUERY_LENGTH = 2000;

/** Every character that the query of an address has once it is escaped; no fragment begins in it. */
const QUERY = /^[\w\-.~!$&'()*+,;=:@/?%]*$/u;

export interface ViewWords {
  readonly name: string;
  readonly query: string;
}

/** One line of 1 to 60 characters. */
export function checkViewName(text: string): { readonly name: string } | RefusalData {
  const name = (clean(text) ?? '').replaceAll(/\s+/gu, ' ');
  return name === '' || name.length > NAME_LENGTH ? NAME_WRONG : { name };
}

/** The query of an address, without "?"; empty is the view that the screen opens with. */
export function checkViewQuery(query: string): { readonly query: string } | RefusalData {
  return query.length > QUERY_LENGTH || !QUERY.test(query) ? QUERY_WRONG : { query };
}

const NAME_WRONG = refuse(
  'INVALID',
  'name',
  'Nama tampilan berisi 1 sampai 60 huruf.',
  'The name of a view has 1 to 60 characters.',
);
const QUERY_WRONG = refuse(
  'INVALID',
  'query',
  'Alamat tampilan ini terlalu panjang atau rusak.',
  'The address of this view is too long or broken.',
);
export const NAME_TAKEN = refuse(
  'CONFLICT',
  'name',
  'Anda sudah punya tampilan dengan nama ini.',
  'You have a view of this name already.',
);
export const TOO_MANY_VIEWS = refuse(
  'CONFLICT',
  null,
  'Anda sudah menyimpan 50 tampilan. Hapus satu dulu.',
  'You have saved 50 views. Remove one first.',
);
export const NO_SUCH_VIEW = refuse(
  'NOT_FOUND',
  null,
  'Tampilan ini tidak ada lagi.',
  'This view is not there any more.',
);
export const NO_SUCH_CITY = refuse('INVALID', 'city', 'Kota ini tidak dikenal.', 'This city is not known.');
export const VIEW_NOT_ALLOWED = refuse(
  'NOT_ALLOWED',
  null,
  'Tampilan bersama hanya dapat diubah oleh supervisor dan administrator kota ini.',
  'Shared views are changed by supervisors and administrators of this city only.',
);
