import { openArchive, type Archive } from './archive.ts';
import { readHead, type Bytes } from './bytes.ts';
import type { Opened, ReadingOptions, Table } from './cell.ts';
import { contentOf, type Content } from './content.ts';
import { openCsv } from './csv.ts';
import { faultOf, guarded, halt, refused } from './fault.ts';
import { fileBytes } from './file.ts';
import { openJson } from './json.ts';
import { openNdjson } from './ndjson.ts';
import { refusalOf } from './refusal.ts';
import { openBook } from './xlsx/book.ts';
import { openZip } from './zip.ts';

/**
 * Opens an export of any format that is read: the one that the options name, else the one its content shows,
 * whatever its name says. Bytes of any kind give tables or a fault; nothing but the caller's own errors is thrown.
 */
export const openExport = async (path: string, options: ReadingOptions): Promise<Opened> => {
	try {
		const tables = await openBytes(await fileBytes(path), options, false);
		return { tables: tables.map(guarded) };
	} catch (error) {
		return { fault: faultOf(error) };
	}
};

const openBytes = async (
	bytes: Bytes,
	options: ReadingOptions,
	isMember: boolean
): Promise<readonly Table[]> => {
	if (bytes.size === 0) halt(empty);
	const content = contentOf(await readHead(bytes), options.records !== undefined);
	const refusal = await refusalOf(content, bytes);
	if (refusal && (options.format === undefined || !isMarkup(content))) halt(refusal);
	if (content === 'zip') return openPacked(await openArchive(bytes), options, isMember);
	switch (options.format ?? content) {
		case 'xlsx':
		case 'zip':
			return halt(notPacked);
		case 'json':
			return [await openJson(bytes, options)];
		case 'ndjson':
			return [await openNdjson(bytes, options)];
		default:
			return [await openCsv(bytes, options)];
	}
};

/** Text that begins like markup may yet be the CSV that the options say it is. */
const isMarkup = (content: Content): boolean => content === 'html' || content === 'xml';

const openPacked = (
	archive: Archive,
	options: ReadingOptions,
	isMember: boolean
): Promise<readonly Table[]> => {
	const { format, ...rest } = options;
	const isBook = archive.find('[Content_Types].xml') !== undefined;
	if (format !== undefined && format !== (isBook ? 'xlsx' : 'zip')) halt(packed(format, isBook));
	if (isBook) return openBook(archive, options.header);
	if (isMember) halt(nested);
	return openZip(archive, (member) => openBytes(member, rest, true));
};

const empty = refused('文件是空的。请重新导出。', 'The file is empty. Export it again.');

const nested = refused(
	'压缩包内还有压缩包。请全部解压后重新打包。',
	'The archive holds another archive. Unpack it and pack the files together.'
);

const notPacked = refused(
	'source.yaml 的 format 写的是 xlsx 或 zip，文件却不是。请改正 format，或删去这一行。',
	'source.yaml gives the format as xlsx or zip, but the file is neither. Correct format, or remove the line.'
);

const packed = (format: string, isBook: boolean) =>
	refused(
		`source.yaml 的 format 写的是 ${format}，文件却是 ${isBook ? 'XLSX 工作簿' : 'ZIP 压缩包'}。请改正 format，或删去这一行。`,
		`source.yaml gives the format as ${format}, but the file is ${isBook ? 'an XLSX workbook' : 'a ZIP archive'}. Correct format, or remove the line.`
	);
