import { glyphTone, type GlyphName } from './status-glyph.rules';

interface StatusGlyphProps {
  name: GlyphName;
  /** Pixels; the shapes stay legible from 14. */
  size?: number;
  /** Words for those who cannot see the shape; left out when the same words stand beside it. */
  label?: string;
}

/** A status by shape first and colour second. */
export function StatusGlyph({ name, size = 16, label }: StatusGlyphProps) {
  const hidden = label === undefined;
  return (
    <svg
      className="glyph"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      style={{ color: glyphTone[name], flex: 'none' }}
      role={hidden ? undefined : 'img'}
      aria-hidden={hidden || undefined}
      aria-label={label}
    >
      <use href={`#glyph-${name}`} width="24" height="24" />
    </svg>
  );
}
