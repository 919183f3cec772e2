import { t, type Words } from "#src/i18n/t.ts";

/** A handling such as `reply:answer` in words. */
export function handlingWords(handling: string, words: Words): string {
	const [act, how] = handling.split(":");
	if (act === "reply") return t(words, "handling-reply", { strategy: t(words, `strategy-${how}`).toLowerCase() });
	if (act === "escalate") return t(words, "handling-escalate", { desk: t(words, `desk-${how}`) });
	return t(words, `handling-${handling}`);
}
