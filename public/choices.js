// Runs before the first paint, so that nothing moves: sets the reader's choices of size and colour on the page, from
// the address (?mode=elder, ?theme=dark) or as they were kept, and marks a page that is asked for more than that.
const asked = new URLSearchParams(location.search);
for (const [name, values] of [
	['mode', ['elder', 'standard']],
	['theme', ['dark', 'light']],
]) {
	let chosen = asked.get(name);
	asked.delete(name);
	try {
		if (values.includes(chosen)) localStorage.setItem(`mingjian-${name}`, chosen);
		else chosen = localStorage.getItem(`mingjian-${name}`);
	} catch {
		// A window that keeps nothing.
	}
	if (values.includes(chosen)) document.documentElement.dataset[name] = chosen;
}
document.documentElement.dataset.scripts = '';
if (String(asked)) document.documentElement.dataset.narrowed = '';
