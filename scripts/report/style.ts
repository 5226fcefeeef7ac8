/** The look of the report: it opens from a folder, prints, and stacks its tables on a narrow screen. */
export const STYLE = `*{box-sizing:border-box}
body{font:16px/1.65 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;margin:0 auto;max-width:72rem;padding:1.5rem 1.25rem 4rem;color:#1b1f24;background:#fff}
h1{font-size:1.6rem;margin:0 0 1rem;line-height:1.3}h2{font-size:1.3rem;margin:2.5rem 0 1rem;padding-bottom:.35rem;border-bottom:2px solid #1b1f24;line-height:1.35}h3{display:inline;font-size:1.05rem;margin:0}
.en{color:#4a5560;font-size:.9em;font-weight:400}h1 .en,h2 .en{display:block}h3 .en{margin-left:.35em}
code,.cell{font-family:ui-monospace,Consolas,"Noto Sans Mono CJK SC",monospace;font-size:.92em}code{background:#f2f5f8;padding:.05em .3em;border-radius:3px;overflow-wrap:anywhere}.cell{white-space:pre-wrap;overflow-wrap:anywhere}
.verdict{padding:1rem 1.25rem;border-left:6px solid #1a7f37;background:#eef8f0;margin:0 0 1.25rem}.verdict.no{border-color:#b42318;background:#fdf0ee}.verdict .en{display:block}
.figures{display:grid;grid-template-columns:repeat(4,1fr);gap:.75rem;margin:0 0 1.5rem}.figures div{border:1px solid #ccd3da;border-radius:6px;padding:.6rem .9rem}.figures dt{font-size:.9rem}.figures dd{margin:0;font-size:1.5rem;font-variant-numeric:tabular-nums;line-height:1.3}
.next li{margin:.5rem 0}.next .en,.next ul{display:block}
.group{border:1px solid #ccd3da;border-radius:6px;padding:.9rem 1.1rem;margin:0 0 1rem;break-inside:avoid}
.head{display:inline-block;max-width:calc(100% - 1.5rem);vertical-align:top}article .head{max-width:100%}.count{display:inline-block;margin-left:.4rem;padding:0 .55em;border-radius:1em;background:#1b1f24;color:#fff;font-size:.85rem;font-variant-numeric:tabular-nums}
.place{margin:.15rem 0 0;font-size:.92rem}.advice{margin:.75rem 0 0;padding:.5rem .8rem;background:#f2f5f8;border-radius:4px}.advice>.en{display:block}
summary{cursor:pointer}summary:focus-visible{outline:3px solid #0b57d0;outline-offset:3px}
table{border-collapse:collapse;width:100%;margin:.75rem 0 0;font-size:.92rem}th,td{border:1px solid #ccd3da;padding:.4rem .6rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}th{background:#f2f5f8}th .en,td .en{display:block}
.examples{table-layout:fixed}.examples th:first-child{width:19%}td.n,th.n{text-align:right;font-variant-numeric:tabular-nums;overflow-wrap:normal}
.wordings{columns:3;margin:.25rem 0 0;padding-left:1.2rem}.rest{margin:.6rem 0 0}
@media (max-width:44rem){.figures{grid-template-columns:1fr 1fr}.wordings{columns:1}
.examples,.examples tbody,.examples tr,.examples td{display:block}.examples thead{display:none}.examples tr{border-top:2px solid #ccd3da;padding:.4rem 0}.examples td{border:0;padding:.15rem 0}.examples td::before{content:attr(data-head) "：";font-weight:600}.examples td:empty{display:none}
.files{display:block;overflow-x:auto;white-space:nowrap}}
@media print{details:not([open])>*{display:block}body{max-width:none}}
`;
