import type { CatalogIndex } from '../../catalog/knowledge.ts';
import { resolveKey } from '../keys.ts';
import type { Signal } from '../signal.ts';
import { findAll, type Recogniser } from './recogniser.ts';

const domainCode =
  /\bMSALErrorDomain(?:\s{1,3}Code=|\s{1,3}error\s{1,3}|,?\s{1,3}code:?\s{0,3}|,\s{0,3})(-\d{4,6})/dgi;
const internalCode = /\bMSALInternalErrorCodeKey["']?\s{0,3}[:=]\s{0,3}["']?(-\d{4,6})/dg;
const privateCode =
  /\b(?:MSAI)?MSID\w{0,20}ErrorDomain(?:\s{1,3}Code=|,?\s{1,3}code:?\s{0,3}|,\s{0,3})(-\d{4,6})/dg;
const constant = /\b(MSAL(?:Internal)?Error[A-Z]\w{3,60})\b/dg;
const network = /\bNSURLErrorDomain(?:\s{1,3}Code=|\s{1,3}error\s{1,3}|,?\s{1,3}code:?\s{0,3})(-\d{3,5})/dg;
/** A dump whose domain was cut off; only numbers that the catalog knows count. */
const bareCode = /(?<!MSID\w{0,20}ErrorDomain )\bCode=(-\d{5})\b/dg;
/** As wrappers of other languages print it, in a text about MSAL. */
const labelledCode = /(?<!MSID\w{0,20}ErrorDomain )\b(?:error)?code: (-\d{5})\b/dgi;
const keyNames = /^MSAL(?:Error(?:DescriptionKey|Domain|Converter)|InternalErrorCodeKey)/;

function known(index: CatalogIndex, code: string): string | null {
  const id = resolveKey(index, code);
  return id?.startsWith('msal-objc:') ? id : null;
}

/** `NSError` dumps and constants of MSAL for iOS and macOS (MSALError.h, MSALErrorConverter.m). */
export const apple: Recogniser = {
  name: 'apple',
  find(view, index): Signal[] {
    const number = ([, code]: RegExpExecArray) => known(index, code ?? '') ?? `msal-objc:${code}`;
    return [
      ...findAll(view, 'code', internalCode, number),
      ...findAll(view, 'code', domainCode, number),
      ...findAll(view, 'code', bareCode, ([, code]) => known(index, code ?? '')),
      ...(/MSAL/i.test(view.text)
        ? findAll(view, 'code', labelledCode, ([, code]) => known(index, code ?? ''))
        : []),
      ...findAll(view, 'code', privateCode, ([, code]) => `msal-objc:${code}`),
      ...findAll(view, 'code', constant, ([, name]) =>
        !name || keyNames.test(name) ? null : (known(index, name) ?? `msal-objc:${name}`),
      ),
      ...(/MSAL|microsoft/i.test(view.text) ? findAll(view, 'code', network, number) : []),
    ];
  },
};
