import { deskContract } from "./desk-contract";
import { openExcelDesk, openFileDesk } from "./opened-desk";

deskContract("a desk for files", openFileDesk);
deskContract("a desk for a workbook in Excel", openExcelDesk);
