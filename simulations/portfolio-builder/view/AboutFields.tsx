import { t } from "#src/i18n/t.ts";
import { useBench } from "./bench.ts";
import { type FieldsOf, most } from "./fields.ts";
import { PictureField } from "./PictureField.tsx";
import { TextField } from "./TextField.tsx";

export function AboutFields({ block, onBlock }: FieldsOf<"about">) {
	const { words } = useBench();
	return (
		<>
			<TextField
				field="text"
				label={t(words, "aboutText")}
				hint={t(words, "paragraphs")}
				placeholder={t(words, "ph-aboutText")}
				value={block.text}
				most={most.text}
				long
				onText={(text) => onBlock({ ...block, text }, { field: "text", text })}
			/>
			<PictureField picture={block.picture} onPicture={(picture, typing) => onBlock({ ...block, picture }, typing)} />
		</>
	);
}
