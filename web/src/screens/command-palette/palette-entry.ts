import type { GlyphName } from '../../ui/status-glyph.rules';
import type { Findable } from './palette.rules';

/** One thing that can be chosen. */
export interface PaletteEntry extends Findable {
  /** Beside its name: where it lies, whose it is. */
  readonly detail?: string;
  readonly key?: string | undefined;
  readonly glyph?: GlyphName;
  /** It holds already; choosing it takes it back. */
  readonly applied?: boolean;
  /** Why it cannot be done now. */
  readonly missing?: string | null;
  readonly run: () => void;
}
