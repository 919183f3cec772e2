import { useState } from "react";
import { Dialog } from "#simulations/kit/Dialog.tsx";
import { t } from "#src/i18n/t.ts";
import type { FeedProps } from "./material.ts";

interface ConfirmProps {
	words: FeedProps["words"];
	/** Keys of the title and of what it means. */
	title: string;
	text: string;
	/** Words of the button that does it. */
	submit: string;
	onDo(): void;
	onClose(): void;
}

/** One question with one button, for what concerns everybody at once. */
export function Confirm({ words, title, text, submit, onDo, onClose }: ConfirmProps) {
	const [done, setDone] = useState(false);
	return (
		<Dialog title={t(words.feed, title)} closeLabel={t(words.feed, "cancel")} onClose={onClose}>
			<p>{t(words.feed, text)}</p>
			<button
				type="button"
				className="button button--ink"
				aria-disabled={done}
				onClick={() => {
					if (done) return;
					setDone(true);
					onClose();
					onDo();
				}}
			>
				{submit}
			</button>
		</Dialog>
	);
}
