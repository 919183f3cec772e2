import type { Publication, StoredPicture, StoredPortfolio } from "../../port.ts";
import type { PortfolioVerbs } from "../../port-portfolio.ts";
import { ThingsWithBytes } from "./bytes.ts";
import type { House } from "./house.ts";
import { OwnedRecords } from "./records.ts";

export function portfolioVerbs(house: House): PortfolioVerbs {
	const portfolios = house.owned(new OwnedRecords<StoredPortfolio>());
	const publications = house.owned(new OwnedRecords<Publication>());
	const pictures = house.owned(new ThingsWithBytes<StoredPicture>(({ sizes }) => sizes.map(({ width }) => String(width))));
	const holderOf = (handle: string) => publications.find((publication) => publication.handle === handle);
	return {
		portfolio: async (accountId) => portfolios.get(accountId),
		async savePortfolio(portfolio) {
			house.mustKnow(portfolio.accountId);
			if ((portfolios.get(portfolio.accountId)?.version ?? 0) !== portfolio.version - 1) return false;
			portfolios.set(portfolio.accountId, portfolio);
			return true;
		},

		publication: async (accountId) => publications.get(accountId),
		publicationByHandle: async (handle) => holderOf(handle),
		async savePublication(publication) {
			const holder = holderOf(publication.handle);
			if (holder && holder.accountId !== publication.accountId) return false;
			house.mustKnow(publication.accountId);
			publications.set(publication.accountId, publication);
			return true;
		},

		pictures: async (accountId) => pictures.of(accountId),
		async addPicture(accountId, picture, bytes) {
			house.mustKnow(accountId);
			pictures.add(accountId, picture, bytes);
		},
		pictureBytes: async (accountId, pictureId, width) => pictures.bytes(accountId, pictureId, String(width)),
		removePicture: async (accountId, pictureId) => pictures.remove(accountId, pictureId),
	};
}
