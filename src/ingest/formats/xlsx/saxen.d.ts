declare module 'saxen' {
	/** A streaming XML parser; `getAttributes` gives the values as written, their entities not decoded. */
	export class Parser {
		on(
			event: 'openTag',
			listener: (name: string, getAttributes: () => Readonly<Record<string, string>>) => void
		): this;
		on(event: 'closeTag', listener: (name: string) => void): this;
		on(event: 'text' | 'cdata' | 'attention', listener: (text: string) => void): this;
		write(xml: string): this;
		end(): Error | null;
	}
}
