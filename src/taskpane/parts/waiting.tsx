import { Spinner } from "@fluentui/react-components";
import type { ReactNode } from "react";

/** Something is on its way: said once, and shown without a jump when there is something to show already. */
export function Waiting({ label }: { readonly label: string }): ReactNode {
  return (
    <Spinner size="small" label={label} labelPosition="after" role="status" style={{ justifyContent: "flex-start" }} />
  );
}
