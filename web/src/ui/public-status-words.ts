import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { PublicStatus } from '../gql/graphql';

/** The seven words residents read. */
export const publicStatusWords: Record<PublicStatus, MessageDescriptor> = {
  WAITING: msg`Menunggu`,
  COORDINATION: msg`Koordinasi`,
  IN_PROGRESS: msg`Proses`,
  DONE: msg`Selesai`,
  REJECTED: msg`Ditolak`,
  MERGED: msg`Digabung`,
  CANCELLED: msg`Dibatalkan`,
};
