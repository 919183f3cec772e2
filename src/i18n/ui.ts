import { publicCourse } from "#content/public.ts";
import type { Words } from "./t.ts";

/**
 * A section of the interface's words, at build time only: islands are handed theirs as a prop.
 *
 * @throws {RangeError} when there is no such file in `content/<lang>/ui/`
 */
export function ui(section: string): Words {
	const words = publicCourse.ui.get(section);
	if (!words) throw new RangeError(`There is no content/en/ui/${section}.yaml. Write it, or mend the name.`);
	return words;
}
