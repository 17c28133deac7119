/** Dials a number as it was written: "0812 7777-1234"; null when there is nothing in it to dial. */
export function telLink(phone: string): string | null {
  const digits = phone.replaceAll(/\D/g, '');
  if (digits === '') return null;
  return `tel:${phone.trim().startsWith('+') ? '+' : ''}${digits}`;
}

/** Writes to an address; whatever stands in it stays an address. */
export const mailLink = (email: string): string =>
  `mailto:${encodeURIComponent(email.trim()).replaceAll('%40', '@')}`;
