import { redirectResult } from '../../../i18n/ko.json';

export const words = redirectResult;
