import { createHash } from 'node:crypto';

/** The look of the pages that need no script: the design's tokens, one column, large targets. */
export const PAGE_STYLE = `
:root{color-scheme:light;--s0:#EBEFF1;--s1:#FFFFFF;--s2:#F3F5F6;--s3:#E5EAED;--line:#D5DCE1;--line-strong:#74838F;--t1:#16212A;--t2:#43525E;--accent:#0A6478;--accent-ink:#FFFFFF;--focus:#0B57D0;--menunggu:#8A5B00;--koordinasi:#8A3F9A;--proses:#1B5FAE;--selesai:#566860;--late:#A84300;--late-soft:#FBEBDF;--halo:#FFFFFF;--hero:#0A6478}
@media(prefers-color-scheme:dark){:root{color-scheme:dark;--s0:#10161A;--s1:#161E24;--s2:#1E282F;--s3:#293640;--line:#2C3942;--line-strong:#728390;--t1:#E8EDF0;--t2:#B3BFC7;--accent:#63C1D6;--accent-ink:#06222A;--focus:#8FD3FF;--menunggu:#E2C07B;--koordinasi:#D09AD8;--proses:#7FB2EE;--selesai:#93A59C;--late:#F2955A;--late-soft:#3A2A20;--halo:#0D1317;--hero:#173640}}
*{box-sizing:border-box;margin:0}
html{background:var(--s0);color:var(--t1);font:1rem/24px system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Helvetica Neue",Arial,sans-serif;-webkit-text-size-adjust:100%}
.page{max-width:640px;min-height:100vh;margin:0 auto;background:var(--s1);display:flex;flex-direction:column}
.page>header{display:flex;align-items:center;gap:12px;min-height:56px;padding:4px 16px;border-bottom:1px solid var(--line)}
.page>header b{flex:1}.page>header a{display:inline-grid;place-items:center;min-height:48px;min-width:48px;color:var(--accent);font-weight:600;text-decoration:none}
.page main{flex:1}.page .body{display:grid;gap:24px;align-content:start;padding:24px 16px}
.page .demo{padding:4px 16px;background:var(--s3);font-size:.8125rem;line-height:20px}
.page h1{font-size:1.5rem;line-height:32px;font-weight:600;letter-spacing:-.01em}.page h2{font-size:1.125rem;line-height:28px;font-weight:600;margin-bottom:8px}
.page small,.page p.hint{display:block}.page small,.page .hint{font-size:.875rem;line-height:20px;color:var(--t2)}
.page b,.page strong{font-weight:600}.page a{color:var(--accent)}
.page :focus-visible{outline:2px solid var(--focus);outline-offset:2px}
.page form{display:grid;gap:24px}.page .field{display:grid;gap:8px}
.page input:not([type=hidden]),.page select,.page textarea{width:100%;min-height:52px;padding:12px 14px;border:1px solid var(--line-strong);border-radius:12px;background:var(--s1);color:var(--t1);font:inherit}
.page [aria-invalid=true]{border-color:var(--late);box-shadow:inset 0 0 0 1px var(--late)}
.page .fault{color:var(--late);font-size:.875rem;line-height:20px}
.page .notice{padding:12px 16px;border-radius:8px;background:var(--late-soft)}
.page .button{display:flex;align-items:center;justify-content:center;min-height:56px;padding:8px 16px;border:0;border-radius:12px;background:var(--accent);color:var(--accent-ink);font-family:inherit;font-size:1.125rem;line-height:28px;font-weight:600;text-decoration:none;text-align:center;cursor:pointer}
.page .whatsapp{background:#075e54;color:#fff}
.page .call{padding:12px 16px;background:var(--s2);border-radius:8px}.page .call a{color:var(--t1);font-weight:600;display:inline-block;padding:4px 0}
.page .hero{padding:24px 16px;background:var(--hero);color:#fff}.page .hero p{opacity:.95}
.page .code{font-size:2.25rem;line-height:44px;font-weight:600;letter-spacing:.06em;font-variant-numeric:tabular-nums}
.page .status{display:flex;align-items:center;gap:12px;font-weight:600;flex-wrap:wrap}.page .status>span:first-of-type{flex:0 1 auto;min-width:0}.page .link-list{display:flex;flex-wrap:wrap;gap:0 16px}
.page .status svg,.page .timeline svg{flex:none;width:24px;height:24px}.page .late{color:var(--late);display:inline-flex;gap:6px;align-items:center}
.WAITING{color:var(--menunggu)}.COORDINATION{color:var(--koordinasi)}.IN_PROGRESS{color:var(--proses)}.DONE,.REJECTED,.MERGED,.CANCELLED{color:var(--selesai)}
.page .status span{color:var(--t1)}
.page dl{display:grid;gap:12px}.page dt{font-size:.875rem;line-height:20px;color:var(--t2)}.page dd{margin:0;overflow-wrap:anywhere}
.page .said{white-space:pre-line;overflow-wrap:anywhere}
.page ul,.page ol{list-style:none;padding:0}
.page .photos{display:grid;gap:8px;grid-template-columns:repeat(auto-fill,minmax(200px,1fr))}.page .photos img{display:block;width:100%;aspect-ratio:4/3;object-fit:cover;border-radius:8px;background:var(--s3)}
.page .timeline li{position:relative;padding:0 0 16px 32px}.page .timeline li::before{content:"";position:absolute;left:4px;top:6px;width:10px;height:10px;border:2px solid var(--line-strong);border-radius:50%;background:var(--s1)}
.page .timeline li:not(:last-child)::after{content:"";position:absolute;left:10px;top:22px;bottom:0;width:2px;background:var(--line)}
.page .link{overflow-wrap:anywhere;font-variant-numeric:tabular-nums}
.page .asked{display:grid;gap:16px;padding:16px;border:1px solid var(--line-strong);border-radius:12px;background:var(--s2)}.page .asked>h2,.page .asked form>h2{margin:0}
.page .quote{padding-left:12px;border-left:3px solid var(--line-strong)}
.page .timeline .said{margin-top:4px}
.page .notice.done{background:var(--s3)}
.page .button.second{background:var(--s1);color:var(--accent);border:1px solid var(--line-strong)}
.page .choice{display:grid;gap:12px}
.page fieldset{border:0;padding:0;margin:0;min-width:0}.page legend{padding:0;margin-bottom:8px}
.page .stars label{display:flex;align-items:center;gap:12px;min-height:48px;cursor:pointer}.page .stars span{letter-spacing:.1em}.page .stars legend span{letter-spacing:0}.page .stars input[type=radio]{flex:none;width:24px;min-height:24px;height:24px;margin:0;padding:0;accent-color:var(--accent)}
.page .stars[aria-invalid=true]{padding:12px;border-radius:12px}
.page details{border-top:1px solid var(--line)}.page summary{min-height:48px;padding:12px 0;color:var(--accent);font-weight:600;cursor:pointer}.page details form{padding:8px 0 16px}
@media print{.page form,.page details{display:none}.page{max-width:none}.page .button{display:none}}
`;

export const PAGE_STYLE_PATH = `/pages-${createHash('sha256').update(PAGE_STYLE).digest('hex').slice(0, 12)}.css`;
