/**
 * The prose: what a code means to somebody who runs mail, and what to tell the person who wrote the message.
 *
 * @packageDocumentation
 */
export { classPages } from './class-pages.ts';
export { explain, type PageCode } from './explain.ts';
export type {
  Avoid,
  Confidence,
  Fix,
  Graded,
  Page,
  PageSource,
  Related,
  Reproduction,
  SeenFrom,
  System,
} from './page.ts';
export { pages, type PageKey, type Pages } from './pages.ts';
export { providerPages } from './provider-pages.ts';
export { replyPages } from './reply-pages.ts';
export { subjectPages } from './subject-pages.ts';
export type {
  ClassPage,
  Marker,
  ProviderCode,
  ProviderId,
  ProviderPage,
  ReplyPage,
  SubjectPage,
  TopicPage,
} from './topic-page.ts';
export type { SenderLanguage } from './tell/languages.ts';
export { tellTheSender, type SenderOptions } from './tell/tell-the-sender.ts';
