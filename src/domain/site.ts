import type { Wording } from './lang.ts';

/** What the portal is called and where it stands; see `site.yaml`. */
export interface Site {
	/** True on a demonstration, which says so on every page and in every file. */
	readonly demo: boolean;
	readonly name: Wording;
	readonly organiser: Wording | null;
	readonly url: string | null;
	/** The path below which the portal lies, with `/` at both ends. */
	readonly base: string;
	readonly indexable: boolean;
	readonly licence: string | null;
	readonly contact: string | null;
	readonly hotline: string | null;
	readonly icp: string | null;
	readonly police: string | null;
	readonly siteCode: string | null;
	/** True where records lie in folders of two hex digits. Fixed with the first release. */
	readonly fanout: boolean;
}

/** A body that decides; see `authorities.yaml`. */
export interface Authority {
	readonly name: Wording;
	readonly aliases: readonly string[];
	readonly from: string | null;
	readonly until: string | null;
	readonly successor: string | null;
	readonly phone: string | null;
	readonly address: string | null;
	readonly objections: string | null;
	readonly repair: string | null;
}

/** A text that must appear nowhere, or fields of one record that must not be shown; see `suppressed.yaml`. */
export type Suppression =
	| { readonly value: string; readonly since: string | null; readonly ground: string }
	| {
			readonly dataset: string;
			readonly key: string;
			readonly fields: readonly string[];
			readonly ground: string;
	  };
