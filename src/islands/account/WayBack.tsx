import { useEffect, useState } from "react";
import { t, type Words } from "#src/i18n/t.ts";

interface Props {
	words: Words;
	to: "/sign-in/" | "/sign-up/";
	asks: string;
	says: string;
}

/** To the other form, without losing where the person was going. */
export function WayBack({ words, to, asks, says }: Props) {
	const [search, setSearch] = useState("");
	useEffect(() => setSearch(location.search), []);
	return (
		<p className="account-other">
			{t(words, asks)} <a href={`${to}${search}`}>{t(words, says)}</a>
		</p>
	);
}
