import type { ReactNode } from 'react';

interface FileChoiceProps {
  readonly className: string;
  readonly children: ReactNode;
  readonly onText: (text: string) => void;
}

/** Asks for a file and hands on its text. */
export const FileChoice = ({ className, children, onText }: FileChoiceProps) => (
  <label className={`file-choice ${className}`}>
    <input
      type="file"
      className="visually-hidden"
      accept=".json,application/json"
      onChange={({ target }) => {
        const file = target.files?.[0];
        target.value = '';
        // A file that cannot be read is as good as an empty one: the fault is told in the same place.
        file?.text().then(onText, () => onText(''));
      }}
    />
    {children}
  </label>
);
