import { memo } from "react";
import { t, type Words } from "#src/i18n/t.ts";
import type { Saving } from "#src/stores/work.ts";
import { shortly } from "./when.ts";

interface Props {
	/** `saving-<state>`, `saved`, `savedAt`. */
	words: Words;
	saving: Saving;
	savedAt: string | null;
	visitor?: boolean;
}

/** Where the text is, in words. Only what a person should act on is announced: a voice for every pause would be noise. */
export const SavingLine = memo(function SavingLine({ words, saving, savedAt, visitor = false }: Props) {
	const troubled = saving === "conflict" || saving === "signed-out" || saving === "refused" || (saving === "device" && !visitor);
	const time = savedAt ? shortly(savedAt) : "";
	const key = saving === "saved" ? "savedAt" : visitor && saving === "device" ? "saving-visitor" : `saving-${saving}`;
	return (
		<>
			<span className={troubled ? "saving saving--bad" : "saving"}>{t(words, key, { time })}</span>
			<span className="visually-hidden" role="status">
				{troubled ? t(words, key, { time }) : ""}
			</span>
		</>
	);
});
