import { t } from "#src/i18n/t.ts";
import { useBench } from "./bench.ts";
import { Icon } from "./Icon.tsx";

interface HistoryButtonProps {
	step: "undo" | "redo";
	/** As `aria-keyshortcuts` has it. */
	keys: string;
	isPossible: boolean;
	onStep(): void;
}

/** A step back in what was edited, or forth again. */
export function HistoryButton({ step, keys, isPossible, onStep }: HistoryButtonProps) {
	const { words } = useBench();
	return (
		<button
			type="button"
			className="pb-icon"
			aria-label={t(words, step)}
			title={t(words, `${step}Key`)}
			aria-keyshortcuts={keys}
			aria-disabled={!isPossible}
			onClick={onStep}
		>
			<Icon name={step} />
		</button>
	);
}
