import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Role } from '../../gql/graphql';

export const roleWords: Record<Role, MessageDescriptor> = {
  OFFICER: msg`Petugas`,
  AGENCY_HEAD: msg`Kepala lembaga`,
  OPERATOR: msg`Operator`,
  SUPERVISOR: msg`Penyelia`,
  AUDITOR: msg`Pemeriksa`,
  ADMINISTRATOR: msg`Administrator`,
};
