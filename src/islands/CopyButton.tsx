import { useState } from "react";
import { t, type Words } from "#src/i18n/t.ts";

/** Copies a text and says so. Words: `copy`, `copied`, `copyFailed`. */
export function CopyButton({ words, text }: { words: Words; text: string }) {
	const [state, setState] = useState<"copy" | "copied" | "copyFailed">("copy");
	return (
		<button
			type="button"
			className="button button--small"
			onClick={() =>
				navigator.clipboard.writeText(text).then(
					() => setState("copied"),
					() => setState("copyFailed"),
				)
			}
		>
			<span role="status">{t(words, state)}</span>
		</button>
	);
}
