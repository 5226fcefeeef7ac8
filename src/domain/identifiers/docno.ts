const DOCNO =
	/^([\p{Script=Han}A-Za-z()\s]{2,24}?)[〔[(【]((?:19|20)\d{2})[〕\])】]\s*(?:第\s*)?0*(\d{1,15}(?:-\d{1,4})?)\s*号$/u;

/**
 * The number of an official document, such as 国市监处〔2021〕28号 (GB/T 9704-2012 7.2.5): `raw` as written, to
 * be shown; `key` to be matched on, without spaces, 第 or leading zeros and with the year in 〔〕 whatever
 * brackets it was written in. Null for a text that is not of this form.
 */
export function readDocNo(text: string): { raw: string; key: string } | null {
	const [, head, year, serial] = DOCNO.exec(text.trim().normalize('NFKC')) ?? [];
	if (!head || !year || !serial) return null;
	return { raw: text, key: `${head.replace(/\s/g, '')}〔${year}〕${serial}号` };
}
