import { Markup } from '../html.ts';

/** The review page's whole look, 360 px first, in both colour schemes; contrast is at least 4.5 to 1. */
export const reviewStyle = new Markup(`
:root{color-scheme:light dark;--text:#1a1d21;--quiet:#555b63;--paper:#fff;--line:#d9dce1;--button:#1f3a8a;--on:#fff;--link:#1f3a8a}
@media (prefers-color-scheme:dark){:root{--text:#eceef1;--quiet:#b4bac3;--paper:#16181c;--line:#3a3f47;--button:#a9c0ff;--on:#0d1220;--link:#a9c0ff}}
body{margin:0;background:var(--paper);color:var(--text);font:16px/1.5 system-ui,-apple-system,"Apple SD Gothic Neo","Noto Sans CJK KR",sans-serif}
main{max-width:32rem;margin:0 auto;padding:24px 16px 48px}
h1{font-size:22px;margin:0 0 16px}h2{font-size:16px;margin:24px 0 4px}
.mall{margin:0;color:var(--quiet)}
ul{list-style:none;margin:0;padding:0}
li{display:flex;justify-content:space-between;gap:16px;padding:12px 0;border-bottom:1px solid var(--line)}
li span:first-child{min-width:0;overflow-wrap:anywhere}.amount{white-space:nowrap}
small{display:block;color:var(--quiet);font-size:14px}
dl{display:grid;grid-template-columns:1fr auto;gap:4px 16px;margin:16px 0}dd{margin:0;text-align:right}
.total{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:baseline;gap:0 16px;margin:0;padding-top:12px;border-top:2px solid var(--text)}
.total strong{font-size:28px}
address{font-style:normal;overflow-wrap:anywhere}
form{display:grid;gap:12px;margin-top:32px}
button{min-height:52px;padding:8px 16px;border:0;border-radius:8px;background:var(--button);color:var(--on);font:600 18px/1.2 inherit;font-family:inherit;cursor:pointer}
button.leave{background:none;color:var(--link);font-size:16px;font-weight:400;text-decoration:underline}
a{color:var(--link)}
button:focus-visible,a:focus-visible{outline:3px solid var(--link);outline-offset:2px}
@media (forced-colors:active){button{border:1px solid}}
`);
