import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ClockKind, Visibility } from '../../../gql/admin/graphql';

export const visibilityWords: Record<Visibility, MessageDescriptor> = {
  PUBLIC: msg`Publik: tempat tepat dan foto`,
  COARSE: msg`Kasar: petak 100 m, tanpa foto`,
  STATISTICS: msg`Statistik: hanya hitungan bulanan`,
  SEALED: msg`Tersegel: hanya penangan yang ditunjuk`,
};

export const clockWords: Record<ClockKind, MessageDescriptor> = {
  ALWAYS: msg`siang malam`,
  WORKING: msg`jam kerja`,
};
