import { useId } from "react";
import type { DeskView } from "#server/wire/desk.ts";
import { t, type Words } from "#src/i18n/t.ts";

/** How far it is to the certificate, or that it is there. */
export function CertificateLine({ words, certificate }: { words: Words; certificate: DeskView["certificate"] }) {
	const id = useId();
	const { met, all, number } = certificate;
	const key = number ? "certificateGiven" : met === all ? "certificateReady" : "certificateWay";
	return (
		<section className="desk-certificate" aria-labelledby={id}>
			<h2 id={id}>{t(words, "certificate")}</h2>
			{number === null && (
				<p className="desk-done">
					<progress className="progress" value={met} max={all} aria-label={t(words, "certificateMet", { met, all })} />
					<span aria-hidden="true">{t(words, "certificateMet", { met, all })}</span>
				</p>
			)}
			<p className="small">
				<a href="/certificate/">{t(words, key, { number: number ?? "" })}</a>
			</p>
		</section>
	);
}
