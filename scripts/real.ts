import {
	copyFileSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import picomatch from 'picomatch';
import { readConfiguration } from '../src/ingest/configuration.ts';
import { listFiles } from '../src/ingest/files.ts';
import { mappingSchema } from '../src/ingest/mapping.ts';
import { readCommand, refuse } from './command.ts';
import { home } from './examination.ts';

const { rest } = readCommand({
	name: 'real',
	purpose: 'Lays real exports and our mappings for them out as a data folder for check and build.',
	arguments: ['EXPORTS', 'OUT'],
	options: {},
});
const [exports = '', out = ''] = rest.map((path) => resolve(path));
if (!existsSync(exports)) refuse(`There is no folder ${exports}.`);
if (existsSync(out) && readdirSync(out).length > 0 && !existsSync(join(out, 'site.yaml')))
	refuse(`${out} holds other things; name an empty folder.`);

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const files = await listFiles(exports);
const mappings = join(home, 'scripts', 'real');
for (const { path, name } of await listFiles(mappings)) {
	if (basename(name) !== 'source.yaml') continue;
	const { value: mapping } = readConfiguration(readFileSync(path, 'utf8'), mappingSchema);
	if (!mapping) throw new Error(`${name} is not a valid mapping; npm run check says why.`);
	const wanted = picomatch([...(mapping.files ?? []), ...(mapping.ignore ?? [])]);
	const isExport = picomatch([...(mapping.files ?? [])]);
	const folders = new Set(
		files.filter((file) => isExport(basename(file.name))).map((file) => dirname(file.path))
	);
	if (folders.size === 0) {
		console.log(`${dirname(name)}: 没有这家的导出 / no exports of this sender here`);
		continue;
	}
	const target = join(out, dirname(name));
	mkdirSync(target, { recursive: true });
	copyFileSync(path, join(target, 'source.yaml'));
	const taken = files.filter((file) => folders.has(dirname(file.path)) && wanted(basename(file.name)));
	for (const file of taken) copyFileSync(file.path, join(target, basename(file.name)));
	console.log(`${dirname(name)}: ${taken.length} 个文件 / files`);
}
writeFileSync(
	join(out, 'site.yaml'),
	'name: { zh: 真实导出试运行, en: Trial run on real exports }\nindexable: false\n'
);
