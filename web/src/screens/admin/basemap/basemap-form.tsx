import { useState } from 'react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { BasemapKind } from '../../../gql/admin/graphql';
import { formText } from '../../../ui/form-text';
import { ActForm } from '../parts/act-form';
import { TextField } from '../parts/field';
import { useAct } from '../parts/use-act';
import './basemap-form.css';
import { ChooseBasemap, type ChosenBasemap } from './basemap-query';
import { basemapHints, basemapWords } from './basemap-words';

/** As the environment of the server says. */
const DEPLOYMENT = 'DEPLOYMENT';
const KINDS: readonly BasemapKind[] = ['OFFLINE', 'STREETS', 'STYLE', 'PMTILES', 'MAPBOX'];

export function BasemapForm({ city, basemap }: { city: string; basemap: ChosenBasemap }) {
  const { t, i18n } = useLingui();
  const { act, busy, problem } = useAct(ChooseBasemap);
  const [picked, setPicked] = useState<string>(basemap.chosenHere ? basemap.kind : DEPLOYMENT);
  const [saved, setSaved] = useState(false);
  const send = async (form: HTMLFormElement) => {
    const kind = KINDS.find((each) => each === picked) ?? null;
    const source = formText(form, 'source').trim();
    const input = {
      ...{ city, kind },
      ...(kind === 'STYLE' ? { styleUrl: source } : {}),
      ...(kind === 'PMTILES' ? { pmtilesUrl: source } : {}),
      ...(kind === 'MAPBOX' ? { mapboxToken: source } : {}),
    };
    setSaved((await act({ input })) !== null);
  };
  const option = (value: string, name: string, hint: string) => (
    <label key={value} className="basemap-choice">
      <input
        type="radio"
        name="kind"
        value={value}
        checked={picked === value}
        onChange={() => {
          setPicked(value);
          setSaved(false);
        }}
      />
      <span>
        <b>{name}</b>
        <span className="quiet">{hint}</span>
      </span>
    </label>
  );
  const now = i18n._(basemapWords[basemap.kind]);
  const ofDeployment = basemap.chosenHere
    ? t`Seperti variabel lingkungan server; tanpa variabel: tanpa peta jalan.`
    : t`Seperti variabel lingkungan server. Kini: ${now}.`;
  return (
    <ActForm onSend={(form) => void send(form)} submit={<Trans>Simpan</Trans>} busy={busy} problem={problem}>
      <fieldset className="basemap-choices">
        <legend>
          <Trans>Di bawah laporan</Trans>
        </legend>
        {KINDS.map((kind) => option(kind, i18n._(basemapWords[kind]), i18n._(basemapHints[kind])))}
        {option(DEPLOYMENT, t`Menurut penyiapan server`, ofDeployment)}
      </fieldset>
      <SourceField key={picked} picked={picked} basemap={basemap} wrong={problem?.field != null} />
      <p role="status" className="quiet">
        {saved ? <Trans>Tersimpan. Layar yang sudah terbuka mengikutinya setelah dibuka ulang.</Trans> : null}
      </p>
    </ActForm>
  );
}

interface SourceFieldProps {
  picked: string;
  basemap: ChosenBasemap;
  wrong: boolean;
}

/** The one thing that a choice needs besides its kind. */
function SourceField({ picked, basemap, wrong }: SourceFieldProps) {
  const { t } = useLingui();
  const fields = {
    STYLE: { label: t`Alamat gaya`, placeholder: 'https://…/style.json', value: basemap.styleUrl },
    PMTILES: { label: t`Alamat berkas`, placeholder: 'https://…/kota.pmtiles', value: basemap.pmtilesUrl },
    MAPBOX: { label: t`Kunci umum Mapbox`, placeholder: 'pk.…', value: basemap.mapboxToken },
  };
  const field = picked in fields ? fields[picked as keyof typeof fields] : null;
  if (field === null) return null;
  return (
    <TextField
      label={field.label}
      name="source"
      required
      maxLength={2000}
      placeholder={field.placeholder}
      defaultValue={field.value ?? ''}
      wrong={wrong}
      autoComplete="off"
      spellCheck={false}
      hint={
        picked === 'MAPBOX' ? (
          <Trans>Setiap orang yang membuka peta dapat membacanya; batasi kunci pada alamat situs ini.</Trans>
        ) : (
          <Trans>
            Dimulai dengan https://, tanpa nama dan kata sandi; di jaringan sendiri boleh http://.
          </Trans>
        )
      }
    />
  );
}
