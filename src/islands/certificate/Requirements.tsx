import { useId } from "react";
import type { CertificateStanding } from "#server/wire/certificate.ts";
import { t, type Words } from "#src/i18n/t.ts";
import type { ModuleOutline, Outline } from "#src/stores/desk.ts";
import { Mark } from "../desk/Mark.tsx";

export type Required = CertificateStanding["requirements"][number];

interface Props {
	words: Words;
	requirements: readonly Required[];
	outline: Outline;
}

const marks = { met: "done", waits: "waits", open: "todo" } as const;

/** What the certificate asks for, module by module, each with where it stands and the way there. */
export function Requirements({ words, requirements, outline }: Props) {
	const id = useId();
	const modules = [...outline.modules, null].flatMap((module) => {
		const required = requirements.filter(({ moduleId }) => moduleId === (module?.id ?? null));
		return required.length > 0 ? [{ module, required }] : [];
	});
	return (
		<>
			{modules.map(({ module, required }) => (
				<section key={module?.id ?? ""} className="certificate-module" aria-labelledby={`${id}-${module?.id}`}>
					<h2 id={`${id}-${module?.id}`}>
						{module ? t(words, "moduleLine", { n: module.number, title: module.title }) : t(words, "moduleNone")}
					</h2>
					<ul className="plain-list">
						{required.map((one) => (
							<li key={`${one.kind} ${one.id}`} className="certificate-item">
								<Mark mark={marks[one.state]} />
								<span className="certificate-item-kind">{t(words, `kind-${one.kind}`)}</span>
								<Title required={one} module={module} />
								<span className="certificate-item-state">{t(words, `state-${one.kind}-${one.state}`)}</span>
							</li>
						))}
					</ul>
				</section>
			))}
		</>
	);
}

function Title({ required, module }: { required: Required; module: ModuleOutline | null }) {
	const lists = { exam: module?.exams, run: module?.assessed, work: module?.assignments };
	const path = lists[required.kind]?.find(({ id }) => id === required.id)?.path;
	return path ? (
		<a className="certificate-item-title" href={path}>
			{required.title}
		</a>
	) : (
		<span className="certificate-item-title">{required.title}</span>
	);
}
