import type { Wording } from '../domain/lang.ts';
import type { Rule } from '../domain/rules.ts';
import type { Standing, Term } from '../domain/standing.ts';
import type { Party, Values } from '../domain/value.ts';

/** Where a record was exported. */
export interface Origin {
	readonly source: string;
	readonly sender: Wording;
	readonly licence: string | null;
	/** The language of the free text. */
	readonly language: string;
	readonly file: string;
	readonly sheet: string | null;
	readonly row: number;
}

/** A party as the public sees it; `page` is the last part of its page's address, null where it has none. */
export interface ShownParty extends Party {
	readonly page: string | null;
	/** True where the name stands in place of a hidden one. */
	readonly masked: boolean;
}

/**
 * An entry that is public on the day of the build. Whatever the gate hides is no longer in it. One that is
 * withdrawn has no values at all.
 */
export interface PublicRecord {
	readonly dataset: string;
	readonly key: string;
	readonly id: string;
	readonly standing: Exclude<Standing, 'pending'>;
	readonly withdrawn: boolean;
	/** True where its parties may not be named now. */
	readonly nameless: boolean;
	readonly term: Pick<Term, 'from' | 'until' | 'endedOn' | 'endGround' | 'repairFrom' | 'policy'>;
	readonly title: string | null;
	readonly values: Values;
	readonly raw: Readonly<Record<string, string>>;
	readonly repairs: Readonly<Record<string, Rule>>;
	/** Null where the record is withdrawn. */
	readonly origin: Origin | null;
}

/** A party with the public records that name it. */
export interface PublicParty {
	readonly page: string;
	readonly party: ShownParty;
	/** Every name under which records know it. */
	readonly names: readonly string[];
	readonly records: readonly Mention[];
	/** Pages of parties with the same name and another code, or none. */
	readonly alike: readonly { readonly page: string; readonly name: string; readonly region: string | null }[];
}

export interface Mention {
	readonly dataset: string;
	readonly id: string;
	readonly field: string;
	readonly role: string | null;
	readonly title: string | null;
	readonly from: string | null;
	readonly standing: Exclude<Standing, 'pending'>;
}
