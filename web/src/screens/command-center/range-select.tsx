import { useLingui } from '@lingui/react/macro';
import {
  presets,
  readRange,
  writeRange,
  type Preset,
  type TimeRange,
} from '../../features/filters/time-range.rules';
import { rangeWords } from '../../features/filters/range-words';
import { useLanguage } from '../../ui/language';

interface RangeSelectProps {
  range: TimeRange;
  timeZone: string;
  onRange: (range: TimeRange) => void;
}

/** When reports came in, in words; instants that were drawn on the histogram stand among them while they hold. */
export function RangeSelect({ range, timeZone, onRange }: RangeSelectProps) {
  const { t } = useLingui();
  const { language } = useLanguage();
  const words: Record<Preset, string> = {
    '1h': t`1 jam`,
    today: t`Hari ini`,
    '24h': t`24 jam`,
    '7d': t`7 hari`,
    '30d': t`30 hari`,
    all: t`Semua waktu`,
  };
  return (
    <select
      className="range-select"
      aria-label={t`Rentang waktu masuk`}
      value={writeRange(range)}
      onChange={({ currentTarget }) => {
        const next = readRange(currentTarget.value);
        if (next) onRange(next);
      }}
    >
      {typeof range === 'string' ? null : (
        <option value={writeRange(range)}>{rangeWords(range, timeZone, language)}</option>
      )}
      {presets.map((each) => (
        <option key={each} value={each}>
          {words[each]}
        </option>
      ))}
    </select>
  );
}
