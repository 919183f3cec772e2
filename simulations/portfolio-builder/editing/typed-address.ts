import { followable } from "../page/address.ts";

/** As the schema asks of an address for letters. */
const email = /^(?!\.)(?!.*\.\.)[A-Za-z0-9_'+\-.]*[A-Za-z0-9_+-]@([A-Za-z0-9][A-Za-z0-9-]*\.)+[A-Za-z]{2,}$/;

/** What was typed as an address for letters, or null while it is none. */
export function emailOf(typed: string): string | null {
	const text = typed.trim();
	return text.length <= 254 && email.test(text) ? text : null;
}

/** What was typed as a link: an address of letters becomes `mailto:`, one without its beginning `https://`; null while it leads nowhere. */
export function linkOf(typed: string): string | null {
	const text = typed.trim();
	if (text === "" || /\s/.test(text)) return null;
	const hasScheme = /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(text);
	if (!hasScheme && emailOf(text)) return `mailto:${text}`;
	const whole = hasScheme ? text : `https://${text}`;
	if (!hasScheme && !/^[^/]+\.[^/.]{2,}/.test(text)) return null;
	return whole.length <= 500 && followable(whole) !== null ? whole : null;
}
