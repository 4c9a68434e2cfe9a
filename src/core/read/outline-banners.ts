import type { Cited } from "../cascade/cascade";
import type { Profile } from "../profile/profile";
import { buildProfile } from "../profile/profiles";
import type { NodeDraft } from "./node-draft";
import { refAt } from "./read-facts";
import type { Table } from "./read-table";
import { type Banner, bannerCodes, findBanners } from "./wide-banners";
import { bannerLevel } from "./wide-slots";

/** Rows of one text over an outline: statements above what follows, or the office that answers for it. */
export class OutlineBanners {
  private readonly banners: ReadonlyMap<number, Banner>;
  /** Codes of the levels that banners state, top first. */
  private readonly levels: readonly string[];

  constructor(private readonly table: Table) {
    this.banners = findBanners(table);
    this.levels = bannerCodes(this.banners);
  }

  /** What a row states above the outline, or null. */
  statementAt(row: number): Cited | null {
    const banner = this.banners.get(row);
    if (banner?.kind !== "level") return null;
    return { text: banner.text, at: refAt(this.table.view, row, banner.column.index) };
  }

  /** Whether a row is a banner that states nothing. */
  isOutside(row: number): boolean {
    const kind = this.banners.get(row)?.kind;
    return kind === "mark" || kind === "unit";
  }

  isBanner({ row }: NodeDraft): boolean {
    return this.banners.get(row)?.kind === "level";
  }

  /** Hangs the outline's roots below the banners above them, one level lower for each level of banners; the profile with those levels. */
  linkAbove(drafts: readonly NodeDraft[], profile: Profile): Profile {
    this.nameUnits(drafts);
    if (this.levels.length === 0) return profile;
    const named = this.withLevels(profile);
    const shift = named.levels.length - profile.levels.length;
    const open: (NodeDraft | null)[] = this.levels.map(() => null);
    const lowest = (below: number): NodeDraft | null =>
      open.slice(0, below).reduce<NodeDraft | null>((low, draft) => draft ?? low, null);
    let sure = 0;
    for (const draft of drafts) {
      const banner = this.banners.get(draft.row);
      if (banner?.kind === "level") {
        const rank = this.levels.indexOf(banner.code);
        draft.parent = lowest(rank);
        draft.level = rank + 1;
        draft.levelTold = { by: banner.code === "" ? "look" : "word", confidence: banner.confidence };
        draft.parentTold = { by: draft.parent ? "order" : "root", confidence: 1 };
        open.fill(null, rank);
        open[rank] = draft;
        sure = banner.confidence;
        continue;
      }
      if (draft.level > 0) draft.level = Math.min(draft.level + shift, named.levels.length);
      const above = lowest(open.length);
      if (draft.parent || !above) continue;
      draft.parent = above;
      // A doubted banner is asked about itself, and not again for every root below it.
      draft.parentTold = { by: "order", confidence: Math.min(draft.parentTold.confidence, Math.max(sure, 0.6)) };
    }
    return named;
  }

  private nameUnits(drafts: readonly NodeDraft[]): void {
    const units = [...this.banners].flatMap(([row, banner]) => (banner.kind === "unit" ? [{ row, banner }] : []));
    let next = 0;
    for (const draft of drafts) {
      while (next < units.length && units[next]!.row < draft.row) next++;
      const unit = units[next - 1];
      if (!unit || draft.owners.length > 0) continue;
      const at = refAt(this.table.view, unit.row, unit.banner.column.index);
      draft.owners.push({ position: null, name: null, nip: null, echelon: null, unit: unit.banner.text, at });
    }
  }

  /** A shipped profile has its own top level: only the sheet's own is put below its banners. */
  private withLevels(profile: Profile): Profile {
    const above = this.levels.map(bannerLevel);
    const rows = [...above, ...profile.levels].map(({ code, label, labelEn, tier, ownerClasses }, i) => {
      const synonyms = profile.levels[i - above.length]?.synonyms ?? [];
      return [`${i + 1}-${code.replace(/^\d+-/, "")}`, label, labelEn, tier, ownerClasses, synonyms] as const;
    });
    return buildProfile("lembar", "Jenjang menurut lembar ini", "Levels as this sheet names them", rows);
  }
}
