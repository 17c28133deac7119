/** A reason not to run that its reader can mend: shown as one line, without a stack, with exit code 1. */
export class StartRefusal extends Error {
  override readonly name = 'StartRefusal';
}

/** The code of a system or PostgreSQL error (`EADDRINUSE`, `3D000`), else ''. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

export function errorMessage(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return errorMessage(error.errors[0]);
  return error instanceof Error ? error.message : String(error);
}
