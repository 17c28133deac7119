import type { ReactNode } from 'react';
import { Plural, Trans } from '@lingui/react/macro';
import type { EscalationStep, EventKind } from '../../gql/graphql';

export interface TimelineEvent {
  kind: EventKind;
  actorName: string | null;
  reason: string | null;
  /** What came by itself, where it is told. */
  step?: EscalationStep | null;
  supportCount: number | null;
  agency: { abbreviation: string } | null;
  subdistrict: { name: string } | null;
}

function actedWords({ kind, actorName, agency }: TimelineEvent): ReactNode {
  const actor = actorName ?? agency?.abbreviation ?? '';
  switch (kind) {
    case 'ACKNOWLEDGED':
      return actor ? <Trans>Diakui {actor}</Trans> : <Trans>Diakui petugas</Trans>;
    case 'ACCEPTED':
      return <Trans>Diterima {actor}</Trans>;
    case 'STARTED':
      return <Trans>Mulai dikerjakan</Trans>;
    case 'RESUMED':
      return <Trans>Dilanjutkan</Trans>;
    case 'INFO_REQUESTED':
      return <Trans>Pelapor ditanya</Trans>;
    case 'INFO_GIVEN':
      return <Trans>Pelapor menjawab</Trans>;
    case 'CLOSED':
      return <Trans>Ditutup</Trans>;
    case 'REOPENED':
      return <Trans>Dibuka kembali</Trans>;
    case 'UNMERGED':
      return <Trans>Penggabungan dibatalkan</Trans>;
    case 'WITHDRAWN':
      return <Trans>Dibatalkan pelapor</Trans>;
    case 'EXPIRED':
      return <Trans>Masa berlaku habis</Trans>;
    default:
      return null;
  }
}

function reasonedWords({ kind, reason }: TimelineEvent): ReactNode {
  const because = reason ? `: ${reason}` : '';
  switch (kind) {
    case 'HELD':
      return <Trans>Ditahan{because}</Trans>;
    case 'RESOLVED':
      return <Trans>Selesai{because}</Trans>;
    case 'REJECTED':
      return <Trans>Ditolak{because}</Trans>;
    case 'MERGED':
      return <Trans>Digabung{because}</Trans>;
    case 'TAKEN_DOWN':
      return <Trans>Diturunkan{because}</Trans>;
    default:
      return null;
  }
}

function escalatedWords({ kind, step }: TimelineEvent): ReactNode {
  if (kind !== 'ESCALATED' || !step?.startsWith('ACKNOWLEDGE')) return null;
  const seconds = step === 'ACKNOWLEDGE_60' ? 60 : 120;
  return <Trans>{seconds} dtk belum diakui</Trans>;
}

/** One fact of the timeline as a short sentence. */
export function EventWords({ event }: { event: TimelineEvent }): ReactNode {
  const agency = event.agency?.abbreviation ?? '';
  const area = event.subdistrict?.name ?? '';
  switch (event.kind) {
    case 'SUBMITTED':
      return <Trans>Laporan diterima</Trans>;
    case 'ROUTED':
    case 'ASSIGNED':
      return (
        <Trans>
          Ditugaskan ke <b>{agency}</b>
        </Trans>
      );
    case 'SUPPORTED':
      return <Plural value={event.supportCount ?? 1} other="# warga mendukung" />;
    case 'ABSORBED':
      return <Trans>Laporan lain digabung ke sini</Trans>;
    case 'RELEASED':
      return <Trans>Laporan yang digabung dipisahkan lagi</Trans>;
    case 'NOTED':
      return <Trans>Catatan</Trans>;
    case 'SUPPORT_ASKED':
      return <Trans>Dukungan diminta</Trans>;
    case 'SUPPORT_DONE':
      return <Trans>Dukungan selesai</Trans>;
    case 'VISIBILITY_CHANGED':
      return <Trans>Keterlihatan diubah</Trans>;
    case 'CONTACT_READ':
      return <Trans>Kontak pelapor dibaca</Trans>;
    case 'PLACE_CORRECTED':
      return <Trans>Kelurahan dibetulkan: {area}</Trans>;
    default:
      return (
        actedWords(event) ?? reasonedWords(event) ?? escalatedWords(event) ?? <Trans>Perubahan dicatat</Trans>
      );
  }
}
