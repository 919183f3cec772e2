import { createElement as h, type ReactNode } from "react";
import type { Picture as PictureOf } from "../schema.ts";
import type { PageContext } from "./context.ts";
import { plain } from "./plain.ts";

interface Props {
	picture: PictureOf | null;
	context: PageContext;
	className: string;
	/** How wide it stands on the page, as the attribute `sizes` wants it. */
	sizes: string;
	/** It is seen at once, and is not to wait. */
	first?: boolean;
}

/** An uploaded picture in the width that the screen needs; nothing where there is none. */
export function Picture({ picture, context, className, sizes, first = false }: Props): ReactNode {
	const narrow = picture && context.imageUrl(picture.imageId, 800);
	if (!picture || !narrow) return null;
	const wide = context.imageUrl(picture.imageId, 1600);
	const size = context.imageSize?.(picture.imageId);
	const widths = [800, 1600].map((width) => Math.min(width, size?.width ?? width));
	return h("img", {
		className: `picture ${className}`,
		src: narrow,
		...(wide && wide !== narrow ? { srcSet: `${narrow} ${widths[0]}w, ${wide} ${widths[1]}w`, sizes } : {}),
		alt: plain(picture.alt),
		...(size ?? {}),
		decoding: "async",
		...(first ? {} : { loading: "lazy" }),
	});
}
