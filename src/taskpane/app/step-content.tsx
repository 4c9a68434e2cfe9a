import { type ComponentType, type ReactNode, useEffect, useState } from "react";
import { ReadStep } from "../features/read/read-step";
import { FailureMessage } from "../parts/failure-message";
import { useTexts } from "../parts/texts";
import { Waiting } from "../parts/waiting";
import type { Step } from "../state/pane-state";
import { fetchStep } from "./later-steps";
import type { StepProps } from "./step-props";

/** The step that is in view. The first one comes with the page. */
export function StepContent(props: StepProps): ReactNode {
  const { step } = props.state;
  return step === "read" ? <ReadStep {...props} /> : <LaterStep key={step} step={step} {...props} />;
}

/** A step whose program is fetched when it is first shown, or was fetched ahead. */
function LaterStep({ step, ...props }: StepProps & { readonly step: Exclude<Step, "read"> }): ReactNode {
  const { say } = useTexts();
  const [attempts, setAttempts] = useState(0);
  const [fetched, setFetched] = useState<ComponentType<StepProps> | "failed" | null>(null);
  useEffect(() => {
    let isWanted = true;
    fetchStep(step).then(
      (component) => isWanted && setFetched(() => component),
      () => isWanted && setFetched("failed"),
    );
    return () => {
      isWanted = false;
    };
  }, [step, attempts]);
  if (fetched === "failed") {
    const retry = (): void => {
      setFetched(null);
      setAttempts(attempts + 1);
    };
    return <FailureMessage title={say("shell.stepNotLoaded")} failure={{ kind: "offline" }} onRetry={retry} />;
  }
  if (fetched === null) return <Waiting label={say("shell.loadingStep")} />;
  const StepComponent = fetched;
  return <StepComponent {...props} />;
}
