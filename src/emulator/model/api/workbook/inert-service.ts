import { describe } from '../../../rich-api/descriptor';

/** Accepts anything and does nothing: the services that Office.js asks for on its own account. */
export const inertServiceType = describe<null>('Service', { otherMethod: () => () => null });
