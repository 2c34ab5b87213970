/** What the keys of a JSON answer tell of the values under them. */
import { captchaName } from './captcha-names.ts';
import { remembered } from './remembered.ts';

const ERROR_KEY =
  /err|fail|invalid|reason|alert|violation|problem|exception|denied|warning|issue|fault|detail|validation|fehler|hata$|^hata|motivo|^grund$|^blad|chyba|virhe|^fout|^hiba|^fejl|^feil|ошибк|помилк|причин|エラー|错误|錯誤|오류|^raison|^motif/i;
const MESSAGE_KEY =
  /^(\w{0,8}msg|\w{0,8}message|message|messages|msg|text|title|status_?text|description|detail|info|notice|html|content|response|body|result|data|type|code|statusMessage|summary|hint|status|resultMsg|retmsg|mensajes?|mensagem|mensagens|meldung(?:en)?|nachricht|melding(?:en)?|bericht|messaggi[oi]?|komunikaty?|tresc|txt|inhalt|contenu|wiadomosc|mesaj|besked|meddelande|viesti|uzenet|pesan|descricao|descripcion|detalle|detalhe|zprava|hlaska|poruka|soobshch?enie|tekst|texto|testo|texte|beschreibung|erlaeuterung|avviso|tooltip|opis|popis|описание|опис|сообщение|повідомлення|текст|提示|消息|信息|訊息|メッセージ|메시지|0|1)$/i;
const TABLE_KEY =
  /i18n|l10n|translation|locale|lang|string|label|config|setting|schema|placeholder|template|dictionary|option|feature|param|docs|article|faq|help|^textos$|^textes$|traduc|traduz|ubersetz|uebersetz|tlumacz|^etiquetas$/i;
const FIELD_NAME_KEY =
  /^(field|param|parameter|name|property|path|propertyPath|attribute|key|id|pointer|source|target|location|loc|input|selector)$/i;

interface KeyKind {
  /** Errors and reasons stand under it. */
  error: boolean;
  /** Messages of any kind. */
  message: boolean;
  /** A table of texts or settings, which is no answer to anything. */
  table: boolean;
  /** The name of a field. */
  fieldName: boolean;
  /** How surely it is a captcha's. */
  captcha: ReturnType<typeof captchaName>;
}

/** What a key tells; any string may be asked about. */
export const keyKind = remembered(
  (key): KeyKind => ({
    error: ERROR_KEY.test(key),
    message: MESSAGE_KEY.test(key),
    table: TABLE_KEY.test(key),
    fieldName: FIELD_NAME_KEY.test(key),
    captcha: captchaName(key),
  }),
);
