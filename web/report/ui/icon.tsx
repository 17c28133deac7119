import { ICON_PATHS, type IconName } from './icon-paths';

export function Icon({ name, size = 24 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg class="icon" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path d={ICON_PATHS[name]} />
    </svg>
  );
}

/** The platform's mark: a voice that holds the diamond of a waiting report. */
export function Mark() {
  return (
    <svg class="mark" width="24" height="24" viewBox="0 0 24 24" aria-hidden="true">
      <path
        d="M3 21l1.3-4.3A9.3 9.3 0 1 1 7.6 20z"
        fill="none"
        stroke="currentColor"
        stroke-width="2.2"
        stroke-linejoin="round"
      />
      <path d="M12 7.2 16.8 12 12 16.8 7.2 12Z" fill="currentColor" />
    </svg>
  );
}

type StatusGlyph = 'assigned' | 'ahead' | 'queued' | 'progress';

/** Status by shape, from the design's glyphs. */
export function Glyph({ name }: { readonly name: StatusGlyph }) {
  return (
    <svg class={`glyph glyph-${name}`} width="22" height="22" viewBox="0 0 24 24" aria-hidden="true">
      {name === 'assigned' && (
        <path d="M4.2 4.2h15.6v15.6H4.2zM8 12h7.4M12.4 8.8 15.6 12l-3.2 3.2" stroke-width="2.3" />
      )}
      {name === 'ahead' && <circle cx="12" cy="12" r="8" stroke-width="2.2" />}
      {name === 'queued' && (
        <path d="M12 3.5 20.5 12 12 20.5 3.5 12Z" stroke-width="2.2" stroke-dasharray="3.2 2.6" />
      )}
      {name === 'progress' && (
        <>
          <circle cx="12" cy="12" r="8.8" stroke-width="2.4" />
          <path d="M12 3.2a8.8 8.8 0 0 1 0 17.6Z" fill="currentColor" />
        </>
      )}
    </svg>
  );
}
