import { TableDismissRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { OpenRefusal } from "../../../app/open-cascade";
import { Empty } from "../../parts/empty";
import { Message } from "../../parts/message";
import { useTexts } from "../../parts/texts";

/** Why there is no cascade, what helps, and that the sheet can be explained by hand. */
export function RefusalMessage(props: { readonly refusal: OpenRefusal; readonly hasColumns: boolean }): ReactNode {
  const { refusal, hasColumns } = props;
  const { say, messages } = useTexts();
  const { why, advice } = messages.refusal(refusal);
  if (refusal.reason === "empty-workbook")
    return <Empty icon={<TableDismissRegular />} title={say("read.empty")} sentence={[why, ...advice].join(" ")} />;
  const title = "sheet" in refusal ? say("read.refused", { sheet: refusal.sheet }) : say("read.refusedAll");
  const more = hasColumns && refusal.reason !== "empty-sheet" ? [say("read.refusedHow")] : [];
  return <Message key={why} intent="warning" title={title} sentence={why} advice={[...advice, ...more]} />;
}
