import type { Language } from '../platform/index.ts';
import { markup, type Html } from './html.ts';
import { photoSection } from './own-photos.ts';
import { MAX_ANSWER_PHOTOS, type OwnStepDraft, type OwnStepField } from './own-step-form.ts';
import { ownStepWords, type OwnStepWords } from './own-step-words.ts';
import { pageWords } from './page-words.ts';
import { newPlainClientId } from './plain-form.ts';
import type { OwnReportView, OwnStepName } from './ports.ts';

interface StepPage {
  readonly report: OwnReportView;
  readonly language: Language;
  /** `/r/<token>`: where steps are sent to. */
  readonly path: string;
  readonly publicUrl: string;
  readonly done: OwnStepName | null;
  readonly draft: OwnStepDraft | null;
}

/** What waits for the reporter, and what became of what they sent: above everything else. */
export function urgentSteps(page: StepPage): Html {
  const { report, language, done, draft } = page;
  const words = ownStepWords(language);
  return markup`${done && !draft && markup`<p class="notice done" role="status">${words.done[done]}</p>`}
    ${draft && refusal(page, draft, words)}
    ${report.status === 'NEEDS_INFO' && question(page, words)}
    ${report.publicStatus === 'DONE' && solution(page, words)}
    ${report.status === 'MERGED' && merged(page, words)}
    ${report.steps.includes('appeal') && folded(page, 'reopen', [words.appeal, words.appealHint, words.appealWhy, words.appeal])}`;
}

/** What the reporter may do besides, folded. */
export function quietSteps(page: StepPage): Html {
  const { report, language, draft } = page;
  const words = ownStepWords(language);
  const isAsked = report.status === 'NEEDS_INFO';
  const may = (step: OwnStepName): boolean => report.steps.includes(step);
  return markup`${
    may('answer') &&
    !isAsked &&
    markup`<details ${draft?.step === 'answer' && markup`open`}>
      <summary>${words.add}</summary>
      ${answerForm(page, words.addition, words.sendAddition)}
    </details>`
  }
  ${may('withdraw') && folded(page, 'withdraw', [words.withdraw, words.withdrawAsk, words.withdrawWhy, words.withdrawYes])}`;
}

function refusal({ report, draft: current }: StepPage, draft: OwnStepDraft, words: OwnStepWords): Html {
  const isShown =
    current !== null &&
    (report.steps.includes(draft.step) || (draft.step === 'reopen' && report.steps.includes('appeal')));
  return markup`<div class="notice" role="alert">
    <p><b>${words.refused}</b> ${draft.fault.message}</p>
    ${!isShown && draft.text !== '' && markup`<p>${words.youWrote}</p><p class="said quote">${draft.text}</p>`}
  </div>`;
}

function question(page: StepPage, words: OwnStepWords): Html {
  return markup`<section class="asked">
    <h2>${words.asked}</h2>
    ${page.report.question && markup`<p class="said quote">${page.report.question}</p>`}
    <p class="hint">${words.askedHint}</p>
    ${answerForm(page, words.answer, words.sendAnswer)}
  </section>`;
}

function solution(page: StepPage, words: OwnStepWords): Html {
  const { report, language } = page;
  const isOver = report.status === 'CLOSED';
  return markup`<section class="asked">
    <h2>${words.solution}</h2>
    ${report.explanation && markup`<p class="said quote">${report.explanation}</p>`}
    ${photoSection(report, 'AFTER', words.after, language)}
    ${report.steps.includes('rate') && judgeForm(page, words)}
    ${isOver && report.steps.includes('reopen') && folded(page, 'reopen', [words.reopen, words.reopenHint, words.stillWrong, words.reopen])}
  </section>`;
}

function merged({ report, publicUrl }: StepPage, words: OwnStepWords): Html {
  const { survivorCode } = report;
  const address = survivorCode && `${publicUrl}/?r=${survivorCode.replaceAll('-', '')}`;
  return markup`<section class="asked">
    <p>${words.merged}</p>
    ${address && markup`<p><a class="link" href="${address}">${words.survivor(survivorCode)}</a></p>`}
  </section>`;
}

/** Words and photos, as they go to those who handle the report. */
function answerForm(page: StepPage, label: string, button: string): Html {
  const { language, draft } = page;
  const words = ownStepWords(language);
  const mine = draft?.step === 'answer' ? draft : null;
  const kept = mine?.photoIds ?? [];
  return markup`<form method="post" action="${actionOf(page, 'answer')}" enctype="multipart/form-data">
    <input type="hidden" name="clientId" value="${mine?.clientId ?? newPlainClientId()}" />
    ${kept.map((photoId) => markup`<input type="hidden" name="photoIds" value="${photoId}" />`)}
    ${textField('answer', label, mine)}
    <div class="field">
      <label for="answer-photo"><b>${words.photos}</b> ${optionalMark(language)}</label>
      ${kept.length > 0 && markup`<small>${pageWords(language).photoKept(kept.length)}</small>`}
      ${
        kept.length < MAX_ANSWER_PHOTOS &&
        markup`<input
          id="answer-photo"
          name="photo"
          type="file"
          accept="image/jpeg,image/png,image/webp"
          multiple
          ${marks('answer', 'photo', mine)}
        />`
      }
      <small>${words.photosHint}</small>${faultOf('answer', 'photo', mine)}
    </div>
    <button class="button" type="submit">${button}</button>
  </form>`;
}

/** Stars and words; while RESOLVED with the two buttons that end or reopen it. */
function judgeForm(page: StepPage, words: OwnStepWords): Html {
  const { report, language, draft } = page;
  const isOpen = report.steps.includes('confirm');
  // A closed report is opened again by a form of its own.
  const mine =
    draft && (draft.step === 'confirm' || draft.step === 'rate' || (isOpen && draft.step === 'reopen'))
      ? draft
      : null;
  const chosen = mine ? mine.rating : report.rating;
  const optional = isOpen && optionalMark(language);
  return markup`<form method="post" action="${actionOf(page, isOpen ? 'confirm' : 'rate')}" enctype="multipart/form-data">
    <h2>${isOpen ? words.isItSolved : words.rate}</h2>
    <fieldset class="stars" ${marks('judge', 'rating', mine)}>
      <legend><b>${words.content}</b> ${optional}</legend>
      ${words.stars.map((word, at) => star(at + 1, word, chosen))}${faultOf('judge', 'rating', mine)}
    </fieldset>
    ${textField('judge', words.note, mine, isOpen ? markup`<small>${words.noteHint}</small>` : optionalMark(language))}
    ${
      isOpen
        ? markup`<div class="choice"><button class="button" type="submit">${words.confirm}</button>
            <button class="button second" type="submit" formaction="${actionOf(page, 'reopen')}">${words.notSolved}</button></div>`
        : markup`<button class="button" type="submit">${words.sendRating}</button>`
    }
  </form>`;
}

function star(value: number, word: string, chosen: number | null): Html {
  const stars = '★'.repeat(value) + '☆'.repeat(5 - value);
  return markup`<label
    ><input type="radio" name="rating" value="${value}" ${value === chosen && markup`checked`} /><span aria-hidden="true"
      >${stars}</span
    >
    ${word}</label
  >`;
}

/** A step that asks for words, folded until it is wanted. */
function folded(
  page: StepPage,
  step: 'reopen' | 'withdraw',
  [title, hint, label, button]: readonly [title: string, hint: string, label: string, button: string],
): Html {
  const mine = page.draft?.step === step ? page.draft : null;
  const optional = step === 'withdraw' && optionalMark(page.language);
  return markup`<details ${mine && markup`open`}>
    <summary>${title}</summary>
    <form method="post" action="${actionOf(page, step)}" enctype="multipart/form-data">
      <p>${hint}</p>
      ${textField(step, label, mine, optional)}
      <button class="button second" type="submit">${button}</button>
    </form>
  </details>`;
}

function optionalMark(language: Language): Html {
  return markup`<span class="hint">${pageWords(language).optional}</span>`;
}

function textField(
  form: string,
  label: string,
  draft: OwnStepDraft | null,
  hint: Html | false = false,
): Html {
  return markup`<div class="field">
    <label for="${form}-text"><b>${label}</b> ${hint}</label>
    <textarea id="${form}-text" name="text" rows="4" maxlength="2000" ${marks(form, 'text', draft)}>
${draft?.text ?? ''}</textarea
    >${faultOf(form, 'text', draft)}
  </div>`;
}

function actionOf({ path, language }: StepPage, step: OwnStepName): string {
  return `${path}/${step}?lang=${language}`;
}

function marks(form: string, field: OwnStepField, draft: OwnStepDraft | null): Html | null {
  if (draft?.fault.field !== field) return null;
  return markup`aria-invalid="true" aria-describedby="${form}-${field}-fault" autofocus`;
}

function faultOf(form: string, field: OwnStepField, draft: OwnStepDraft | null): Html | null {
  if (draft?.fault.field !== field) return null;
  return markup`<p class="fault" id="${form}-${field}-fault">${draft.fault.message}</p>`;
}
