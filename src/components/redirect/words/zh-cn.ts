import { redirectResult } from '../../../i18n/zh-cn.json';

export const words = redirectResult;
