import { type PictureBytes, type Storage, StorageUnavailable, type StoredPicture } from "../../port.ts";
import { frozenCopy } from "../frozen-copy.ts";
import { forAccount, type House, whenSettled } from "../house.ts";
import { fileName, fileNames } from "../shelves.ts";

type Verbs = "pictures" | "addPicture" | "pictureBytes" | "removePicture";

/** An album names a picture only while its bytes are on disk: they are written before, and removed after. */
export function pictureVerbs(house: House): Pick<Storage, Verbs> {
	const { albums, albumOf, pictureFiles } = house.shelves;
	const find = (accountId: string, pictureId: string) => albums.get(accountId)?.pictures.find(({ id }) => id === pictureId);
	return {
		pictures: async (accountId) => albums.get(accountId)?.pictures ?? [],
		async addPicture(accountId, given, bytes) {
			const picture = frozenCopy(given, "picture");
			const files = filesOf(picture, bytes);
			return house.pictureTurns.take(picture.id, async () => {
				await forAccount(house, accountId, async () => {});
				if (albumOf.id(picture.id) !== null) throw new Error(`pictures: the id ${picture.id} is in use.`);
				await pictureFiles.write(files);
				try {
					await forAccount(house, accountId, () =>
						albums.change(accountId, (head) => ({ accountId, pictures: [...(head?.pictures ?? []), picture] })),
					);
				} catch (error) {
					if (error instanceof StorageUnavailable) pictureFiles.eraseLater([...files.keys()]);
					else await pictureFiles.eraseSurely([...files.keys()]);
					throw error;
				}
			});
		},
		async pictureBytes(accountId, pictureId, width) {
			const isKept = find(accountId, pictureId)?.sizes.some((size) => size.width === width);
			return isKept ? pictureFiles.read(fileName(pictureId, width)) : null;
		},
		removePicture: (accountId, pictureId) =>
			house.pictureTurns.take(pictureId, async () => {
				const picture = find(accountId, pictureId);
				const removed = await whenSettled(house, accountId, () =>
					albums.change(accountId, (head) =>
						head?.pictures.some(({ id }) => id === pictureId)
							? { accountId, pictures: head.pictures.filter(({ id }) => id !== pictureId) }
							: null,
					),
				);
				if (removed && picture) await pictureFiles.eraseSurely(fileNames(picture));
				return removed;
			}),
	};
}

function filesOf(picture: StoredPicture, bytes: PictureBytes): ReadonlyMap<string, Buffer> {
	return new Map(
		picture.sizes.map(({ width }) => {
			const given = bytes[width];
			if (!given) throw new RangeError(`There are no bytes of picture ${picture.id} in width ${width}.`);
			return [fileName(picture.id, width), Buffer.from(given)];
		}),
	);
}
