import { Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { TreeRequest, TreeView } from "../../../app/desk/views";
import { Message } from "../../parts/message";
import { useTexts } from "../../parts/texts";

/** Points: smaller print is not readable. */
const LEAST_TEXT = 8;

/** On what the tree prints and how large its text is; a warning with a way out when that is too small. */
export function PageFacts({ view, request }: { readonly view: TreeView; readonly request: TreeRequest }): ReactNode {
  const { say } = useTexts();
  const { paper, orientation, textSize } = view.page;
  // Never rounded up: 7.96 is not 8.
  const size = Math.floor(textSize * 10) / 10;
  const facts =
    size > 0 ? say("tree.page", { paper, orientation, size }) : say("tree.pageTiny", { paper, orientation });
  if (textSize >= LEAST_TEXT) return <Text>{facts}</Text>;
  const isPart = String(request.root !== null);
  // Left to choose, Jenjang has tried A3 already.
  const canBeLarger = String(request.paper !== null && request.paper !== "A3");
  const advice = say("tree.smallAdvice", { isPart, canBeLarger });
  return (
    <>
      <Text>{facts}</Text>
      <Message key={`${paper} ${size}`} intent="warning" sentence={say("tree.small")} advice={[advice]} />
    </>
  );
}
