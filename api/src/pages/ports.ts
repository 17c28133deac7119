import type { Readable } from 'node:stream';
import type { Language } from '../platform/index.ts';

/** Who asks, as the use cases behind the pages need to know it. */
export interface PageContext {
  readonly language: Language;
  readonly clientAddress: string;
  readonly requestId: string;
}

export interface PageCity {
  readonly slug: string;
  readonly name: string;
  readonly timeZone: string;
  readonly demonstration: boolean;
  readonly emergencyNumbers: readonly {
    readonly number: string;
    readonly nameId: string;
    readonly nameEn: string;
  }[];
  readonly categories: readonly PageCategory[];
  /** Subdistricts, in the order in which a list shows them. */
  readonly subdistricts: readonly {
    readonly code: string;
    readonly name: string;
    readonly district: string;
  }[];
}

export interface PageCategory {
  readonly code: string;
  readonly nameId: string;
  readonly nameEn: string;
  readonly audience: 'GOVERNMENT' | 'PARTNER' | 'NEIGHBOURS';
}

/** What the plain form sends; the place is always a subdistrict from the list. */
export interface PlainSubmission {
  readonly clientId: string;
  readonly categoryCode: string;
  readonly description: string | null;
  readonly subdistrictCode: string;
  readonly placeSource: 'LIST';
  readonly landmark: string | null;
  readonly photoIds: readonly string[];
  readonly contact: { readonly phone: string } | { readonly email: string } | null;
}

/** A "no" in the words of the request's language, with the field at fault where there is one. */
export interface PageRefusal {
  readonly code: string;
  readonly message: string;
  readonly field: string | null;
}

/** A reporter's own report, whole, as plain data; instants are ISO 8601 in UTC. */
export interface OwnReportView {
  /** As it is said on the phone: 7KQ-4M2. */
  readonly code: string;
  readonly cityName: string;
  readonly timeZone: string;
  readonly demonstration: boolean;
  readonly categoryName: string;
  /** One of ReportStatus, for the glyph. */
  readonly status: string;
  /** One of PublicStatus, for the word. */
  readonly publicStatus: string;
  /** Said beside "Ditolak" and "Ditahan". */
  readonly statusReason: string | null;
  readonly late: boolean;
  readonly agencyName: string;
  readonly agencyShort: string;
  /** Whether anyone may see it on the public map; then it has a link to share. */
  readonly shown: boolean;
  readonly description: string | null;
  readonly landmark: string | null;
  readonly subdistrictName: string | null;
  readonly districtName: string | null;
  readonly place: {
    readonly longitude: number;
    readonly latitude: number;
    readonly accuracyMeters: number | null;
  } | null;
  readonly receivedAt: string;
  readonly respondDueAt: string | null;
  readonly acknowledgedAt: string | null;
  readonly resolveDueAt: string | null;
  readonly resolvedAt: string | null;
  readonly expiresAt: string | null;
  readonly supportCount: number;
  readonly photos: readonly {
    readonly mediumUrl: string;
    readonly largeUrl: string;
    readonly purpose: 'BEFORE' | 'AFTER' | 'ANSWER';
  }[];
  /** What the reporter may do now. */
  readonly steps: readonly (OwnStepName | 'appeal')[];
  /** What was asked last, and what was said of the solution; null when nothing was. */
  readonly question: string | null;
  readonly explanation: string | null;
  /** 1 to 5, when it was given. */
  readonly rating: number | null;
  /** Code of the report that this one was merged into, when anyone may see that one. */
  readonly survivorCode: string | null;
  readonly timeline: readonly TimelineEntry[];
}

export interface TimelineEntry {
  /** One of EventKind. */
  readonly kind: string;
  readonly at: string;
  /** The acting office or person, as far as the reporter may know it. */
  readonly actorName: string | null;
  readonly agencyName: string | null;
  readonly subdistrictName: string | null;
  readonly reason: string | null;
  /** What was said, as far as the reporter may read it. */
  readonly text: string | null;
  readonly rating: number | null;
}

export const OWN_STEPS = ['answer', 'withdraw', 'confirm', 'rate', 'reopen'] as const;
export type OwnStepName = (typeof OWN_STEPS)[number];

/** A step as the reporter's page sends it: words are trimmed, and empty where none were written. */
export interface OwnStepInput {
  readonly step: OwnStepName;
  readonly text: string;
  readonly rating: number | null;
  readonly photoIds: readonly string[];
}

/** What the pages need of the modules before them. */
export interface PageDeps {
  /** Absolute folders of the two web builds; a missing one is answered in words. */
  readonly builds: { readonly screens: string; readonly form: string };
  /** Where the maps of the cities fetch from beyond this server, as they are set up now. */
  readonly mapOrigins: () => readonly string[];
  /** The address that people reach the platform by, without a slash at the end. */
  readonly publicUrl: string;
  /** A city by its slug, the first one without; null when there is no such city. */
  readonly city: (slug: string | null) => PageCity | null;
  /** Takes one photo; with the same key and bytes again it answers the same photo. Counts against the sender's limit. */
  readonly storePhoto: (
    upload: Readable,
    idempotencyKey: string | null,
    context: PageContext,
  ) => Promise<{ readonly photoId: string } | PageRefusal>;
  readonly submit: (
    input: PlainSubmission,
    context: PageContext,
  ) => Promise<{ readonly trackingToken: string } | PageRefusal>;
  readonly ownReport: (trackingToken: string, language: Language) => Promise<OwnReportView | null>;
  /** Takes a step by the private link; null when it is done, also when it was done before. Counts against the sender's limit. */
  readonly takeOwnStep: (
    trackingToken: string,
    input: OwnStepInput,
    context: PageContext,
  ) => Promise<PageRefusal | null>;
  /** A photo of the report behind the token, by its number; JPEG bytes, or null when it is not there. */
  readonly ownPhoto: (
    trackingToken: string,
    number: number,
    size: 'thumb' | 'medium' | 'large',
  ) => Promise<Buffer | null>;
}
