import { describe, expect, it } from 'vitest';
import { markup, trusted } from './html.ts';

describe('an HTML template', () => {
  it.each([
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['" onmouseover="alert(1)', '&quot; onmouseover=&quot;alert(1)'],
    ["' onfocus='alert(1)", '&#39; onfocus=&#39;alert(1)'],
    ['</textarea><img src=x onerror=alert(1)>', '&lt;/textarea&gt;&lt;img src=x onerror=alert(1)&gt;'],
    ['&lt;b&gt;', '&amp;lt;b&amp;gt;'],
    ['`${x}`', '&#96;${x}&#96;'],
  ])('shows %s as the words it is', (typed, shown) => {
    expect(markup`<p title="${typed}">${typed}</p>`.toString()).toBe(`<p title="${shown}">${shown}</p>`);
  });

  it('keeps what another template made, also in lists', () => {
    const rows = ['a', '<b>'].map((word) => markup`<li>${word}</li>`);
    expect(markup`<ul>${rows}</ul>`.toString()).toBe('<ul><li>a</li><li>&lt;b&gt;</li></ul>');
  });

  it('leaves out what is not there and shows zero', () => {
    expect(markup`${null}${undefined}${false}${0}${trusted('<i></i>')}`.toString()).toBe('0<i></i>');
  });

  it('escapes words that only look like a template', () => {
    const forged = JSON.parse('{"text":"<b>"}') as unknown as string;
    expect(markup`${forged}`.toString()).not.toContain('<b>');
  });
});
