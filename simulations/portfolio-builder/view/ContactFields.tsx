import { useId, useState } from "react";
import { t } from "#src/i18n/t.ts";
import { freeId } from "../editing/edit.ts";
import { emailOf, linkOf } from "../editing/typed-address.ts";
import { AddressField } from "./AddressField.tsx";
import { useBench } from "./bench.ts";
import { type FieldsOf, most, withItem, withoutItem } from "./fields.ts";
import { TextField } from "./TextField.tsx";

/** Links that a block takes, as the schema has it. */
const mostLinks = 12;

/** Where to write, and where else one is found. */
export function ContactFields({ block, onBlock }: FieldsOf<"contact">) {
	const { words } = useBench();
	const { links } = block;
	return (
		<>
			<TextField
				field="note"
				label={t(words, "contactNote")}
				placeholder={t(words, "ph-contactNote")}
				value={block.note}
				most={most.text}
				long
				onText={(note) => onBlock({ ...block, note }, { field: "note", text: note })}
			/>
			<AddressField
				field="email"
				label={t(words, "email")}
				placeholder={t(words, "ph-email")}
				type="email"
				value={block.email}
				read={emailOf}
				error={t(words, "badEmail")}
				onAddress={(email) => onBlock({ ...block, email }, { field: "email", text: email })}
			/>
			<fieldset className="pb-group" data-field="links" tabIndex={-1}>
				<legend>{t(words, "links")}</legend>
				{links.map((link) => (
					<div className="pb-link" key={link.id}>
						<TextField
							field={`label ${link.id}`}
							label={t(words, "linkLabel")}
							placeholder={t(words, "ph-linkLabel")}
							value={link.label}
							most={most.line}
							onText={(label) =>
								onBlock({ ...block, links: withItem(links, link.id, { label }) }, { field: `label ${link.id}`, text: label })
							}
						/>
						<AddressField
							field={`url ${link.id}`}
							label={t(words, "linkUrl")}
							type="url"
							value={link.url}
							read={linkOf}
							mayBeEmpty={false}
							error={t(words, "badUrl")}
							onAddress={(url) => onBlock({ ...block, links: withItem(links, link.id, { url }) }, { field: `url ${link.id}`, text: url })}
						/>
						<button
							type="button"
							className="button button--small button--quiet"
							aria-label={t(words, "removeLink", { name: link.label || link.url })}
							onClick={() => onBlock({ ...block, links: withoutItem(links, link.id) })}
						>
							{t(words, "remove")}
						</button>
					</div>
				))}
				{links.length < mostLinks && (
					<NewLink onLink={(label, url) => onBlock({ ...block, links: [...links, { id: freeId(links, "link"), label, url }] })} />
				)}
			</fieldset>
		</>
	);
}

/** A link comes onto the page once it leads somewhere. */
function NewLink({ onLink }: { onLink(label: string, url: string): void }) {
	const { words } = useBench();
	const id = useId();
	const [typed, setTyped] = useState("");
	const [isBad, setBad] = useState(false);
	function add() {
		const url = linkOf(typed);
		setBad(url === null);
		if (url === null) return;
		onLink("", url);
		setTyped("");
	}
	return (
		<div className="field pb-field">
			<label htmlFor={id}>{t(words, "linkUrl")}</label>
			<div className="pb-add-line">
				<input
					id={id}
					className="input"
					type="text"
					inputMode="url"
					autoCapitalize="none"
					autoComplete="off"
					spellCheck={false}
					maxLength={500}
					placeholder={t(words, "ph-linkUrl")}
					value={typed}
					aria-invalid={isBad || undefined}
					aria-describedby={isBad ? `${id}-error` : undefined}
					onChange={({ target }) => {
						setTyped(target.value);
						setBad(false);
					}}
					onKeyDown={(event) => event.key === "Enter" && add()}
				/>
				<button type="button" className="button button--small" onClick={add}>
					{t(words, "addLink")}
				</button>
			</div>
			{isBad && (
				<p className="error" id={`${id}-error`}>
					{t(words, "badUrl")}
				</p>
			)}
		</div>
	);
}
