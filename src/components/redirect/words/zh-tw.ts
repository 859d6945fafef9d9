import { redirectResult } from '../../../i18n/zh-tw.json';

export const words = redirectResult;
