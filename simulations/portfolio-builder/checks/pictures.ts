import { type BlockCheck, improve, must } from "./finding.ts";
import { pictureOf, wordsOf } from "./reading.ts";

/** Fewest words that say what is seen. */
const fewestWords = 3;

/** Words for whoever does not see the picture. */
export const pictures: BlockCheck = (block) => {
	const picture = pictureOf(block);
	if (!picture) return [];
	const alt = picture.alt.trim();
	if (alt === "") return [must("picture-no-words", block.id)];
	if (/\.(png|jpe?g|webp|gif|heic)$/i.test(alt) || /^(img|dsc|image|screenshot)[ _-]?\d+/i.test(alt))
		return [must("picture-file-name", block.id, { alt })];
	if (/^(?:an? |the )?(?:image|picture|photo|photograph|graphic) (?:of|showing)\b/i.test(alt))
		return [improve("picture-says-picture", block.id)];
	return wordsOf(alt).length < fewestWords ? [improve("picture-few-words", block.id, { alt })] : [];
};
