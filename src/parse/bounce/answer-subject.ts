/** How programs of absent people begin their subjects, for answers that no field declares. */
import { startsWithAny } from './subject.ts';

/** In the languages of Exchange, whose answers are most of them; each as it is now and as it was before 2007. */
const OPENINGS: readonly string[] = [
  'automatic reply',
  'automatic response',
  'auto reply',
  'auto-reply',
  'autoreply',
  'auto response',
  'auto-response',
  'autoresponder',
  'autoresponse',
  'yahoo! auto response',
  'away from my mail',
  'out of office',
  'out of the office',
  'out of office autoreply',
  'automatische antwort',
  'abwesenheitsnotiz',
  'réponse automatique',
  'absent du bureau',
  'absence du bureau',
  'absent(e) du bureau',
  "message d'absence",
  'respuesta automática',
  'fuera de la oficina',
  'risposta automatica',
  'fuori sede',
  'resposta automática',
  'ausente do escritório',
  'automatisch antwoord',
  'autosvar',
  'automatiskt svar',
  'automatisk svar',
  'automaattinen vastaus',
  'automatická odpověď',
  'odpowiedź automatyczna',
  'răspuns automat',
  'otomatik yanıt',
  'αυτόματη απάντηση',
  'автоматический ответ',
  'автоответ',
  'автоматична відповідь',
  '自動応答',
  '自動返信',
  '不在通知',
  '自动答复',
  '自动回复',
  '自動回覆',
  '자동 회신',
];
/** Where the opening ends: people write "Out of office supplies". */
const ENDS = [':', ' :', '：', ']'];
const BEGINNINGS: readonly string[] = /* @__PURE__ */ OPENINGS.flatMap((words) => ENDS.map((end) => words + end));
/** `Ann Example is out of the office.`, `AUTO: Ann Example ist außer Haus (Rückkehr am 30.11.)`: Lotus Notes. */
const NOTES = ['is out of the office', 'ist außer haus', 'est absent du bureau', 'est absent(e) du bureau'];

/** Returns whether a subject is one that an absent person's program made. */
export function isAnswerSubject(subject: string): boolean {
  const lower = subject.trim().toLowerCase();
  if (startsWithAny(subject, BEGINNINGS) || OPENINGS.includes(lower)) return true;
  const statement = lower.replace(/ \([^()]{1,80}\)$/, '').replace(/\.$/, '');
  return NOTES.some((words) => statement.endsWith(words));
}
