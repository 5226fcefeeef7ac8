import { readWhole, type Bytes } from './bytes.ts';
import type { FormatFault } from './cell.ts';
import type { Content } from './content.ts';
import { refused } from './fault.ts';

const refusals: Partial<Record<Content, FormatFault>> = {
	pdf: refused(
		'这是 PDF 文件，不能作为数据读取。请提供原始表格（.xlsx 或 .csv）。',
		'This is a PDF and cannot be read as data. Provide the table it was made from (.xlsx or .csv).'
	),
	rar: refused(
		'这是 RAR 压缩包。请解压，或改为 ZIP 压缩包。',
		'This is a RAR archive. Unpack it, or pack the files as a ZIP.'
	),
	'7z': refused(
		'这是 7z 压缩包。请解压，或改为 ZIP 压缩包。',
		'This is a 7z archive. Unpack it, or pack the files as a ZIP.'
	),
	gzip: refused(
		'这是 gzip 压缩文件。请解压，或改为 ZIP 压缩包。',
		'This is a gzip file. Unpack it, or pack the files as a ZIP.'
	),
	html: refused(
		'这是网页（HTML），常见于网站导出的“.xls”。请用 Excel 或 WPS 打开，另存为 .xlsx。',
		'This is a web page (HTML), as web sites often export under the name .xls. Open it in Excel or WPS and save it as .xlsx.'
	),
	xml: refused(
		'这是 XML 文件。请用 Excel 或 WPS 打开，另存为 .xlsx，或导出为 .csv。',
		'This is an XML file. Open it in Excel or WPS and save it as .xlsx, or export it as .csv.'
	),
};

const encrypted = refused(
	'这是设有打开密码的 Excel 文件。请去掉密码（文件 › 信息 › 保护工作簿），另存为 .xlsx。',
	'This workbook is encrypted with a password. Remove the password (File › Info › Protect Workbook) and save it as .xlsx.'
);

const oldBinary = refused(
	'这是旧版二进制格式（.xls、.et、.doc 等）。请用 Excel 或 WPS 打开，另存为 .xlsx。',
	'This is an old binary file (.xls, .et, .doc and the like). Open it in Excel or WPS and save it as .xlsx.'
);

const latin = new TextDecoder('latin1');
/** The name of the stream that an encrypted book has, in UTF-16. */
const ENCRYPTED = [...'EncryptedPackage'].join('\0');

/** Why a file of this content is not read, or null where it may be. An encrypted book is told from an old one. */
export const refusalOf = async (content: Content, bytes: Bytes): Promise<FormatFault | null> => {
	if (content !== 'ole') return refusals[content] ?? null;
	const small = bytes.size <= 200 * 1024 * 1024;
	const isEncrypted = small && latin.decode(await readWhole(bytes)).includes(ENCRYPTED);
	return isEncrypted ? encrypted : oldBinary;
};
