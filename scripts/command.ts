import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import process from 'node:process';
import { nearest } from '../src/domain/nearest.ts';

/** An option of a command: what stands after it (none for a switch), and what it does. */
export interface Option {
	readonly value: string | null;
	readonly help: string;
}

export interface Command<O extends Record<string, Option>> {
	readonly name: string;
	readonly purpose: string;
	/** What stands without an option's name, such as `DATASET`. */
	readonly arguments?: readonly string[];
	readonly options: O;
}

type Given<O> = { readonly [K in keyof O]?: string };

/**
 * Reads the command line. `--help` is answered with exit 0; an unknown option with the nearest one, and a missing
 * argument with the usage, both with exit 2.
 */
export function readCommand<O extends Record<string, Option>>(
	command: Command<O>,
	given = process.argv.slice(2)
): { readonly options: Given<O>; readonly rest: readonly string[] } {
	const config: ParseArgsOptionsConfig = { help: { type: 'boolean' } };
	for (const [name, { value }] of Object.entries(command.options))
		config[name] = { type: value === null ? 'boolean' : 'string' };
	const { values, positionals, tokens } = parseArgs({
		args: [...given],
		options: config,
		strict: false,
		allowPositionals: true,
		tokens: true,
	});
	if (values['help']) {
		console.log(usage(command));
		process.exit(0);
	}
	for (const token of tokens) {
		if (token.kind !== 'option') continue;
		const option = command.options[token.name];
		if (!option) refuse(unknownOption(token.rawName, command));
		if (option.value !== null && !token.value) refuse(`${token.rawName} needs ${option.value} after it.`);
	}
	const wanted = command.arguments ?? [];
	if (positionals.length > wanted.length) refuse(`“${positionals[wanted.length]}” is not understood.`);
	if (positionals.length < wanted.length)
		refuse(`${wanted[positionals.length]} is missing.\n\n${usage(command)}`);
	const options = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
	return { options: options as Given<O>, rest: positionals };
}

function unknownOption<O extends Record<string, Option>>(
	written: string,
	{ name, options }: Command<O>
): string {
	const near = nearest(written.replace(/^-+/, ''), [...Object.keys(options), 'help']);
	return `${name} has no option ${written}${near ? `; did you mean --${near}?` : '.'}`;
}

/** Says what is wrong with the call, and ends with exit 2. */
export function refuse(why: string): never {
	console.error(why);
	process.exit(2);
}

function usage<O extends Record<string, Option>>({
	name,
	purpose,
	arguments: wanted = [],
	options,
}: Command<O>): string {
	const rows = Object.entries({ ...options, help: { value: null, help: 'Say this.' } }).map(
		([option, { value, help }]) => [`--${option}${value === null ? '' : ` ${value}`}`, help] as const
	);
	const width = Math.max(...rows.map(([left]) => left.length));
	return [
		`npm run ${name}${wanted.length > 0 || rows.length > 0 ? ' --' : ''} ${wanted.join(' ')}`.trimEnd(),
		purpose,
		'',
		...rows.map(([left, help]) => `  ${left.padEnd(width)}  ${help}`),
	].join('\n');
}
