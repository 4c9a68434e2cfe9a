import type { HeaderRows } from "./header-rows";
import { type MovedColumns, headingTexts, isRepeatedHeader, movedHeading } from "./heading-rows";
import { type MovedPage, type TableView, movedView } from "./table-view";

/** The view with pages whose columns were moved sideways, or left out, put under the heading again. */
export function straighten(view: TableView, header: HeaderRows): TableView {
  const heading = headingTexts(view, header);
  const pages: MovedPage[] = [];
  for (let row = header.to + 1; row <= view.grid.rowCount; row++) {
    const moved = movedHeading(view, row, heading);
    if (moved) pages.push({ from: row, columns: placeColumns(moved, view.grid.columnCount) });
    else if (pages.length > 0 && isRepeatedHeader(view, row, heading)) pages.push({ from: row, columns: [] });
  }
  return pages.length === 0 ? view : movedView(view, pages);
}

/** Sheet column of each column: as far from it as the nearest heading found left of it; 0 for one that the page leaves out. */
function placeColumns(moved: MovedColumns, count: number): readonly number[] {
  const places = [0];
  for (let column = 1, at = 0; column <= count; column++) {
    while (at + 1 < moved.length && moved[at + 1]![0] <= column) at++;
    const [own, there] = moved[at]!;
    const place = column + there - own;
    const limit = moved[column < own ? at : at + 1]?.[1] ?? Infinity;
    places.push(place < 1 || place >= limit ? 0 : place);
  }
  return places;
}
