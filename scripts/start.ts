import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { readCommand } from './command.ts';
import { dayOf, home } from './examination.ts';
import { serveSite } from './serve.ts';

const { options } = readCommand({
	name: 'start',
	purpose: 'Checks the bundled exports, builds the portal and serves it on this machine.',
	options: {
		today: { value: 'D', help: 'The day to build for, such as 2007-12-20 (today in Shanghai unless said).' },
		port: { value: 'N', help: 'The port (4321 unless said).' },
	},
});
const today = dayOf(options.today);
const out = join(home, 'dist');
const built = spawnSync(
	process.execPath,
	[join(home, 'scripts', 'build.ts'), '--out', out, '--today', today, '--report', join(home, 'report')],
	{ stdio: 'inherit' }
);
if (built.status !== 0) process.exit(built.status ?? 1);
const { address } = await serveSite(out, '/', Number(options.port ?? 4321)).catch(() => serveSite(out));
console.log(`\n明鉴 / Mingjian: ${address}  (Ctrl+C 结束 / to stop)`);
