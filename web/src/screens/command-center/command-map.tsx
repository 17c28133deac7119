import { memo, useMemo, type Ref } from 'react';
import type { LiveReportFragment } from '../../gql/graphql';
import type { City } from '../../features/catalogue/use-catalogue';
import { useHotReports } from '../../features/live/use-hot-reports';
import { useLinkPhase } from '../../features/live/live-context';
import { selectionOf } from '../../features/reports/map-selection';
import type { CityMapHandle, MapCamera, MapLayer, MapPadding, MapViewport } from '../../map';
import { LateMap } from '../../map/late-map';
import { showCode } from '../../ui/report-code';
import { useLanguage } from '../../ui/language';
import { useTheme } from '../../ui/theme';

interface CommandMapProps {
  city: City;
  tilesQuery: string;
  admits: (report: LiveReportFragment) => boolean;
  selected: LiveReportFragment | undefined;
  onSelect: (code: string | null) => void;
  padding: MapPadding;
  layer: MapLayer | null;
  opensAt: MapCamera | null;
  onViewport: (viewport: MapViewport) => void;
  ref: Ref<CityMapHandle>;
}

/** The map that fills the screen; its engine loads after everything an operator needs first. */
export const CommandMap = memo(function CommandMap(props: CommandMapProps) {
  const { city, tilesQuery, admits, selected, onSelect, padding, layer, opensAt, onViewport, ref } = props;
  const { theme } = useTheme();
  const { language } = useLanguage();
  const { hot, gone } = useHotReports(admits);
  const selection = useMemo(() => (selected ? selectionOf(selected, language) : null), [selected, language]);
  const stale = useLinkPhase() === 'down';
  return (
    <LateMap
      ref={ref}
      theme={theme}
      language={language}
      city={city}
      tilesQuery={tilesQuery}
      hot={hot}
      gone={gone}
      selection={selection}
      onSelect={(code) => onSelect(code === null ? null : showCode(code))}
      padding={padding}
      layer={layer}
      opensAt={opensAt}
      onViewport={onViewport}
      stale={stale}
    />
  );
});
