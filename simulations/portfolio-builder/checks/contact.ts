import { blocksOf, must, type PageCheck } from "./finding.ts";

/** A way to reach them. */
export const contact: PageCheck = (blocks) => {
	const contacts = blocksOf(blocks, "contact");
	const first = contacts[0];
	if (!first) return [must("contact-missing", null)];
	return contacts.some(({ email, links }) => email.trim() !== "" || links.length > 0) ? [] : [must("contact-empty", first.id)];
};
