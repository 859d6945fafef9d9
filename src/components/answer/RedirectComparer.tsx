import { useEffect } from 'preact/hooks';
import { platforms } from '../../engine/redirect-uri/platform.ts';
import type { Strings } from '../../i18n/strings.ts';
import { addressesOf, comparedWith, isRedirectError } from '../redirect/errors.ts';
import '../../styles/redirect.css';

interface Props {
  id: string;
  /** The redirect URIs of a paste, in its order. */
  printed?: string[] | undefined;
  /** Level of the title around it. */
  level: 1 | 2;
  strings: Strings;
}

interface FieldProps {
  name: string;
  label: string;
  value: string;
}

function Field({ name, label, value }: FieldProps) {
  return (
    <label>
      <span>{label}</span>
      <textarea
        name={name}
        rows={2}
        defaultValue={value}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        translate={false}
      />
    </label>
  );
}

/** Two addresses side by side, where an error is about their difference; the element compares them. */
export function RedirectComparer({ id, printed = [], level, strings: { redirectUri: words } }: Props) {
  const isOne = isRedirectError(id);
  useEffect(() => {
    if (isOne) void import('../redirect/element.ts');
  }, [isOne]);
  if (!isOne) return null;
  const Title = level === 1 ? 'h2' : 'h3';
  const against = comparedWith(id);
  const { sent, registered } = addressesOf(id, printed);
  const [one, other] = against === 'sign-in' ? [words.redeemed, words.asked] : [words.sent, words.registered];
  return (
    <redirect-comparer key={sent} data-against={against} data-failed={words.failed}>
      <Title>{words.title}</Title>
      <p class="hint">{words.hint}</p>
      <Field name="sent" label={one} value={sent} />
      <Field name="registered" label={other} value={registered} />
      {against === 'registration' && (
        <fieldset>
          <legend>{words.platform}</legend>
          {platforms.map((platform) => (
            <label key={platform}>
              <input type="radio" name="platform" value={platform} autocomplete="off" />
              {words.platforms[platform]}
            </label>
          ))}
        </fieldset>
      )}
      <p role="status" />
      <div class="compared" />
    </redirect-comparer>
  );
}
