import { WorkbookError, type WorkbookErrorKind } from "../workbook";

/** Answers after which the same request may be sent again: Excel has taken none of it. */
const BUSY = new Set([
  "TooManyRequests",
  "ActivityLimitReached",
  "ServiceNotAvailable",
  "ServiceUnavailable",
  "InvalidOperationInCellEditMode",
]);

const KINDS: Readonly<Record<string, WorkbookErrorKind>> = {
  AccessDenied: "protected",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  RangeExceedsLimit: "too-large",
};

/** An error that Excel answered, as `OfficeExtension.Error` carries it. */
interface ExcelError extends Error {
  readonly code: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

/** Excel's own code of an error, or null for an error that did not come from Excel. */
export function excelErrorCode(error: unknown): string | null {
  return isExcelError(error) ? error.code : null;
}

export function isBusy(error: unknown): boolean {
  const code = excelErrorCode(error);
  return code !== null && BUSY.has(code);
}

/** The fault of the world that an error from Excel is; any other error comes back as it is. */
export function toWorkbookError(error: unknown): unknown {
  if (!isExcelError(error)) return error;
  const kind = BUSY.has(error.code) ? "busy" : (KINDS[error.code] ?? "unsupported");
  const where = error.debugInfo?.errorLocation;
  return new WorkbookError(kind, where ? `${error.code}, ${where}` : error.code, { cause: error });
}

/** By its shape: the class comes with Office.js, of which each frame of a page has its own. */
function isExcelError(error: unknown): error is ExcelError {
  return (
    typeof error === "object" &&
    error !== null &&
    "name" in error &&
    error.name === "RichApi.Error" &&
    "code" in error &&
    typeof error.code === "string"
  );
}
