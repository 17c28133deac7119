import { randomBytes } from 'node:crypto';
import type { Language } from '../platform/index.ts';
import { markup, type Html } from './html.ts';
import { pageWords, type PageWords } from './page-words.ts';
import type { PageCategory, PageCity } from './ports.ts';

/** What a resident has filled in so far. */
export interface PlainForm {
  readonly clientId: string;
  readonly categoryCode: string;
  readonly subdistrictCode: string;
  readonly landmark: string;
  readonly description: string;
  readonly contact: string;
  /** Photos that are already stored, when the form comes back. */
  readonly photoIds: readonly string[];
}

export type PlainField =
  'photo' | 'categoryCode' | 'subdistrictCode' | 'landmark' | 'description' | 'contact';

/** Why the form came back: about one field, or about the whole. */
export interface PlainFault {
  readonly field: PlainField | null;
  readonly message: string;
}

export function newPlainClientId(): string {
  return randomBytes(24).toString('base64url');
}

export function emptyPlainForm(): PlainForm {
  const words = { categoryCode: '', subdistrictCode: '', landmark: '', description: '', contact: '' };
  return { clientId: newPlainClientId(), photoIds: [], ...words };
}

/** The whole form in one page; a browser without script sends it as it stands. */
export function plainForm(
  city: PageCity,
  form: PlainForm,
  language: Language,
  fault: PlainFault | null,
): Html {
  const words = pageWords(language);
  const other = language === 'id' ? 'en' : 'id';
  return markup`<div class="plain page">
    <header>
      <b>Tanggap ${city.name}</b
      ><a href="/report?lang=${other}&amp;city=${city.slug}" lang="${other}">${words.otherLanguage}</a>
    </header>
    ${city.demonstration && markup`<p class="demo">${words.demonstration}</p>`}
    <main class="body">
      <div>
        <h1>${words.title(city.name)}</h1>
        <p class="hint">${words.lead}</p>
      </div>
      <p class="call">
        ${words.emergency}
        ${city.emergencyNumbers.map((one) => markup`<a href="tel:${one.number}">${one.number} ${language === 'en' ? one.nameEn : one.nameId}</a> `)}
      </p>
      ${fault && markup`<p class="notice" role="alert"><b>${words.refusedTitle}</b> ${fault.message}</p>`}
      <form method="post" action="/report" enctype="multipart/form-data">
        <input type="hidden" name="clientId" value="${form.clientId}" />
        <input type="hidden" name="lang" value="${language}" />
        <input type="hidden" name="city" value="${city.slug}" />
        ${form.photoIds.map((photoId) => markup`<input type="hidden" name="photoIds" value="${photoId}" />`)}
        ${choiceFields(city, form, language, fault)} ${wordFields(form, words, fault)}
        <button class="button" type="submit">${words.send}</button>
      </form>
    </main>
  </div>`;
}

function choiceFields(city: PageCity, form: PlainForm, language: Language, fault: PlainFault | null): Html {
  const words = pageWords(language);
  const optional = markup`<span class="hint">${words.optional}</span>`;
  const kept = form.photoIds.length > 0 && markup`<small>${words.photoKept(form.photoIds.length)}</small>`;
  return markup` <div class="field">
      <label for="photo"><b>${words.photo}</b> ${optional}</label>${kept}
      <input
        id="photo"
        name="photo"
        type="file"
        accept="image/jpeg,image/png,image/webp"
        multiple
        ${marks('photo', fault)}
      />
      <small>${words.photoHint}</small>${faultOf('photo', fault)}
    </div>
    <div class="field">
      <label for="categoryCode"><b>${words.kind}</b></label>
      <select id="categoryCode" name="categoryCode" required ${marks('categoryCode', fault)}>
        <option value="">${words.choose}</option>
        ${kinds(city.categories, form.categoryCode, language, words)}
      </select>
      <small>${words.neighbours}</small>${faultOf('categoryCode', fault)}
    </div>
    <div class="field">
      <label for="subdistrictCode"><b>${words.subdistrict}</b></label>
      <select id="subdistrictCode" name="subdistrictCode" required ${marks('subdistrictCode', fault)}>
        <option value="">${words.choose}</option>
        ${areas(city, form.subdistrictCode)}</select
      >${faultOf('subdistrictCode', fault)}
    </div>`;
}

function wordFields(form: PlainForm, words: PageWords, fault: PlainFault | null): Html {
  const optional = markup`<span class="hint">${words.optional}</span>`;
  return markup` <div class="field">
      <label for="landmark"><b>${words.landmark}</b> ${optional}</label>
      <input
        id="landmark"
        name="landmark"
        type="text"
        maxlength="200"
        placeholder="${words.landmarkHint}"
        value="${form.landmark}"
        ${marks('landmark', fault)}
      />${faultOf('landmark', fault)}
    </div>
    <div class="field">
      <label for="description"><b>${words.describe}</b> ${optional}</label>
      <textarea id="description" name="description" rows="4" maxlength="2000" ${marks('description', fault)}>
${form.description}</textarea
      ><small>${words.describeHint}</small>${faultOf('description', fault)}
    </div>
    <div class="field">
      <label for="contact"><b>${words.contact}</b> ${optional}</label>
      <input
        id="contact"
        name="contact"
        type="text"
        maxlength="200"
        placeholder="08…"
        value="${form.contact}"
        ${marks('contact', fault)}
      />
      <small>${words.contactHint}</small>${faultOf('contact', fault)}
    </div>`;
}

function marks(field: PlainField, fault: PlainFault | null): Html | null {
  return fault?.field === field
    ? markup`aria-invalid="true" aria-describedby="${field}-fault" autofocus`
    : null;
}

function faultOf(field: PlainField, fault: PlainFault | null): Html | null {
  return fault?.field === field ? markup`<p class="fault" id="${field}-fault">${fault.message}</p>` : null;
}

function kinds(
  categories: readonly PageCategory[],
  chosen: string,
  language: Language,
  words: PageWords,
): Html[] {
  return (['GOVERNMENT', 'PARTNER', 'NEIGHBOURS'] as const).map((audience) => {
    const options = categories
      .filter((one) => one.audience === audience)
      .map((one) => option(one.code, language === 'en' ? one.nameEn : one.nameId, chosen));
    return markup`<optgroup label="${words.audience[audience]}">${options}</optgroup>`;
  });
}

function areas(city: PageCity, chosen: string): Html[] {
  const districts = [...new Set(city.subdistricts.map((area) => area.district))];
  return districts.map((district) => {
    const inside = city.subdistricts.filter((area) => area.district === district);
    return markup`<optgroup label="${district}">
      ${inside.map((area) => option(area.code, area.name, chosen))}
    </optgroup>`;
  });
}

function option(value: string, name: string, chosen: string): Html {
  return markup`<option value="${value}" ${value === chosen && markup` selected`}>${name}</option>`;
}
