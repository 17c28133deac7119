import { useState } from 'react';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconChevronDown, IconChevronUp, IconX, IconZoomIn, IconZoomOut } from '@tabler/icons-react';
import { rangeWords } from '../../features/filters/range-words';
import { boundsOf, writeRange, type Preset, type TimeRange } from '../../features/filters/time-range.rules';
import type { ReportFilterInput } from '../../gql/views/graphql';
import { keep, recall } from '../../platform/kept';
import { Button } from '../../ui/button';
import { clockTime } from '../../ui/city-time';
import { IconButton } from '../../ui/icon-button';
import { useLanguage } from '../../ui/language';
import { numberWords } from '../../ui/number-words';
import { serverNow } from '../../ui/server-time';
import { useWide } from '../../ui/use-wide';
import { countWithin, drawn, reachAround, reaches, type Reach, type Span, type Unit } from './brush.rules';
import { HistogramPlot } from './histogram-plot';
import { useHistogram, type Bars } from './use-histogram';
import './histogram.css';

export interface HistogramProps {
  question: ReportFilterInput;
  range: TimeRange;
  /** The moment from which moving ranges are measured. */
  at: number;
  timeZone: string;
  onRange: (range: TimeRange) => void;
}

/** Wider than a preset as long as that is in force; a range that was drawn leaves the bars as they are. */
function useReach(range: TimeRange) {
  const name = writeRange(range);
  const [held, setHeld] = useState(() => ({ name, reach: reachAround(range, serverNow()) }));
  if (held.name !== name) {
    const around = reachAround(range, serverNow());
    const shows = reaches.indexOf(around) <= reaches.indexOf(held.reach);
    setHeld({ name, reach: typeof range === 'string' || !shows ? around : held.reach });
  }
  const at = reaches.indexOf(held.reach);
  const to = (reach: Reach | undefined) => (reach === undefined ? null : () => setHeld({ name, reach }));
  return { reach: held.reach, wider: to(reaches[at + 1]), closer: to(reaches[at - 1]) };
}

function UnitWords({ unit }: { unit: Unit }) {
  if (unit === 'HOUR') return <Trans>Laporan per jam</Trans>;
  if (unit === 'DAY') return <Trans>Laporan per hari</Trans>;
  if (unit === 'WEEK') return <Trans>Laporan per minggu</Trans>;
  if (unit === 'MONTH') return <Trans>Laporan per bulan</Trans>;
  return <Trans>Laporan per tahun</Trans>;
}

function RangeNow({
  range,
  timeZone,
  bars,
  shown,
}: Pick<HistogramProps, 'range' | 'timeZone'> & { bars: Bars; shown: Span }) {
  const { t } = useLingui();
  const { language } = useLanguage();
  const presets: Record<Preset, string> = {
    '1h': t`1 jam terakhir`,
    today: t`hari ini`,
    '24h': t`24 jam terakhir`,
    '7d': t`7 hari terakhir`,
    '30d': t`30 hari terakhir`,
    all: t`semua waktu`,
  };
  const words = typeof range === 'string' ? presets[range] : rangeWords(range, timeZone, language);
  // The last bar is whole although it ends after now.
  const open = typeof range === 'string' || range.to === null;
  const { count, exact } = countWithin(bars.bars, open ? { ...shown, to: Infinity } : shown);
  const within = exact ? numberWords(count, language) : `≈ ${numberWords(count, language)}`;
  return (
    <span className="histogram__range" role="status">
      <Trans>
        tampil: <b>{words}</b> · {within}
      </Trans>
    </span>
  );
}

function Figures({ bars, timeZone }: { bars: Bars; timeZone: string }) {
  const { language } = useLanguage();
  const total = numberWords(bars.total, language);
  const peak = numberWords(bars.peak, language);
  const asOf = clockTime(bars.at, timeZone);
  return (
    <span className="histogram__figures">
      <Trans>
        n {total} · puncak {peak} · dihitung {asOf}
      </Trans>
    </span>
  );
}

function Body({ bars, failed, retry, span, shown, timeZone, onRange }: BodyProps) {
  if (bars && span && bars.total > 0)
    return <HistogramPlot bars={bars} span={span} shown={shown} timeZone={timeZone} onRange={onRange} />;
  if (bars)
    return (
      <p className="histogram__state">
        <Trans>Tidak ada laporan dalam waktu ini.</Trans>
      </p>
    );
  if (failed)
    return (
      <p className="histogram__state" role="alert">
        <Trans>Sebaran waktu belum termuat. Rentang tetap dapat dipilih di atas.</Trans>{' '}
        <Button size="small" onClick={retry}>
          <Trans>Muat lagi</Trans>
        </Button>
      </p>
    );
  return (
    <p className="histogram__state" aria-busy="true">
      <Trans>Memuat sebaran waktu</Trans>
    </p>
  );
}

interface BodyProps extends Pick<HistogramProps, 'timeZone' | 'onRange'> {
  bars: Bars | null;
  failed: boolean;
  retry: () => void;
  span: Span | null;
  shown: Span;
}

const openName = 'tanggap.histogram';

function useOpen() {
  const wide = useWide();
  const [chosen, setChosen] = useState(() => recall(openName));
  const open = chosen === null ? wide : chosen === 'open';
  const toggle = () => {
    const next = open ? 'closed' : 'open';
    keep(openName, next);
    setChosen(next);
  };
  return { open, toggle };
}

function spanOf(bars: Bars | null): Span | null {
  const [first, last] = [bars?.bars[0], bars?.bars.at(-1)];
  return first && last
    ? { from: first.from, to: Math.max(first.to, Math.min(last.to, bars?.at ?? last.to)) }
    : null;
}

/** When the reports of the view came in, and the part of it that list and map show. */
export function Histogram({ question, range, at, timeZone, onRange }: HistogramProps) {
  const { t } = useLingui();
  const { open, toggle } = useOpen();
  const { reach, wider, closer } = useReach(range);
  const { bars, failed, retry } = useHistogram(question, reach);
  const span = spanOf(bars);
  const bounds = boundsOf(range, at === 0 ? serverNow() : at, timeZone);
  const shown = span ? drawn(bounds, span) : { from: 0, to: 1 };
  return (
    <section className="histogram data" data-open={open} aria-label={t`Sebaran waktu masuk`}>
      <header className="histogram__header">
        <b>{bars ? <UnitWords unit={bars.unit} /> : <Trans>Waktu masuk</Trans>}</b>
        {bars ? <Figures bars={bars} timeZone={timeZone} /> : null}
        {bars ? <RangeNow range={range} timeZone={timeZone} bars={bars} shown={shown} /> : null}
        <span className="histogram__tools">
          {range === 'all' ? null : (
            <IconButton
              label={t`Tampilkan semua waktu`}
              icon={<IconX size={16} />}
              onClick={() => onRange('all')}
            />
          )}
          {open ? (
            <>
              <IconButton
                label={t`Waktu lebih sempit`}
                icon={<IconZoomIn size={16} />}
                disabled={closer === null}
                onClick={() => closer?.()}
              />
              <IconButton
                label={t`Waktu lebih lebar`}
                icon={<IconZoomOut size={16} />}
                disabled={wider === null}
                onClick={() => wider?.()}
              />
            </>
          ) : null}
          <IconButton
            label={open ? t`Lipat sebaran waktu` : t`Buka sebaran waktu`}
            icon={open ? <IconChevronDown size={16} /> : <IconChevronUp size={16} />}
            onClick={toggle}
          />
        </span>
      </header>
      {open ? <Body {...{ bars, failed, retry, span, shown, timeZone, onRange }} /> : null}
    </section>
  );
}
