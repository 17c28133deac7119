import { useEffect, useMemo, useState } from 'react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReportFilterInput } from '../../gql/views/graphql';
import type { MapLayer } from '../../map';
import { heatColours, shadeColour } from '../../map/data-layers';
import { paletteOf } from '../../map/palette';
import { useAddress } from '../../platform/address';
import { Button } from '../../ui/button';
import { useLanguage } from '../../ui/language';
import { numberWords } from '../../ui/number-words';
import { useTheme } from '../../ui/theme';
import { useWide } from '../../ui/use-wide';
import {
  areaValue,
  classesOf,
  isFew,
  type Measure,
  measures,
  shadeOf,
  shadeOfClass,
  type AreaValue,
} from './area-values.rules';
import { useAreaFigures } from './use-area-figures';
import './map-layers.css';

export interface MapLayersProps {
  question: ReportFilterInput;
  onLayer: (layer: MapLayer | null) => void;
}

type Choice = 'none' | 'heat' | Measure;
const isMeasure = (word: string | undefined): word is Measure => measures.some((measure) => measure === word);

/** What else the map shows than reports: where they are dense, or subdistricts by a figure. */
export function MapLayers({ question, onLayer }: MapLayersProps) {
  const { t } = useLingui();
  const { address, patch } = useAddress();
  const wide = useWide();
  const said = address['layer'];
  // A phone has no room for the legend, and a tint that nothing explains is none.
  const choice: Choice = wide && (said === 'heat' || isMeasure(said)) ? said : 'none';
  const names: Record<Choice, string> = {
    none: t`laporan saja`,
    heat: t`kepadatan laporan`,
    count: t`jumlah per kelurahan`,
    density: t`per km²`,
    residents: t`per 1.000 penduduk`,
    kept: t`target dipenuhi`,
    age: t`umur tunggakan`,
  };
  useEffect(() => {
    if (choice === 'none') onLayer(null);
    if (choice === 'heat') onLayer({ kind: 'heat' });
  }, [choice, onLayer]);
  return (
    <div className="map-layers">
      <label>
        <Trans>Lapisan</Trans>
        <select
          value={choice}
          onChange={({ currentTarget: { value } }) => patch({ layer: value === 'none' ? '' : value })}
        >
          {(['none', 'heat', ...measures] as const).map((each) => (
            <option key={each} value={each}>
              {names[each]}
            </option>
          ))}
        </select>
      </label>
      {choice === 'heat' ? <HeatLegend /> : null}
      {isMeasure(choice) ? (
        <Areas key={choice} measure={choice} question={question} onLayer={onLayer} />
      ) : null}
    </div>
  );
}

/** The glow tells more from less and no number: those stand in the clusters. */
function HeatLegend() {
  const [hardly, dense] = heatColours(paletteOf(useTheme().theme));
  return (
    <p className="map-layers__heat">
      <Trans>sedikit</Trans>
      <i aria-hidden="true" style={{ background: `linear-gradient(to right, ${hardly}, ${dense})` }} />
      <Trans>banyak laporan</Trans>
    </p>
  );
}

function Areas({ measure, question, onLayer }: MapLayersProps & { measure: Measure }) {
  const { figures, failed, retry } = useAreaFigures(question, true);
  const values = useMemo(
    () => figures?.map((figure) => areaValue(measure, figure)) ?? [],
    [figures, measure],
  );
  const classes = useMemo(() => classesOf(values), [values]);
  useEffect(() => {
    const shades = values.flatMap((area) =>
      area.value === null
        ? []
        : [{ code: area.code, shade: shadeOf(area.value, classes), few: isFew(measure, area) }],
    );
    onLayer({ kind: 'areas', shades });
  }, [values, classes, measure, onLayer]);
  if (failed && figures === null)
    return (
      <p role="alert">
        <Trans>Angka kelurahan belum termuat.</Trans>{' '}
        <Button size="small" onClick={retry}>
          <Trans>Muat lagi</Trans>
        </Button>
      </p>
    );
  if (figures === null)
    return (
      <p aria-busy="true">
        <Trans>Memuat angka kelurahan</Trans>
      </p>
    );
  if (classes.length === 0) return <NothingToShow measure={measure} />;
  return <AreaLegend measure={measure} values={values} classes={classes} />;
}

function NothingToShow({ measure }: { measure: Measure }) {
  return (
    <p>
      {measure === 'residents' ? (
        <Trans>Jumlah penduduk kelurahan belum tercatat di kota ini.</Trans>
      ) : (
        <Trans>Tidak ada angka dalam saringan ini.</Trans>
      )}
    </p>
  );
}

function useValueWords(measure: Measure): (value: number) => string {
  const { t } = useLingui();
  const { language } = useLanguage();
  const number = (value: number, digits: number) =>
    numberWords(value, language, { maximumFractionDigits: digits });
  return (value) => {
    if (measure === 'kept')
      return numberWords(value, language, { style: 'percent', maximumFractionDigits: 0 });
    if (measure !== 'age') return number(value, measure === 'count' ? 0 : 1);
    const hours = number(value, 0);
    const days = number(value / 24, value < 240 ? 1 : 0);
    return value < 48 ? t`${hours} jam` : t`${days} hari`;
  };
}

interface AreaLegendProps {
  measure: Measure;
  values: readonly AreaValue[];
  classes: ReturnType<typeof classesOf>;
}

function AreaLegend({ measure, values, classes }: AreaLegendProps) {
  const { language } = useLanguage();
  const palette = paletteOf(useTheme().theme);
  const words = useValueWords(measure);
  const [open, setOpen] = useState(false);
  const n = numberWords(
    values.reduce((sum, area) => sum + area.n, 0),
    language,
  );
  const mayBeFew = measure === 'kept' || measure === 'age';
  return (
    <>
      <ul className="map-layers__classes">
        {classes.map(({ from, to }, at) => (
          <li key={from}>
            <i style={{ background: shadeColour(palette, shadeOfClass(at, classes.length)) }} />
            {from === to ? words(from) : `${words(from)}–${words(to)}`}
          </li>
        ))}
      </ul>
      <p>
        n {n}
        {mayBeFew ? (
          <>
            {' '}
            · <Trans>pudar: kurang dari 20 laporan</Trans>
          </>
        ) : null}
      </p>
      <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          <Trans>Daftar kelurahan</Trans>
        </summary>
        {open ? <AreaTable values={values} words={words} /> : null}
      </details>
    </>
  );
}

function AreaTable({
  values,
  words,
}: Pick<AreaLegendProps, 'values'> & { words: (value: number) => string }) {
  const { language } = useLanguage();
  const sorted = [...values].sort(
    (a, b) => (b.value ?? -1) - (a.value ?? -1) || a.name.localeCompare(b.name),
  );
  return (
    <table>
      <tbody>
        {sorted.map(({ code, name, value, n }) => (
          <tr key={code}>
            <th scope="row">{name}</th>
            <td>{value === null ? '–' : words(value)}</td>
            <td>n {numberWords(n, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
