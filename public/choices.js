// Runs before the first paint, so that nothing moves: sets the reader's choices of size and colour on the page, from
// the address (?mode=elder, ?theme=dark) or as they were kept.
for (const [name, values] of [
	['mode', ['elder', 'standard']],
	['theme', ['dark', 'light']],
]) {
	let chosen = new URLSearchParams(location.search).get(name);
	try {
		if (values.includes(chosen)) localStorage.setItem(`mingjian-${name}`, chosen);
		else chosen = localStorage.getItem(`mingjian-${name}`);
	} catch {
		// A window that keeps nothing.
	}
	if (values.includes(chosen)) document.documentElement.dataset[name] = chosen;
}
document.documentElement.dataset.scripts = '';
