import type { Profile } from "../../core/profile/profile";
import { PROFILES } from "../../core/profile/profiles";
import { nameColumns } from "../name-columns";
import type { OpenedCascade } from "../open-cascade";
import { viewQuestions } from "./view-questions";
import { viewLevels } from "./view-levels";
import type { ProfileChoice, ReadFacts } from "./views";

/** What was made of a table. */
export function viewFacts({ cascade, staff, staffSheet, nomenclature }: OpenedCascade): ReadFacts {
  const { layout, confidence, titles, years, area, nodes, unread, profile } = cascade;
  return {
    ...{ layout, confidence, titles, years },
    nodes: nodes.length,
    rows: { from: area.top, to: area.bottom },
    profile: viewProfile(profile),
    levels: viewLevels(cascade),
    unread: nameColumns(unread),
    questions: viewQuestions(cascade),
    allLevels: profile.levels.map(({ label, labelEn }, i) => ({ level: i + 1, label, labelEn })),
    joined: cascade.joined.map(({ sheet, repeated }) => ({ sheet, repeated })),
    nomenclature: nomenclature && {
      sheet: nomenclature.cascade.sheet,
      found: nomenclature.found,
      named: nomenclature.named,
    },
    staff: staffSheet && { sheet: staffSheet.name, people: staffSheet.read ? staff.length : null },
  };
}

/** The profiles that can be chosen. */
export function viewProfiles(): readonly ProfileChoice[] {
  return PROFILES.map(viewProfile);
}

function viewProfile({ id, label, labelEn }: Profile): ProfileChoice {
  return { id, label, labelEn };
}
