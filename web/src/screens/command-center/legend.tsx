import { Trans } from '@lingui/react/macro';
import { StatusGlyph } from '../../ui/status-glyph';
import type { ReportFilterInput } from '../../gql/graphql';
import type { MapLayer } from '../../map';
import { MapLayers } from './late-views';
import './legend.css';

interface LegendProps {
  question: ReportFilterInput;
  onLayer: (layer: MapLayer | null) => void;
}

/** How to read a cluster, and what else the map can show. */
export function Legend({ question, onLayer }: LegendProps) {
  return (
    <div className="legend data">
      <MapLayers question={question} onLayer={onLayer} />
      <p>
        <Trans>Warna cincin = bagian status</Trans> · <StatusGlyph name="late" size={12} />{' '}
        <Trans>ada yang terlambat</Trans>
      </p>
    </div>
  );
}
