export type Language = 'id' | 'en';

/** What every operation knows of its request, before anyone asks who sent it. */
export interface BaseContext {
  readonly language: Language;
  readonly requestId: string;
  /** By `clientNetwork`: what limits per address count. */
  readonly clientAddress: string;
  /** Of a stream that goes on after a drop: the cursor of what its client had last. It wins over `after`. */
  readonly lastEventId?: string;
}

/** First language of an Accept-Language header that the platform speaks; Indonesian when there is none. */
export function languageOf(acceptLanguage: string | undefined): Language {
  for (const part of (acceptLanguage ?? '').split(',')) {
    const tag = part.trim().slice(0, 2).toLowerCase();
    if (tag === 'id' || tag === 'in') return 'id';
    if (tag === 'en') return 'en';
  }
  return 'id';
}
