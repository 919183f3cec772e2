import { t } from "#src/i18n/t.ts";
import { aboutWords } from "./about-words.ts";
import type { Finding } from "./checks.ts";
import { StatusMark } from "./StatusMark.tsx";
import type { Part } from "./use-manager.ts";

/** What a check found, in words, the missing first. */
export function Findings({ findings, props, manager }: Part & { findings: readonly Finding[] }) {
	const w = props.words.ads;
	return (
		<ul role="list" className="ads-findings">
			{findings.map(({ level, code, about }) => (
				<li key={code} className={`ads-finding ads-finding--${level}`}>
					<StatusMark tone={level === "missing" ? "bad" : "caution"} />
					<p>
						<b>{t(w, `finding-${level}`)}</b> {t(w, `check-${code}`, aboutWords(about, manager.numbers))}
					</p>
				</li>
			))}
		</ul>
	);
}
