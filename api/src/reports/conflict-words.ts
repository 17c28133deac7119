import type { PoolClient } from 'pg';

import type { EventKind } from './report-life.rules.ts';
import { refuse, type RefusalData } from './refusal.ts';

const MOST_NAMED = 3;

/** CONFLICT, with what has happened since the version that the mover saw, and by whom. */
export async function conflictOf(client: PoolClient, reportId: bigint, seen: number): Promise<RefusalData> {
  const { rows } = await client.query<{ kind: EventKind; actor_name: string | null; actor_kind: string }>(
    `select kind, actor_name, actor_kind from report_event
     where report_id = $1 and report_version > $2 and not kind = any($3) order by id desc limit ${String(MOST_NAMED)}`,
    [
      reportId,
      seen,
      ['SUPPORTED', 'FLAGGED', 'ESCALATED', 'NOTED', 'RATED', 'CONTACT_READ', 'HANDLERS_NAMED'],
    ],
  );
  const told = rows.toReversed();
  const list = (language: 'id' | 'en'): string =>
    told
      .map(({ kind, actor_name, actor_kind }) => {
        const [id, en] = WORDS[kind] ?? [kind, kind];
        const who = actor_name ?? SOMEBODY[actor_kind]?.[language] ?? '';
        return language === 'id' ? `${id} oleh ${who}` : `${en} by ${who}`;
      })
      .join('; ');
  return refuse(
    'CONFLICT',
    'version',
    `Laporan ini berubah sejak Anda melihatnya: ${list('id')}. Periksa keadaan terbaru, lalu ulangi.`,
    `This report has changed since you saw it: ${list('en')}. Look at its newest state, then try again.`,
  );
}

const SOMEBODY: Readonly<Record<string, { id: string; en: string }>> = {
  RESIDENT: { id: 'pelapor', en: 'the reporter' },
  SYSTEM: { id: 'sistem', en: 'the system' },
  STAFF: { id: 'petugas', en: 'staff' },
};

const WORDS: Readonly<Partial<Record<EventKind, readonly [string, string]>>> = {
  ACKNOWLEDGED: ['diakui', 'acknowledged'],
  PLACE_CORRECTED: ['wilayahnya dibetulkan', 'its area corrected'],
  ASSIGNED: ['ditugaskan ke lembaga', 'assigned to an agency'],
  PERSON_ASSIGNED: ['ditugaskan ke petugas', 'assigned to a person'],
  TRANSFER_OFFERED: ['ditawarkan ke lembaga lain', 'offered to another agency'],
  TRANSFER_TAKEN: ['diambil lembaga lain', 'taken by another agency'],
  TRANSFER_DECLINED: ['tawarannya ditolak', 'its offer declined'],
  SUPPORT_ASKED: ['bantuan diminta', 'support asked for'],
  SPLIT: ['dibagi', 'split'],
  ACCEPTED: ['diterima', 'accepted'],
  STARTED: ['mulai dikerjakan', 'started'],
  HELD: ['ditahan', 'put on hold'],
  RESUMED: ['dilanjutkan', 'resumed'],
  INFO_REQUESTED: ['pertanyaan diajukan', 'a question asked'],
  INFO_GIVEN: ['pertanyaan dijawab', 'the question answered'],
  RESOLVED: ['diselesaikan', 'resolved'],
  CLOSED: ['ditutup', 'closed'],
  REJECTED: ['ditolak', 'rejected'],
  REOPENED: ['dibuka lagi', 'reopened'],
  MERGED: ['digabung', 'merged'],
  UNMERGED: ['gabungannya dibatalkan', 'unmerged'],
  WITHDRAWN: ['ditarik', 'withdrawn'],
  TAKEN_DOWN: ['diturunkan', 'taken down'],
  EXPIRED: ['berakhir', 'expired'],
  RESCHEDULED: ['tenggatnya disesuaikan', 'rescheduled'],
  VISIBILITY_CHANGED: ['keterlihatannya diubah', 'its visibility changed'],
};
