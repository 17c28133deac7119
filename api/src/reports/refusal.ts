import { refuse } from '../platform/graphql/index.ts';

export { isRefusal, refuse, type RefusalCode, type RefusalData } from '../platform/graphql/index.ts';

export const REPORT_NOT_FOUND = refuse(
  'NOT_FOUND',
  'reportId',
  'Laporan ini tidak ditemukan, atau tidak terlihat bagi Anda.',
  'There is no such report, or you may not see it.',
);
