import 'reflect-metadata';

import 'reflect-metadata'; // type-graphql looks for it as its first decorator runs

export { type BaseContext, type Language, languageOf } from './context.ts';
export {
  type Connection,
  connectionFromArray,
  connectionOf,
  COUNT_LIMIT,
  type Edge,
  PageInfo,
  pageSize,
  TotalCount,
  totalCount,
} from './connection.ts';
export { Node } from './node.ts';
export { ERROR_CODES, type ErrorCode, publicError } from './public-error.ts';
export { isRefusal, refuse, type RefusalCode, type RefusalData } from './refusal.ts';
export { Refusal } from './refusal.type.ts';
export { Cursor, DateTime } from './scalars.ts';
