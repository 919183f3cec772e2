import { t } from "#src/i18n/t.ts";
import { linkOf } from "../editing/typed-address.ts";
import { AddressField } from "./AddressField.tsx";
import { useBench } from "./bench.ts";
import { type FieldsOf, most } from "./fields.ts";
import { PictureField } from "./PictureField.tsx";
import { TextField } from "./TextField.tsx";

/** Who, what, for whom, and the one thing to do. */
export function HeadlineFields({ block, onBlock }: FieldsOf<"headline">) {
	const { words } = useBench();
	const line = (field: "name" | "claim" | "forWhom", hint?: string) => (
		<TextField
			field={field}
			label={t(words, field)}
			hint={hint}
			placeholder={t(words, `ph-${field}`)}
			value={block[field]}
			most={most.line}
			onText={(text) => onBlock({ ...block, [field]: text }, { field, text })}
		/>
	);
	return (
		<>
			{line("name")}
			{line("claim", t(words, "claimHint"))}
			{line("forWhom", t(words, "forWhomHint"))}
			<TextField
				field="action"
				label={t(words, "actionLabel")}
				hint={t(words, "actionHint")}
				placeholder={t(words, "ph-actionLabel")}
				value={block.action.label}
				most={most.action}
				onText={(label) => onBlock({ ...block, action: { ...block.action, label } }, { field: "action", text: label })}
			/>
			<AddressField
				field="action-url"
				label={t(words, "actionUrl")}
				hint={t(words, "actionUrlHint")}
				type="url"
				value={block.action.url ?? ""}
				read={linkOf}
				error={t(words, "badUrl")}
				onAddress={(url) => onBlock({ ...block, action: { ...block.action, url: url || null } }, { field: "action-url", text: url })}
			/>
			<PictureField picture={block.picture} onPicture={(picture, typing) => onBlock({ ...block, picture }, typing)} />
		</>
	);
}
