const codeAlphabet = /^[23456789ABCDEFGHJKMNPQRSTVWXYZ]{6}$/;

/** "7kq4m2" or "7KQ-4M2" → "7KQ-4M2"; null when it cannot be a report's code. */
export function readCode(typed: string): string | null {
  const bare = typed.toUpperCase().replace(/[\s-]/g, '');
  return codeAlphabet.test(bare) ? `${bare.slice(0, 3)}-${bare.slice(3)}` : null;
}

/** A code as it is said and printed. */
export const showCode = (code: string): string => readCode(code) ?? code;
