import { resolve } from 'node:path';
import { z } from 'zod';
import { StartRefusal } from './start-refusal.ts';
import { webAddressProblem } from './web-address.rules.ts';

const wholeNumber = (what: string, least: number, most: number, usual: number) =>
  z
    .string()
    .regex(/^\d+$/, what)
    .transform(Number)
    .refine((value) => value >= least && value <= most, what)
    .default(usual);

const address = (schemes: readonly string[]) => {
  const what = `must be an address that starts with ${schemes.map((scheme) => `${scheme}//`).join(' or ')}`;
  const fits = (text: string) => URL.canParse(text) && schemes.includes(new URL(text).protocol);
  return z.string().refine(fits, what);
};

const web = address(['https:', 'http:']);
const mapAddress = z
  .string()
  .refine(
    (text) => webAddressProblem(text) === null,
    'must be an https:// address (http:// inside a private network) without a name and password',
  );
const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const trustProxy = z.string().transform((text): boolean | number | string => {
  if (text === 'true' || text === 'false') return text === 'true';
  return /^\d+$/.test(text) ? Number(text) : text;
});

const secretText = 'must be at least 32 characters (several secrets: comma-separated, the first one writes)';

const smtpText =
  'must be smtp://[user:password@]host[:port] or smtps://…, with ?from=address where the sender is not the user';

function isMailServer(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, searchParams } = new URL(text);
  const from = searchParams.get('from');
  const known = [...searchParams.keys()].every((name) => name === 'from');
  const isSender = from === null || /^[^\s@<>",;]+@[^\s@<>",;]+$/.test(from);
  return ['smtp:', 'smtps:'].includes(protocol) && hostname !== '' && known && isSender;
}

const variables = z.object({
  PORT: wholeNumber('must be a whole number from 0 to 65535', 0, 65_535, 4000),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: web.transform((text) => text.replace(/\/+$/, '')).optional(),
  DATA_DIR: z.string().default('.data'),
  DATABASE_URL: address(['postgresql:', 'postgres:']).optional(),
  MEDIA_URL: address(['s3:', 'https:', 'http:']).optional(),
  SMTP_URL: z.string().refine(isMailServer, smtpText).optional(),
  MAPBOX_TOKEN: z.string().startsWith('pk.', 'must be a public token, which starts with "pk."').optional(),
  BASEMAP_STYLE_URL: mapAddress.optional(),
  BASEMAP_PMTILES_URL: mapAddress.optional(),
  OIDC_ISSUER: web.optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_NAME: z.string().max(60, 'must be at most 60 characters').optional(),
  SUBMISSIONS_PER_HOUR: wholeNumber('must be a whole number (0: no limit)', 0, 1_000_000, 300),
  READ_COST_PER_MINUTE: wholeNumber('must be a whole number (0: no limit)', 0, 1_000_000_000, 10_000_000),
  SOCKETS_PER_ADDRESS: wholeNumber('must be a whole number (0: no limit)', 0, 1_000_000, 300),
  TOPICS_PER_ADDRESS: wholeNumber('must be a whole number (0: no limit)', 0, 1_000_000, 100),
  SOCKETS: wholeNumber('must be a whole number (0: no limit)', 0, 1_000_000, 10_000),
  WAITING_PHOTOS_MB: wholeNumber('must be a whole number (0: no limit)', 0, 10_000_000, 4096),
  TANGGAP_SECRET: z
    .string()
    .refine((text) => text.split(',').every((secret) => secret.trim().length >= 32), secretText)
    .optional(),
  TRUST_PROXY: trustProxy.default(false),
  LOG_LEVEL: z.enum(logLevels, `must be one of ${logLevels.join(', ')}`).default('info'),
});

/** The names of all there are. */
export const ENV_NAMES: readonly string[] = Object.keys(variables.shape);

export interface Oidc {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** On the button of the sign-in screen. */
  readonly name: string;
}

/** What the surroundings say, checked once. Paths are absolute; nothing else reads `process.env`. */
export interface Env {
  readonly port: number;
  readonly host: string;
  readonly publicUrl: string;
  readonly dataDir: string;
  readonly databaseUrl: string | null;
  readonly mediaUrl: string | null;
  readonly smtpUrl: string | null;
  readonly mapboxToken: string | null;
  readonly basemapStyleUrl: string | null;
  readonly basemapPmtilesUrl: string | null;
  readonly oidc: Oidc | null;
  /** Per client address; 0 lifts the limit. */
  readonly submissionsPerHour: number;
  /** Complexity of what strangers at one address ask a minute; 0 lifts the limit. */
  readonly readCostPerMinute: number;
  /** Open at once, of one client address and of all; 0 lifts the limit. */
  readonly socketsPerAddress: number;
  readonly sockets: number;
  /** Different subscriptions at once of strangers at one address, or of one account or app; 0 lifts the limit. */
  readonly topicsPerAddress: number;
  /** Of photos that no report has taken, all together; 0 lifts the limit. */
  readonly waitingPhotosMegabytes: number;
  /** Null: the one kept in `dataDir`, made at the first start. */
  readonly secret: string | null;
  readonly trustProxy: boolean | number | string;
  readonly logLevel: (typeof logLevels)[number];
}

export function readEnv(source: Readonly<Record<string, string | undefined>>, folder: string): Env {
  const given = Object.entries(source).filter(([, value]) => value !== undefined && value.trim() !== '');
  const parsed = variables.safeParse(Object.fromEntries(given));
  if (!parsed.success) {
    throw new StartRefusal(
      parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}.`).join(' '),
    );
  }
  const read = parsed.data;
  refuseTwoBasemaps(read);
  return {
    port: read.PORT,
    host: read.HOST,
    publicUrl: read.PUBLIC_URL ?? `http://localhost:${read.PORT}`,
    dataDir: resolve(folder, read.DATA_DIR),
    databaseUrl: read.DATABASE_URL ?? null,
    mediaUrl: read.MEDIA_URL ?? null,
    smtpUrl: read.SMTP_URL ?? null,
    mapboxToken: read.MAPBOX_TOKEN ?? null,
    basemapStyleUrl: read.BASEMAP_STYLE_URL ?? null,
    basemapPmtilesUrl: read.BASEMAP_PMTILES_URL ?? null,
    oidc: readOidc(read),
    submissionsPerHour: read.SUBMISSIONS_PER_HOUR,
    readCostPerMinute: read.READ_COST_PER_MINUTE,
    socketsPerAddress: read.SOCKETS_PER_ADDRESS,
    sockets: read.SOCKETS,
    topicsPerAddress: read.TOPICS_PER_ADDRESS,
    waitingPhotosMegabytes: read.WAITING_PHOTOS_MB,
    secret: read.TANGGAP_SECRET ?? null,
    trustProxy: read.TRUST_PROXY,
    logLevel: read.LOG_LEVEL,
  };
}

/** Which of two would be drawn is not guessed. */
function refuseTwoBasemaps(read: z.infer<typeof variables>): void {
  const names = ['MAPBOX_TOKEN', 'BASEMAP_STYLE_URL', 'BASEMAP_PMTILES_URL'] as const;
  const given = names.filter((name) => read[name] !== undefined);
  if (given.length > 1) throw new StartRefusal(`Set only one of ${given.join(' and ')}.`);
}

function readOidc(read: z.infer<typeof variables>): Oidc | null {
  const {
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: clientId,
    OIDC_CLIENT_SECRET: clientSecret,
    OIDC_NAME: name,
  } = read;
  if (issuer && clientId && clientSecret && name) return { issuer, clientId, clientSecret, name };
  if (!issuer && !clientId && !clientSecret && !name) return null;
  throw new StartRefusal(
    'OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET and OIDC_NAME are set together or not at all.',
  );
}
