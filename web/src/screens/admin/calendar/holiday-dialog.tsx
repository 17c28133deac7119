import { Trans, useLingui } from '@lingui/react/macro';
import type { City } from '../../../features/catalogue/use-catalogue';
import { graphql } from '../../../gql/admin';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { formText } from '../../../ui/form-text';
import { ActForm, Problem } from '../parts/act-form';
import { TextField } from '../parts/field';
import { useAct } from '../parts/use-act';
import type { Holiday } from './calendar-query';

const Save = graphql(/* GraphQL */ `
  mutation SaveHoliday($input: SaveHolidayInput!) {
    saveHoliday(input: $input) {
      __typename
      ... on ChangedCalendar {
        city {
          id
          yearsWithoutHolidays
        }
      }
      ... on Refusal {
        message
        field
      }
    }
  }
`);

const Remove = graphql(/* GraphQL */ `
  mutation RemoveHoliday($input: RemoveHolidayInput!) {
    removeHoliday(input: $input) {
      __typename
      ... on ChangedCalendar {
        city {
          id
          yearsWithoutHolidays
        }
      }
      ... on Refusal {
        message
        field
      }
    }
  }
`);

interface HolidayDialogProps {
  city: City;
  year: number;
  /** Null: a new one. */
  holiday: Holiday | null;
  onClose: () => void;
}

export function HolidayDialog({ city, year, holiday, onClose }: HolidayDialogProps) {
  const { t } = useLingui();
  const { act, busy, problem } = useAct(Save);
  const removal = useAct(Remove);
  const send = async (form: HTMLFormElement) => {
    const input = {
      city: city.slug,
      day: holiday?.day ?? formText(form, 'day'),
      name: formText(form, 'name'),
      source: formText(form, 'source'),
      closesAt: formText(form, 'closesAt') || null,
    };
    if (await act({ input })) onClose();
  };
  const remove = async (day: string) => {
    if (await removal.act({ input: { city: city.slug, day } })) onClose();
  };
  const wrong = (field: string) => problem?.field === field;
  return (
    <Dialog title={holiday?.day ?? <Trans>Tambah hari libur</Trans>} onClose={onClose} kept>
      <ActForm
        onSend={(form) => void send(form)}
        submit={<Trans>Simpan</Trans>}
        busy={busy}
        problem={problem}
        onCancel={onClose}
      >
        {holiday === null ? (
          <TextField
            {...{ label: t`Tanggal`, name: 'day', type: 'date', required: true, wrong: wrong('day') }}
            {...{ min: `${String(year - 1)}-01-01`, max: `${String(year + 5)}-12-31` }}
            data-first
          />
        ) : null}
        <TextField
          {...{ label: t`Nama`, name: 'name', defaultValue: holiday?.name, wrong: wrong('name') }}
          {...{ maxLength: 100, required: true }}
        />
        <TextField
          {...{ label: t`Dasar keputusan`, name: 'source', defaultValue: holiday?.source }}
          {...{ maxLength: 300, required: true, wrong: wrong('source') }}
        />
        <TextField
          {...{ label: t`Setengah hari: tutup pukul`, name: 'closesAt', type: 'time' }}
          {...{ defaultValue: holiday?.closesAt ?? '', wrong: wrong('closesAt') }}
          hint={t`Kosong: libur sehari penuh.`}
        />
      </ActForm>
      {holiday === null ? null : (
        <div className="act-form person-acts">
          <Problem problem={removal.problem} />
          <div className="act-form__actions">
            <Button disabled={removal.busy} onClick={() => void remove(holiday.day)}>
              <Trans>Hapus dari kalender</Trans>
            </Button>
          </div>
        </div>
      )}
    </Dialog>
  );
}
