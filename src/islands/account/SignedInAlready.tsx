import { t, type Words } from "#src/i18n/t.ts";

export function SignedInAlready({ words, name }: { words: Words; name: string }) {
	return (
		<div className="stack">
			<p>{t(words, "signedInAs", { name })}</p>
			<p>
				<a className="button button--ink" href="/desk/">
					{t(words, "toDesk")}
				</a>
			</p>
		</div>
	);
}
