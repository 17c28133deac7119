import type { PoolClient } from 'pg';

import { EventKind, raisesVersion, type ReportStatus } from './report-life.rules.ts';
import { refuse, type RefusalData } from './refusal.ts';

const MOST_NAMED = 3;

/** CONFLICT, with what has happened since the version that the mover saw, and by whom. */
export async function conflictOf(client: PoolClient, reportId: bigint, seen: number): Promise<RefusalData> {
  const { rows } = await client.query<{ kind: EventKind; actor_name: string | null; actor_kind: string }>(
    `select kind, actor_name, actor_kind from report_event
     where report_id = $1 and report_version > $2 and kind = any($3) order by id desc limit ${String(MOST_NAMED)}`,
    [reportId, seen, Object.values(EventKind).filter(raisesVersion)],
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

/** CONFLICT, in words that say what the report is like, and so what comes before the step. */
export function noSuchMove(status: ReportStatus, event: EventKind): RefusalData {
  const [state, step] = [STATES[status], STEPS[event] ?? [event, event]];
  return refuse(
    'CONFLICT',
    'reportId',
    `Laporan ini ${state[0]}, jadi sekarang tidak dapat ${step[0]}.`,
    `This report is ${state[1]}, so it cannot be ${step[1]} now.`,
  );
}

const STATES: Readonly<Record<ReportStatus, readonly [string, string]>> = {
  RECEIVED: ['belum diteruskan ke lembaga', 'not with an agency yet'],
  ASSIGNED: ['belum diterima lembaganya', 'not accepted yet'],
  ACCEPTED: ['sudah diterima dan belum mulai dikerjakan', 'accepted and not begun yet'],
  IN_PROGRESS: ['sedang dikerjakan', 'being worked on'],
  ON_HOLD: ['sedang ditahan', 'on hold'],
  NEEDS_INFO: ['menunggu jawaban pelapor', 'waiting for its reporter'],
  RESOLVED: ['sudah diselesaikan', 'resolved already'],
  CLOSED: ['sudah ditutup', 'closed already'],
  REJECTED: ['sudah ditolak', 'rejected already'],
  MERGED: ['sudah digabung ke laporan lain', 'merged into another one'],
  WITHDRAWN: ['sudah ditarik pelapornya', 'withdrawn by its reporter'],
  EXPIRED: ['sudah berakhir', 'over'],
};

const STEPS: Readonly<Partial<Record<EventKind, readonly [string, string]>>> = {
  ASSIGNED: ['ditugaskan', 'assigned'],
  ACCEPTED: ['diterima', 'accepted'],
  STARTED: ['mulai dikerjakan', 'begun'],
  HELD: ['ditahan', 'put on hold'],
  RESUMED: ['dilanjutkan', 'resumed'],
  INFO_REQUESTED: ['ditanyakan kepada pelapor', 'asked about'],
  INFO_GIVEN: ['dijawab', 'answered'],
  RESOLVED: ['diselesaikan', 'resolved'],
  CLOSED: ['ditutup', 'closed'],
  REJECTED: ['ditolak', 'rejected'],
  REOPENED: ['dibuka lagi', 'opened again'],
  MERGED: ['digabung', 'merged'],
  UNMERGED: ['dilepas dari gabungan', 'taken out of a merge'],
  WITHDRAWN: ['ditarik', 'withdrawn'],
};
