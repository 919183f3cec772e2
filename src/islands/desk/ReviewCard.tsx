import { useId } from "react";
import { t, tn, type Words } from "#src/i18n/t.ts";

interface Props {
	words: Words;
	/** How many pieces of work nobody has claimed yet. */
	waiting: number;
}

/** For those who review: what waits for them, before anything of their own. */
export function ReviewCard({ words, waiting }: Props) {
	const id = useId();
	return (
		<section className={waiting > 0 ? "next" : "next next--rest"} aria-labelledby={id}>
			<p className="next-eyebrow">{t(words, "reviewing")}</p>
			<h2 id={id}>{waiting > 0 ? tn(words, "waiting", waiting) : t(words, "waitingNone")}</h2>
			<p className="next-why">{t(words, waiting > 0 ? "reviewingWhy" : "reviewingNoneWhy")}</p>
			<p>
				<a className={waiting > 0 ? "button button--signal" : "button"} href="/review/">
					{t(words, "reviewingGo")}
				</a>
			</p>
		</section>
	);
}
