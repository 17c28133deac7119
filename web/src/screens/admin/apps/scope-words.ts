import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { AppScope } from '../../../gql/admin/graphql';

export const scopeWords: Record<AppScope, MessageDescriptor> = {
  REPORTS_READ: msg`Membaca laporan publik`,
  AGENCY_READ: msg`Membaca laporan satu lembaga`,
  REPORTS_SUBMIT: msg`Mengirim laporan warga`,
};
