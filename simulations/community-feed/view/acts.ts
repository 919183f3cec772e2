/**
 * Everything one does at the desk with one press: its permanent id, and the key of its words in
 * `content/<lang>/ui/feed.yaml`. Buttons, keys and hints name acts by these ids.
 */
export const deskActs = {
	next: "key-next",
	previous: "key-previous",
	reply: "act-reply",
	like: "act-like",
	hide: "act-hide",
	delete: "act-delete",
	escalate: "act-escalate",
	pin: "act-pin",
	invite: "act-invite",
	"hand-over": "act-hand-over",
	aside: "act-aside",
	warn: "act-warn",
	ban: "act-ban",
	undo: "act-undo",
	tick: "act-tick",
	author: "act-author",
	news: "act-news",
	messages: "act-messages",
	find: "act-find",
	wait: "key-wait",
	"wait-for-news": "waitForNews",
	"brand-book": "brandBook",
	keys: "key-keys",
} as const;
export type DeskAct = keyof typeof deskActs;

/** Does what a button or a key stands for. @returns whether there was anything to do */
export type Perform = (act: DeskAct) => boolean;
