import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ComparedEvaluations } from '../../application/fiche-app';
import type { Evaluation } from '../../domain/snapshot';
import { newestFirst, sameEvaluation } from '../radar/drawn-mode';
import { evaluationTitle } from '../radar/evaluation-title';
import type { LaterScreenProps } from '../shell/screen-props';

const useStyles = makeStyles({
  picker: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

export interface ComparedPickerProps extends Pick<LaterScreenProps, 'shown' | 'texts' | 'formats'> {
  readonly compared: ComparedEvaluations;
  readonly onChoose: (compared: ComparedEvaluations) => void;
}

/** Which two evaluations the radar compares. What one list has chosen is not in the other. */
export function ComparedPicker({ compared, onChoose, shown, texts, formats }: ComparedPickerProps): ReactElement {
  const styles = useStyles();
  const words = texts.report.radar.compare;
  const { snapshots } = shown.fiche;
  const { current, earlier } = compared;
  const options = newestFirst(snapshots).flatMap((index) => {
    const snapshot = snapshots[index];
    return snapshot ? [{ value: String(index), snapshot }] : [];
  });
  const valueOf = (evaluation: Evaluation) =>
    evaluation === 'now'
      ? 'now'
      : (options.find(({ snapshot }) => sameEvaluation(snapshot, evaluation))?.value ?? 'now');
  const chosen = (value: string): Evaluation => options.find((option) => option.value === value)?.snapshot ?? 'now';
  const optionsBut = (other: Evaluation) =>
    options
      .filter(({ value }) => value !== valueOf(other))
      .map(({ value, snapshot }) => (
        <option key={value} value={value}>
          {evaluationTitle(snapshot, texts, formats)}
        </option>
      ));
  return (
    <div className={styles.picker}>
      <Field label={words.current}>
        <Select value={valueOf(current)} onChange={(_, { value }) => onChoose({ ...compared, current: chosen(value) })}>
          <option value="now">{evaluationTitle('now', texts, formats)}</option>
          {optionsBut(earlier)}
        </Select>
      </Field>
      <Field label={words.earlier}>
        <Select
          value={valueOf(earlier)}
          onChange={(_, { value }) => {
            const evaluation = chosen(value);
            if (evaluation !== 'now') onChoose({ ...compared, earlier: evaluation });
          }}
        >
          {optionsBut(current)}
        </Select>
      </Field>
    </div>
  );
}
