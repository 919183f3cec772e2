import { t, type Words } from "#src/i18n/t.ts";
import { prepayments } from "./options.ts";
import { Switch } from "./Switch.tsx";

interface PrepaymentChoiceProps {
	/** Share in basis points; one that is not among the usual ones is offered with them. */
	chosen: number;
	onChoose(prepaymentBp: number): void;
	words: Words;
}

/** What share is paid before the work begins. */
export function PrepaymentChoice({ chosen, onChoose, words: w }: PrepaymentChoiceProps) {
	const usual: readonly number[] = prepayments;
	return (
		<Switch
			label={t(w, "prepayment")}
			values={usual.includes(chosen) ? usual : [...usual, chosen].toSorted((a, b) => a - b)}
			chosen={chosen}
			wordsOf={(share) => (share === 0 ? t(w, "none") : `${share / 100}%`)}
			onChoose={onChoose}
		/>
	);
}
