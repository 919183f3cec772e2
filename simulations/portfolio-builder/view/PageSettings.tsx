import { memo, useId, useMemo } from "react";
import { t } from "#src/i18n/t.ts";
import type { PageContext } from "../page/context.ts";
import type { Block, PortfolioDocument } from "../schema.ts";
import { looks } from "../vocabulary.ts";
import { useBench } from "./bench.ts";
import { previewOf } from "./ghosts.ts";
import { PageFrame } from "./PageFrame.tsx";

/** Languages that a page can be written in, to choose from; others are kept as they are. */
const languages = ["en", "de", "es", "fr", "hu", "it", "nl", "pl", "pt", "ro", "ru", "sr", "tr", "uk", "ar", "hi", "sw", "zh"] as const;

interface PageSettingsProps {
	look: PortfolioDocument["look"];
	language: string;
	/** Of what the small previews are made: the page's first blocks. */
	first: readonly Block[];
	context: PageContext;
}

/** The look, chosen from the page itself in each of the three, and the language that is written. */
export const PageSettings = memo(function PageSettings({ look, language, first, context }: PageSettingsProps) {
	const { words, quotable, edit, language: own } = useBench();
	const id = useId();
	const names = useMemo(() => new Intl.DisplayNames(own, { type: "language" }), [own]);
	const blocks = first.map((block) => previewOf(block, words, quotable).block);
	const known = languages.some((one) => one === language) ? languages : [language, ...languages];
	return (
		<>
			<fieldset className="pb-looks">
				<legend>{t(words, "look")}</legend>
				{looks.map((one) => (
					<label key={one} className="pb-look">
						<input
							type="radio"
							name={id}
							checked={one === look}
							aria-describedby={`${id}-${one}`}
							onChange={() => edit((document) => ({ ...document, look: one }), "look")}
						/>
						<span className="pb-look-page" aria-hidden="true" inert>
							<PageFrame
								document={{ look: one, language, blocks, resume: { place: "", languages: [], work: [], education: [] } }}
								context={context}
								width={520}
								scheme="light"
							/>
						</span>
						<span className="pb-look-name">{t(words, `look-${one}`)}</span>
						<span className="pb-look-is" id={`${id}-${one}`}>
							{t(words, `look-${one}-is`)}
						</span>
					</label>
				))}
			</fieldset>
			<div className="field pb-field">
				<label htmlFor={`${id}-language`}>{t(words, "language")}</label>
				<select
					id={`${id}-language`}
					className="input"
					value={language}
					onChange={({ target }) => edit((document) => ({ ...document, language: target.value }), "look")}
				>
					{known.map((one) => (
						<option key={one} value={one}>
							{names.of(one)}
						</option>
					))}
				</select>
			</div>
		</>
	);
});
