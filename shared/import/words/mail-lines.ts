import { wordSet } from '../../text/word-set.ts';

/** Labels in front of the people of a mail or a meeting, as mail programs show them: `To:`, `Kopie:`, `Required:`. */
export const peopleLabels = wordSet(
  'to|cc|bcc|from|sender|recipients|attendees|participants|invitees|guests|required|optional|required attendees|optional attendees|organizer|organiser|reply to|members',
  'an|kopie|blindkopie|von|absender|empfänger|teilnehmer|erforderlich|organisator',
  'à|cci|de|expéditeur|destinataires|obligatoire|facultatif|organisateur',
  'para|cco|remitente|asistentes|invitados|obligatorio|opcional|organizador',
  'til|kopi|blindkopi|fra|deltakere|deltagere|obligatorisk|valgfri|arrangør|till|kopia|från|deltagare|valfri',
  'da|ccn|mittente|partecipanti|obbligatori|facoltativi|organizzatore',
  'aan|van|deelnemers|vereist|optioneel|vastaanottaja|kopio|lähettäjä|do|dw|udw|od|uczestnicy|wymagane',
  'cc o|remetente|participantes|obrigatórios|opcionais|komu|kam|címzett|másolatot kap|feladó|către|de la',
  'кому|копия|скрытая копия|от|участники|от кого|копія|від|προς|κοιν|από|kime|bilgi|kimden',
  '宛先|差出人|参加者|收件人|抄送|发件人|收件者|副本|寄件者|받는 사람|참조|보낸 사람|إلى|نسخة|من|אל|עותק|מאת',
);

/** Labels of the lines around them that name nobody: `Subject:`, `Gesendet:`, `Where:`. */
export const otherLabels = wordSet(
  'subject|date|sent|when|where|location|attachments|importance|priority|received|time|resources|topic',
  'betreff|datum|gesendet|wann|wo|ort|anlagen|wichtigkeit',
  'objet|envoyé|quand|où|lieu|pièces jointes|asunto|fecha|enviado|enviado el|cuándo|lugar|adjuntos',
  'emne|dato|sendt|sted|når|ämne|skickat|plats|oggetto|data|inviato|luogo|onderwerp|verzonden|locatie|assunto|enviada|enviada em|temat|wysłano|předmět|odesláno|tárgy|elküldve|тема|отправлено|дата|件名|送信日時|日時|主题|发送时间|主旨|日期',
);

/** What a list of participants says of a person's part or answer; alone in a line, in brackets, or in a column of its own. Nobody's name and nobody's title. */
export const meetingParts = wordSet(
  `organizer|organiser|meeting organizer|meeting organiser|co organizer|co organiser|host|co host|cohost|meeting host|presenter|attendee|required attendee|optional attendee|panelist|moderator|required|optional
  |accepted|declined|tentative|tentatively accepted|maybe|no response|not responded|none|awaiting|unknown|invited|pending|in this meeting|in the meeting|others invited|waiting in lobby|in lobby|in waiting room|on hold
  |you|me|myself|guest|anonymous|external|unverified|verified|muted|unmuted|speaking|mute|more options|joined|left|in call|on the call|available|away|busy|offline|do not disturb|be right back|in a meeting|presenting|hand raised|organizers|presenters|attendees|participants|panelists|guests`,
  'organisator|besprechungsorganisator|veranstalter|gastgeber|referent|teilnehmer|erforderlicher teilnehmer|optionaler teilnehmer|erforderlich|zugesagt|abgelehnt|vorläufig|mit vorbehalt|keine antwort|ohne antwort|gast|ich|stummgeschaltet|verfügbar|beschäftigt|abwesend',
  'organisateur|organisatrice|hôte|présentateur|participant|participant obligatoire|participant facultatif|obligatoire|facultatif|accepté|refusé|provisoire|aucune réponse|invité|vous|moi',
  'organizador|organizadora|anfitrión|moderador|asistente|asistente necesario|asistente opcional|obligatorio|opcional|aceptado|rechazado|provisional|sin respuesta|invitado|invitada|tú|yo',
  'arrangør|møteorganisator|vert|medvert|foredragsholder|deltaker|deltager|nødvendig|valgfri|godtatt|akseptert|avslått|foreløpig|ikke svart|gjest|deg|meg|värd|accepterat|avböjt|preliminärt|inget svar|dig|mig|deltagare',
  'organizzatore|ospite|relatore|partecipante|accettato|rifiutato|provvisorio|nessuna risposta|io|gastheer|aanwezige|geaccepteerd|geweigerd|voorlopig|geen reactie|jij|ik|prezenter|uczestnik|zaakceptowano|odrzucono|wstępnie|brak odpowiedzi|gość|ty|ja',
  'anfitrião|apresentador|participante|aceito|aceite|recusado|provisório|sem resposta|convidado|você|eu',
);

/** Of these, what says that somebody is the one who looks at the list. */
export const oneself = wordSet('me|you|myself|ich|vous|moi|tú|yo|deg|meg|dig|mig|io|jij|ik|ty|ja|você|eu');

/** Of these, the ones that stand in a column for the part in a meeting, which is no title. */
export const meetingRoles = wordSet(
  'organizer|organiser|meeting organizer|meeting organiser|co organizer|co organiser|presenter|attendee|required attendee|optional attendee|panelist|co host|organisator|besprechungsorganisator|erforderlicher teilnehmer|optionaler teilnehmer|teilnehmer|organisateur|participant obligatoire|participant facultatif|organizador|asistente necesario|asistente opcional|møteorganisator|deltaker|deltager|deltagare|organizzatore|partecipante',
);

/** Words of titles: a text with one of them is a post, no person. */
export const titleParts =
  /(^| )(ceo|cfo|cto|coo|cio|cmo|cpo|chro|vp|svp|evp|avp|gm|md|pm|director|directors|manager|managers|officer|head|chief|president|chair|chairman|chairwoman|engineer|developer|architect|consultant|analyst|assistant|secretary|lead|leader|specialist|executive|coordinator|administrator|accountant|controller|buyer|partner|founder|owner|intern|representative|supervisor|technician|designer|planner|leiter|leiterin|geschaftsfuhrer|geschaftsfuhrerin|referent|referentin|einkaufer|einkauferin|berater|beraterin|vorstand|directeur|directrice|responsable|acheteur|acheteuse|ingenieur|gerente|jefe|jefa|ingeniero|ingeniera|comprador|compradora|sjef|leder|direktor|radgiver|utvikler|chef|utvecklare|direttore|direttrice|addetto|addetta|hoofd|diretor|diretora|dyrektor|kierownik|specjalista|vezeto|igazgato|reditel|johtaja|paallikko)( |$)/;
