import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Visibility } from '../../gql/desk/graphql';

/** Who sees a report. */
export const visibilityWords: Record<Visibility, MessageDescriptor> = {
  PUBLIC: msg`Publik`,
  COARSE: msg`Publik, tempat kasar tanpa foto`,
  STATISTICS: msg`Hanya angka statistik`,
  SEALED: msg`Tertutup`,
};
