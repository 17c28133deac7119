import { pino, type Logger, type LoggerOptions } from 'pino';

export type { Logger } from 'pino';

/** Private links carry a token in their path: they are cut out of every line. */
export function withoutTokens(address: string): string {
  return address.replace(/\/r\/[^/?#]+/g, '/r/[token]').replace(/([?&](?:token|key)=)[^&#]+/gi, '$1[hidden]');
}

/** Not the whole object: errors of the database carry their connection, those of validation the input. */
function errorForLog(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  const cause = error.cause === undefined ? {} : { cause: errorForLog(error.cause) };
  return { type: error.name, message: error.message, ...code, stack: error.stack, ...cause };
}

export function createLog(level: string): Logger {
  const options: LoggerOptions = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: {
      paths: ['req.headers.cookie', 'req.headers.authorization', '*.password', '*.contact'],
      censor: '[hidden]',
    },
    serializers: {
      err: errorForLog,
      req: (request: { method: string; url: string; ip?: string }) => ({
        method: request.method,
        url: withoutTokens(request.url),
      }),
    },
  };
  return pino(options, pino.destination(2)); // stdout is for people
}
