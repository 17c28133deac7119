import { useLingui } from '@lingui/react/macro';
import type { TimeRange } from '../../features/filters/time-range.rules';
import { clockTime, dayWords } from '../../ui/city-time';
import { useLanguage } from '../../ui/language';
import { axisTicks, axisWords } from './axis.rules';
import { shareOf, type Edge, type Span } from './brush.rules';
import { useBrush } from './use-brush';
import type { Bars } from './use-histogram';

interface PlotProps {
  bars: Bars;
  span: Span;
  shown: Span;
  timeZone: string;
  onRange: (range: TimeRange) => void;
}

const percent = (share: number): string => `${(share * 100).toFixed(3)}%`;

/** Bars from nought, on one scale without tricks; those outside the range stay, paler. */
function BarShapes({ bars, span, range }: { bars: Bars; span: Span; range: Span }) {
  return (
    <svg className="histogram__bars" viewBox="0 0 1000 100" preserveAspectRatio="none" aria-hidden="true">
      {bars.bars.map(({ from, to, count }) => {
        const [start, end] = [shareOf(from, span) * 1000, shareOf(to, span) * 1000];
        const height = bars.peak === 0 ? 0 : (count / bars.peak) * 100;
        const inside = to > range.from && from < range.to;
        const gap = Math.min(2, (end - start) * 0.2);
        return (
          <rect
            key={from}
            x={start + gap / 2}
            width={Math.max(0.5, end - start - gap)}
            y={100 - Math.max(height, count > 0 ? 3 : 0)}
            height={Math.max(height, count > 0 ? 3 : 0)}
            data-inside={inside}
          />
        );
      })}
    </svg>
  );
}

export function HistogramPlot({ bars, span, shown, timeZone, onRange }: PlotProps) {
  const { t } = useLingui();
  const { language } = useLanguage();
  const { plot, range, drawing, pointer, begin, key } = useBrush({ bars, span, shown, timeZone, onRange });
  const all = range.from <= span.from && range.to >= span.to;
  const names: Record<Edge, string> = { from: t`Awal rentang`, to: t`Akhir rentang` };
  const words = (at: number) => `${dayWords(at, timeZone, language)} ${clockTime(at, timeZone)}`;
  return (
    <>
      <div ref={plot} className="histogram__plot" data-drawing={drawing} {...pointer}>
        <BarShapes bars={bars} span={span} range={range} />
        <div
          className="histogram__brush"
          data-all={all}
          style={{ left: percent(shareOf(range.from, span)), right: percent(1 - shareOf(range.to, span)) }}
        />
        {(['from', 'to'] as const).map((edge) => (
          <div
            key={edge}
            role="slider"
            tabIndex={0}
            className="histogram__edge"
            style={{ left: percent(shareOf(range[edge], span)) }}
            aria-label={names[edge]}
            aria-valuemin={span.from}
            aria-valuemax={span.to}
            aria-valuenow={range[edge]}
            aria-valuetext={range[edge] >= span.to ? t`kini` : words(range[edge])}
            onPointerDown={begin(edge)}
            onKeyDown={key(edge)}
          />
        ))}
        {drawing ? (
          <output className="histogram__draft">
            {words(range.from)} – {range.to >= span.to ? t`kini` : words(range.to)}
          </output>
        ) : null}
      </div>
      <div className="histogram__axis" aria-hidden="true">
        {axisTicks(bars.bars, 6).map(({ from }) => (
          <span key={from} style={{ left: percent(shareOf(from, span)) }}>
            {axisWords(from, bars.unit, timeZone, language)}
          </span>
        ))}
        <span className="histogram__now">{t`kini`}</span>
      </div>
    </>
  );
}
