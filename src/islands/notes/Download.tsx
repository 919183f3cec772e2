import { t, type Words } from "#src/i18n/t.ts";

/** A file made here; nothing is asked of the server. */
export function Download({ words, text }: { words: Words; text: string }) {
	return (
		<button
			type="button"
			className="button button--small"
			onClick={() => {
				const address = URL.createObjectURL(new Blob([text], { type: "text/markdown;charset=utf-8" }));
				const link = document.createElement("a");
				link.href = address;
				link.download = t(words, "fileName");
				link.click();
				// The browser has taken the address over once the click is through.
				setTimeout(() => URL.revokeObjectURL(address));
			}}
		>
			{t(words, "download")}
		</button>
	);
}
