declare namespace astroHTML.JSX {
	interface ScriptHTMLAttributes {
		/** HTML Living Standard, blocking attributes: nothing is painted before the script has run. */
		blocking?: 'render' | undefined;
	}
}
