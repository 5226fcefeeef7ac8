import { toExcelLine } from '../../derive/downloads/excel-csv.ts';
import { openWorkbook } from '../../derive/downloads/workbook.ts';
import { DEMO } from '../../derive/demo.ts';
import type { Lang } from '../../domain/lang.ts';
import type { NameList } from '../../search/screening/name-list.ts';
import type { Report } from '../../search/screening/report.ts';
import { resultWords, verdictNames } from '../../words/screening.ts';
import { stateOf, STATE_HEADING } from './result-state.ts';
import { listsSay, reasonOf } from './wording.ts';

/** The forms in which results can be saved. */
export type ResultForm = 'csv' | 'xlsx';

/** A whole report as a file: a row a line, in the order of the list. Nothing in it is run as a formula. */
export function toResultFile(report: Report, names: NameList, form: ResultForm, lang: Lang): Uint8Array {
	const headings = headingsOf(names, lang);
	if (form === 'csv') {
		const lines = [headings, ...resultRows(report, names, lang)].map(toExcelLine);
		return new TextEncoder().encode(`\ufeff${lines.join('')}`);
	}
	const chunks: Uint8Array[] = [];
	const book = openWorkbook(resultWords.sheet[lang], headings, (chunk) => chunks.push(chunk));
	for (const cells of resultRows(report, names, lang)) book.add(cells);
	book.close();
	return joined(chunks);
}

const headingsOf = ({ manifest }: NameList, lang: Lang): readonly string[] => [
	resultWords.row[lang],
	resultWords.name[lang],
	resultWords.code[lang],
	resultWords.verdict[lang],
	resultWords.reason[lang],
	resultWords.listedName[lang],
	resultWords.listedCode[lang],
	resultWords.lists[lang],
	resultWords.page[lang],
	resultWords.others[lang],
	resultWords.release[lang],
	STATE_HEADING,
	...(manifest.demo ? [resultWords.demo[lang]] : []),
];

function* resultRows(
	report: Report,
	{ manifest, release }: NameList,
	lang: Lang
): Generator<readonly string[]> {
	const edition = `${release.release} sha256:${release.digest}`;
	for (const answered of report.lines) {
		const { own, verdict, findings, parties } = answered;
		const [first, ...others] = findings;
		const rest = parties - findings.length;
		yield [
			String(own.row),
			own.name,
			own.code,
			verdictNames[verdict][lang],
			reasonOf(answered, report, lang),
			first?.listed.name ?? '',
			first?.listed.codes.map(({ value }) => value).join(' ') ?? '',
			first ? listsSay(first.listed.lists, manifest, lang) : '',
			first ? `${manifest.parties[lang]}${first.listed.page}/` : '',
			[
				...others.map(({ listed }) => `${listed.name} ${manifest.parties[lang]}${listed.page}/`),
				...(rest > 0 ? [resultWords.more(rest)[lang]] : []),
			].join('\n'),
			edition,
			stateOf(answered),
			...(manifest.demo ? [DEMO] : []),
		];
	}
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const chunk of chunks) {
		whole.set(chunk, at);
		at += chunk.length;
	}
	return whole;
}
