import type { ReactNode } from 'react';
import { Trans } from '@lingui/react/macro';
import type { EscalationStep } from '../../gql/desk/graphql';
import { EventWords, type TimelineEvent } from '../reports/event-words';
import { dayWords } from '../../ui/city-time';
import { useLanguage } from '../../ui/language';

export interface CaseEvent extends TimelineEvent {
  step: EscalationStep | null;
  reviewAt: string | null;
  rating: number | null;
  assigneeName: string | null;
  otherAgency: { abbreviation: string } | null;
}

function StepWords({ step }: { step: EscalationStep | null }): ReactNode {
  switch (step) {
    case 'RESPOND_50':
      return <Trans>Setengah waktu tanggapan lewat</Trans>;
    case 'RESPOND_100':
      return <Trans>Target tanggapan lewat, naik satu tingkat</Trans>;
    case 'RESOLVE_50':
      return <Trans>Setengah waktu penyelesaian lewat</Trans>;
    case 'RESOLVE_100':
      return <Trans>Target penyelesaian lewat, naik satu tingkat</Trans>;
    case 'RESPOND_150':
    case 'RESOLVE_150':
      return <Trans>Lewat 150 %, penyelia pusat komando diberi tahu</Trans>;
    case 'RESPOND_200':
    case 'RESOLVE_200':
      return <Trans>Lewat 200 %, publik membaca “Terlambat”</Trans>;
    case 'REVIEW':
      return <Trans>Waktunya ditinjau</Trans>;
    case 'ANSWER_MISSING':
      return <Trans>Pelapor tidak menjawab dalam 72 jam</Trans>;
    case 'UNDISPUTED':
      return <Trans>7 hari tanpa sanggahan</Trans>;
    case 'ACKNOWLEDGE_60':
      return <Trans>60 dtk belum diakui: operator kedua dipanggil</Trans>;
    case 'ACKNOWLEDGE_120':
      return <Trans>120 dtk belum diakui: penyelia dipanggil</Trans>;
    default:
      return <Trans>Belum ada yang mengakui</Trans>;
  }
}

function HandOverWords({ event }: { event: CaseEvent }): ReactNode {
  const other = event.otherAgency?.abbreviation ?? '';
  const agency = event.agency?.abbreviation ?? '';
  switch (event.kind) {
    case 'TRANSFER_OFFERED':
      return <Trans>Ditawarkan ke {other}</Trans>;
    case 'TRANSFER_TAKEN':
      return <Trans>Diambil {agency}</Trans>;
    case 'TRANSFER_DECLINED':
      return <Trans>Tawaran ditolak {other}</Trans>;
    case 'SUPPORT_ASKED':
      return <Trans>Minta dukungan {other}</Trans>;
    case 'SUPPORT_DONE':
      return <Trans>Dukungan {other} selesai</Trans>;
    case 'ASSIGNED':
      return <Trans>Ditugaskan ke {agency}</Trans>;
    case 'SPLIT':
      return <Trans>Dibagi ke beberapa lembaga</Trans>;
    default:
      return <EventWords event={event} />;
  }
}

function WorkWords({ event, timeZone }: { event: CaseEvent; timeZone: string }): ReactNode {
  const { language } = useLanguage();
  const person = event.assigneeName ?? '';
  const review = event.reviewAt ? dayWords(event.reviewAt, timeZone, language) : '';
  const because = event.reason ?? '';
  const rating = event.rating ?? 0;
  switch (event.kind) {
    case 'PERSON_ASSIGNED':
      return person ? <Trans>Petugas: {person}</Trans> : <Trans>Petugas dilepas</Trans>;
    case 'NOTED':
      return <Trans>Catatan</Trans>;
    case 'UPDATED':
      return <Trans>Kabar untuk warga</Trans>;
    case 'HELD':
      return review ? (
        <Trans>
          Ditahan sampai {review}: {because}
        </Trans>
      ) : (
        <Trans>Ditahan: {because}</Trans>
      );
    case 'RATED':
      return <Trans>Pelapor menilai {rating} dari 5</Trans>;
    case 'ESCALATED':
      return <StepWords step={event.step} />;
    case 'FLAGGED':
      return <Trans>Ditandai warga</Trans>;
    case 'RESCHEDULED':
      return <Trans>Tenggat dihitung ulang</Trans>;
    case 'VISIBILITY_CHANGED':
      return <Trans>Keterlihatan diubah</Trans>;
    case 'CONTACT_READ':
      return <Trans>Kontak pelapor dibaca</Trans>;
    default:
      return <HandOverWords event={event} />;
  }
}

/** One fact of a case, and who did it. */
export function CaseEventWords({ event, timeZone }: { event: CaseEvent; timeZone: string }): ReactNode {
  const named = event.kind === 'ACKNOWLEDGED' || event.kind === 'ACCEPTED';
  return (
    <>
      <WorkWords event={event} timeZone={timeZone} />
      {event.actorName && !named ? (
        <span className="case-timeline__by">
          {' · '}
          {event.actorName}
        </span>
      ) : null}
    </>
  );
}
