import { wordSet } from '../../text/word-set.ts';

/** The label of mails that are not sent yet, as Gmail calls it in its languages. */
export const draftLabels = wordSet(
  'draft|drafts|entwurf|entwürfe|brouillon|brouillons|borrador|borradores|utkast|kladder|kladde|bozza|bozze|concept|concepten|rascunho|rascunhos|wersje robocze|koncepty|luonnokset|piszkozatok|taslaklar|schițe|черновики|чернетки|πρόχειρα|下書き|草稿|임시보관함|المسودات|טיוטות|ร่างจดหมาย|bản nháp|draf',
);

/** The label of unwanted mails. */
export const spamLabels = wordSet(
  'spam|junk|junk e mail|junk email|søppelpost|skräppost|uønsket post|correo no deseado|no deseado|indésirables|pourriels|courrier indésirable|posta indesiderata|ongewenste e mail|lixo eletrônico|roskaposti|levélszemét|nevyžádaná pošta|istenmeyen|gereksiz|спам|ανεπιθύμητα|迷惑メール|垃圾邮件|垃圾郵件|스팸함|الرسائل غير المرغوب فيها|ספאם',
);

/** Beginnings of the subject of an answer that nobody wrote. */
export const automaticSubject =
  /^(automatic reply|auto(matic)? ?(reply|response)|autoreply|out of (the )?office|ooo|abwesenheitsnotiz|automatische antwort|abwesend|réponse automatique|absence du bureau|respuesta automática|fuera de la oficina|automatisk svar|autosvar|automatiskt svar|fraværsmelding|frånvaro|risposta automatica|fuori sede|automatisch antwoord|afwezig|resposta automática|fora do escritório|automatyczna odpowiedź|odpowiedź automatyczna|automaattinen vastaus|automatikus válasz|automatická odpověď|otomatik yanıt|автоответ|автоматический ответ|自動応答|自动答复|자동 회신|undeliverable|undelivered mail|unzustellbar|non remis|no se puede entregar|delivery status notification|mail delivery failed)\s*[:：–-]/iu;

/** Beginnings of the title of an entry that was called off. */
export const calledOffTitle =
  /^(cancell?ed( event)?|abgesagt|abgebrochen|annulée?|annulé|cancelad[oa]|avlyst|aflyst|inställt|annullat[oa]|geannuleerd|odwołan[oey]|peruttu|lemondva|zrušeno|iptal edildi|отменено|скасовано|中止|已取消|취소됨)\s*[:：–-]/iu;

/** The line above the mail that is answered or passed on. */
export const quoteIntroduction =
  /^(on .{4,200}( wrote|wrote ?):|am .{4,200}schrieb.{0,120}:|le .{4,200}a écrit ?:|el .{4,200}escribió:|den .{4,200}(skrev|skrev:?).{0,120}:?|il .{4,200}ha scritto:|op .{4,200}schreef.{0,120}:|em .{4,200}escreveu:|w dniu .{4,200}napisał.{0,20}:|.{4,200}(пишет|написал.{0,3}|написав.{0,3}):|-{2,}\s*(original message|ursprüngliche nachricht|message d'origine|mensaje original|opprinnelig melding|oprindelig meddelelse|ursprungligt meddelande|messaggio originale|oorspronkelijk bericht|mensagem original|wiadomość oryginalna|forwarded message|weitergeleitete nachricht|исходное сообщение)\s*-*|_{10,})\s*$/iu;

/** The first line of the head of the mail below. */
export const quotedHead =
  /^\*?(from|von|de|da|fra|från|van|od|от|від|差出人|发件人|보낸 사람)\s*:\*?\s.*[@<"\p{L}]/iu;
