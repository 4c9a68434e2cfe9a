/** What Excel on the web takes in one request and gives in one answer. */
export const MAX_REQUEST_BYTES = 5 * 1024 * 1024;
export const MAX_RESPONSE_BYTES = 5 * 1024 * 1024;

/** The flag by which Office.js says that a request may wait while a cell is being edited. */
export const DELAY_FOR_CELL_EDIT = 64;
