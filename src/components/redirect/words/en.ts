import { redirectResult } from '../../../i18n/en.json';

export const words = redirectResult;
