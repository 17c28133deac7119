import { describe, expect, it } from 'vitest';
import { mailLink, telLink } from './contact.rules';

describe('A contact as a link', () => {
  it('dials the number however it was written', () => {
    expect(telLink('0812 7777-1234')).toBe('tel:081277771234');
    expect(telLink(' +62 (812) 7777 1234')).toBe('tel:+6281277771234');
    expect(telLink('lewat tetangga')).toBeNull();
  });

  it('writes to the address and to nothing that was hidden in it', () => {
    expect(mailLink('maria@contoh.id')).toBe('mailto:maria@contoh.id');
    expect(mailLink('maria@contoh.id?bcc=x@y.id')).toBe('mailto:maria@contoh.id%3Fbcc%3Dx@y.id');
  });
});
