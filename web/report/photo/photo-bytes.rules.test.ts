import { describe, expect, it } from 'vitest';
import { fitWithin, photoFormat } from './photo-bytes.rules';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('a photo by its first bytes', () => {
  it.each([
    ['\xff\xd8\xff\xe1', 'JPEG'],
    ['\x89PNG\r\n\x1a\n', 'PNG'],
    ['RIFF\x00\x00\x00\x00WEBPVP8 ', 'WEBP'],
    ['\x00\x00\x00\x18ftypheic', 'HEIC'],
    ['\x00\x00\x00\x18ftypmp42', 'OTHER'],
    ['<svg', 'OTHER'],
    ['', 'OTHER'],
  ])('%j is %s', (head, format) => {
    expect(photoFormat(bytes(head))).toBe(format);
  });
});

describe('the size on the phone', () => {
  it('is at most the given side and never larger than the photo', () => {
    expect(fitWithin(4000, 3000, 2048)).toEqual({ width: 2048, height: 1536 });
    expect(fitWithin(800, 600, 2048)).toEqual({ width: 800, height: 600 });
    expect(fitWithin(10_000, 1, 2048)).toEqual({ width: 2048, height: 1 });
  });
});
