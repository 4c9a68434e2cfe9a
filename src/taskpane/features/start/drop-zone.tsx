import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { FolderOpenRegular } from "@fluentui/react-icons";
import { type DragEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { useTexts } from "../../parts/texts";

/** Workbooks that can be opened. */
const KINDS = ".xlsx,.xlsm,.xltx,.xltm";

const useStyles = makeStyles({
  zone: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    gap: tokens.spacingVerticalM,
    minHeight: "180px",
    padding: tokens.spacingHorizontalL,
    textAlign: "center",
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThick} dashed ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  over: {
    border: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  small: { color: tokens.colorNeutralForeground3 },
});

/** Where a file is dropped, or chosen by a press. */
export function DropZone(props: { readonly disabled: boolean; readonly onFile: (file: File) => void }): ReactNode {
  const { disabled, onFile } = props;
  const { say } = useTexts();
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    // A file that misses the zone would otherwise take the page's place.
    const stay = (event: Event) => event.preventDefault();
    window.addEventListener("dragover", stay);
    window.addEventListener("drop", stay);
    return () => {
      window.removeEventListener("dragover", stay);
      window.removeEventListener("drop", stay);
    };
  }, []);
  const take = (file: File | undefined) => {
    if (file && !disabled) onFile(file);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  return (
    <div
      className={mergeClasses(styles.zone, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(!disabled);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Text>{isOver ? say("read.start.dropNow") : say("read.start.drop")}</Text>
      <Button
        appearance="primary"
        icon={<FolderOpenRegular />}
        disabled={disabled}
        onClick={() => input.current?.click()}
      >
        {say("read.start.choose")}
      </Button>
      <input
        ref={input}
        type="file"
        accept={KINDS}
        aria-label={say("read.start.choose")}
        hidden
        onChange={({ target }) => {
          take(target.files?.[0]);
          // The same file can then be chosen again.
          target.value = "";
        }}
      />
      <Text size={200} className={styles.small}>
        {say("read.start.kinds")}
      </Text>
    </div>
  );
}
