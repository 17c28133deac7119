import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Urgency } from '../../gql/graphql';

export const urgencyWords: Record<Urgency, MessageDescriptor> = {
  LOW: msg`Rendah`,
  NORMAL: msg`Biasa`,
  HIGH: msg`Tinggi`,
  CRITICAL: msg`Kritis`,
};
