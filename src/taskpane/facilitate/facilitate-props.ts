import type { OpenFiche } from '../../application/fiche-app';
import type { AllTexts } from '../../text/texts';
import type { ScreenProps } from '../shell/screen-props';

/** What each section of « Animer » is a function of: as the other screens, but the workbook may hold no fiche. */
export interface FacilitateProps extends Omit<ScreenProps, 'shown'> {
  readonly shown: OpenFiche | null;
}

/** The same, together with the words that are fetched with « Animer ». */
export interface AllFacilitateProps extends FacilitateProps {
  readonly texts: AllTexts;
}
