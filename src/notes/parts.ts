/** The first element that fits; a page without it was built from other templates. */
export function part<E extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): E {
	const found = root.querySelector<E>(selector);
	if (!found) throw new RangeError(`LessonNotes.astro lacks ${selector}. Mend it or notes/.`);
	return found;
}

/** A copy of what `<template data-template="name">` holds. */
export function fromTemplate<E extends HTMLElement = HTMLElement>(host: ParentNode, name: string): E {
	const template = part<HTMLTemplateElement>(host, `template[data-template="${name}"]`);
	return document.importNode(template.content, true).firstElementChild as E;
}
