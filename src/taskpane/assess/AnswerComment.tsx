import { Field } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { Button } from '../controls/Button';
import type { Answer } from '../../domain/fiche';
import type { Question } from '../../domain/questionnaire';
import type { AllTexts } from '../../text/texts';
import { TextArea } from '../fields/TextArea';

export interface AnswerCommentProps {
  readonly answer: Answer;
  readonly question: Question;
  readonly readOnly: boolean;
  readonly texts: AllTexts;
  readonly onType: (comment: string) => void;
}

/** The comment of an answer, folded while it is empty; the reason, always asked, of one that does not apply. */
export function AnswerComment({ answer, question, readOnly, texts, onType }: AnswerCommentProps): ReactElement | null {
  const [asked, setAsked] = useState(false);
  const area = useRef<HTMLDivElement>(null);
  // Asked for by the button just pressed: the focus goes where the person wants to type.
  useEffect(() => {
    if (asked) area.current?.querySelector('textarea')?.focus();
  }, [asked]);
  const { assess } = texts;
  const asReason = answer.value === 'notApplicable';
  if (!asReason && !asked && answer.comment === '') {
    if (readOnly) return null;
    return (
      <Button
        appearance="subtle"
        size="small"
        aria-label={assess.commentFor(question.text)}
        onClick={() => setAsked(true)}
      >
        {assess.addComment}
      </Button>
    );
  }
  const lacking = asReason && answer.comment.trim() === '';
  return (
    <div ref={area} style={{ width: '100%' }}>
      <Field
        label={asReason ? assess.reason : assess.comment}
        {...(lacking ? { validationState: 'warning', validationMessage: assess.reasonMissing } : {})}
      >
        <TextArea
          rows={2}
          value={answer.comment}
          readOnly={readOnly}
          onChange={(_, { value }) => {
            // Kept open while it is emptied, so that typing can go on.
            setAsked(true);
            onType(value);
          }}
        />
      </Field>
    </div>
  );
}
