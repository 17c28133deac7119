import glyphs from './glyphs.svg?raw';

/** Puts the status shapes into the document once; every StatusGlyph refers to them by id. */
export function mountGlyphs(): void {
  if (!document.getElementById('glyph-received')) document.body.insertAdjacentHTML('afterbegin', glyphs);
}
