import type { Storage } from "../../port.ts";
import type { House } from "../house.ts";
import { keptBytes } from "./kept-bytes.ts";

type Verbs = "pictures" | "addPicture" | "pictureBytes" | "removePicture";

export function pictureVerbs(house: House): Pick<Storage, Verbs> {
	const { pictures } = house.shelves;
	const { add, read, remove } = keptBytes(house, pictures);
	return {
		pictures: async (accountId) => pictures.items(accountId),
		addPicture: add,
		pictureBytes: (accountId, pictureId, width) => read(accountId, pictureId, String(width)),
		removePicture: remove,
	};
}
