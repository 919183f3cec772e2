import { t, type Words } from "#src/i18n/t.ts";

interface Props {
	words: Words;
	label: string;
	/** Of the page as it was handed in, served without anything that could run. */
	address: string;
}

/** A page as a visitor would see it, above the text that notes hang on. */
export function HandedInPage({ words, label, address }: Props) {
	return (
		<figure className="handed-in-page">
			<iframe src={address} title={t(words, "pageOf", { label })} loading="lazy" sandbox="allow-same-origin" />
			<figcaption className="soft small">
				{t(words, "pageText")}{" "}
				<a href={address} target="_blank" rel="noreferrer">
					{t(words, "pageWhole")}
				</a>
			</figcaption>
		</figure>
	);
}
