/** A picture in one size, as addresses name it: `<id>-<width>.webp`. */
export function pictureFile(id: string, width: number): string {
	return `${id}-${width}.webp`;
}

/** null when it is no such name. */
export function readPictureFile(file: string): { id: string; width: number } | null {
	const match = /^([a-z0-9]+(?:-[a-z0-9]+)*)-(\d{1,4})\.webp$/.exec(file);
	return match ? { id: match[1] as string, width: Number(match[2]) } : null;
}
