/** Texts of the pane's SKP step and the values they take. */
export interface SkpParams {
  "skp.title": null;
  "skp.lead": { people: number; year: string };
  /** Behind the lead: how many lack something. */
  "skp.leadMissing": { count: number };
  "skp.notReadTitle": null;
  "skp.notRead": null;
  "skp.refused": { sheet: string };
  "skp.toRead": null;
  "skp.reading": null;
  "skp.loading": null;
  "skp.loadFailed": null;
  "skp.nobodyTitle": null;
  "skp.nobody": null;
  "skp.nobodyWritesTitle": null;
  "skp.nobodyWrites": null;

  "skp.people": null;
  "skp.search": null;
  "skp.searchHint": null;
  "skp.onlyIncomplete": { count: number };
  "skp.chooseAll": { count: number };
  "skp.chooseShown": { count: number };
  "skp.chosen": { count: number; total: number };
  "skp.noneShown": null;
  "skp.showAll": null;
  /** The list, to those who hear it. */
  "skp.list": null;
  "skp.noUnit": null;
  "skp.ratedBy": { name: string };
  "skp.noRater": null;
  /** Checkboxes of a group: how many people stand in it. */
  "skp.group": { name: string; count: number };
  "skp.noName": { position: string };
  "skp.noNamePosition": null;
  "skp.noPosition": null;
  "skp.form.jpt": null;
  "skp.form.ja-jf": null;
  "skp.formLong.jpt": null;
  "skp.formLong.ja-jf": null;
  "skp.formLong.none": null;
  "skp.results": { count: number };
  "skp.hasSheet": null;
  "skp.missing": null;
  "skp.missing.name": null;
  "skp.missing.nip": null;
  "skp.missing.rank": null;
  "skp.missing.position": null;
  "skp.missing.unit": null;
  "skp.missing.rater": null;
  "skp.missing.raterName": null;
  "skp.missing.raterNip": null;
  "skp.missing.raterRank": null;
  "skp.missing.raterPosition": null;
  "skp.missing.raterUnit": null;
  "skp.missing.raterInstitution": null;
  "skp.missing.leader": null;
  "skp.missing.result": null;
  "skp.missing.indicator": null;
  "skp.missing.aspect": null;
  "skp.missing.target": null;
  "skp.missing.perspective": null;
  "skp.more": { name: string };

  "skp.formField": null;
  "skp.formAsPost": null;
  "skp.formAsPostKnown": { form: string };
  "skp.raterField": null;
  "skp.raterAsFound": null;
  "skp.raterAsFoundKnown": { name: string };
  "skp.raterNotFound": null;
  "skp.ratersNow": null;
  "skp.ratersOther": null;
  "skp.raterSearch": null;
  "skp.ratersHidden": { count: number };
  "skp.preview": null;
  "skp.previewOf": { name: string };
  "skp.showCell": null;
  "skp.standsAt": { sheet: string; cell: string };

  "skp.without": { count: number };
  "skp.withoutMore": { count: number };
  "skp.reason.regional-head": null;
  "skp.reason.no-node": null;

  "skp.choices": null;
  "skp.approach": null;
  "skp.approach.quantitative": null;
  "skp.approach.qualitative": null;
  "skp.approachHint.quantitative": null;
  "skp.approachHint.qualitative": null;
  "skp.period": null;
  /** As it is printed, in Indonesian in every language. */
  "skp.periodDefault": { year: string };
  "skp.institution": null;
  "skp.institutionHint": null;
  "skp.place": null;
  "skp.placeHint": null;
  "skp.date": null;
  "skp.dateHint": { year: string };
  "skp.blankHint": null;
  "skp.paper": null;
  "skp.paper.A4": null;
  "skp.paper.F4": null;

  "skp.build": { count: number };
  "skp.buildNobody": null;
  "skp.buildBusy": null;
  "skp.othersStay": null;
  "skp.building": null;
  "skp.writing": { done: number; total: number; sheet: string };
  "skp.writingOther": { sheet: string };
  "skp.stop": null;
  "skp.stopping": null;

  "skp.previewTitle": null;
  "skp.previewNone": null;
  "skp.previewLoading": null;
  "skp.previewFailed": null;
  "skp.previewPlace": { at: number; count: number };
  "skp.previewNotChosen": null;
  "skp.previous": null;
  "skp.next": null;
  "skp.zoom": null;
  "skp.fit": null;
  /** Where a page ends, between its number and the next. */
  "skp.page": { page: number };
  "skp.sheetOf": { name: string };
}
