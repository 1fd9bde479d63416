import { useState } from 'react';

export interface Draft {
  /** What the field shows: the draft while someone types, else what the fiche holds. */
  readonly text: string;
  readonly typing: boolean;
  readonly onType: (text: string) => void;
  readonly onLeave: () => void;
}

/**
 * What is being typed, kept as typed until the field is left: neither a newer reading of the workbook nor the
 * language's way of writing a date may change the text under someone's fingers.
 */
export function useDraft(shown: string, onType: (text: string) => void, onLeave: () => void): Draft {
  const [draft, setDraft] = useState<string | null>(null);
  return {
    text: draft ?? shown,
    typing: draft !== null,
    onType: (text) => {
      setDraft(text);
      onType(text);
    },
    onLeave: () => {
      setDraft(null);
      onLeave();
    },
  };
}
