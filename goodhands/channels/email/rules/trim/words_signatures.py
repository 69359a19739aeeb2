"""Words of signatures: what phones and mail programs add by themselves, closing formulas, contact lines."""

import re

_DEVICE = (
    r"i-?phon|ipad|ipod|android|mobile|mobil|móvil|movil|handy|cell|cellphone|phone|smartphone|"
    r"telephone|téléphone|"
    r"telefon|telefono|teléfono|puhelin|blackberry|galaxy|samsung|huawei|xiaomi|redmi|oppo|pixel|nokia|"
    r"lumia|htc|"
    r"motorola|oneplus|sony|xperia|zte|alcatel|honor|realme|tablet|pc|computer|ordinateur|device|gerät|"
    r"dispositivo|"
    r"appareil|apparaat|enhet|toestel|wireless|outlook|mail|e-mail|mailbox|yahoo|gmail|aol|gmx|web\.de|"
    r"hotmail|"
    r"proton|protonmail|windows|spark|airmail|sparrow|acompli|bluemail|k-9|thunderbird|canary|spike|"
    r"superhuman|tutanota|tuta|fastmail|zoho|mailbird|em client|mailspring|missive|typeapp|mymail|"
    r"post\.app|fairemail|verizon|vodafone|boxer|touchdown|cloudmagic|"
    r"shortwave|mimestream|телефон|мобильн|устройств|смартфон|почт|κινητό|手机|携帯|スマホ"
)
DEVICE = re.compile(rf"(?<![\w-])(?:{_DEVICE})|iphon|アプリ|메일", re.IGNORECASE)

SENT_FROM = re.compile(
    r"(?:sent|posted|typed|written)(?: \w+ly)? (?:from|via|with|by|using|on)\b|get (?:the )?outlook for|"
    r"from my\b|"
    r"download outlook|get bluemail|holen sie sich outlook|laden sie outlook|outlook für (?:ios|android)|"
    r"az outlook|získat outlook|outlook for (?:ios|android)|(?:ios|android) için outlook|получить outlook|"
    r"получите outlook|загрузить outlook|获取 ?outlook|取得 ?outlook|下载 ?outlook|"
    r"קבל את outlook|obtenir outlook|"
    # German, Dutch
    r"(?:gesendet|verschickt|geschickt|gesandt|gesendet) (?:von|vom|mit|aus|über|via)\b|von (?:meinem|"
    r"meiner|mein)\b|"
    r"diese (?:nachricht|e-mail|mail) wurde (?:von|mit)\b|"
    r"(?:verzonden|verstuurd|gestuurd) (?:vanaf|vanuit|met|via|van|door)\b|outlook voor\b|"
    r"download outlook voor|"
    # French
    r"envoyé (?:sans fil )?(?:depuis|de|à partir|par|avec|via|du|d['’])|télécharger outlook|obtenez outlook|"
    # Spanish, Portuguese, Catalan, Italian, Romanian
    r"enviado (?:desde|con|do|de|da|pelo|pela|a partir|por|via|através)\b|enviat des\b|obtener outlook|"
    r"obter o outlook|"
    r"baixar o outlook|descargar outlook|inviato (?:da|dal|dallo|dalla|con|tramite|via)\b|scarica outlook|"
    r"ottieni outlook|trimis (?:de pe|din|de la|cu)\b|obțineți outlook|"
    # Nordic and Baltic
    r"sendt (?:fra|med|via)\b|hent outlook|skickat från|skickat med|från min\b|hämta outlook|"
    r"skaffa outlook|"
    r"lähetetty\b|hanki outlook|sent úr|saadetud\b|nosūtīts no|išsiųsta iš|"
    # Slavic
    r"wysłan[oeay] (?:z|ze|przy|za|przez)\b|pobierz (?:aplikację |program )?outlook|odeslán[oa] z|"
    r"získat outlook|"
    r"získejte outlook|odoslan[éeá] z|získať outlook|poslan[oa] (?:s|z|iz|sa|prek)\b|poslat[oa] (?:s|sa|"
    r"iz)\b|"
    r"отправлен[оа] (?:с|со|из|через)\b|скачать outlook|надіслан[оа] (?:з|із)\b|відправлен[оа] (?:з|із)\b|"
    r"изпратено (?:от|с)\b|послато са|"
    # Hungarian, Greek, Turkish
    r"elküldve\b|küldve\b|στάλθηκε (?:από|με)|εστάλη από|λήψη outlook|"
    # Semitic, Asian
    r"נשלח מ|أُ?رسلت? من|تم الإرسال من|مرسل من|发自|寄自|发送自|傳送自|从我的|從我的|來自我的|来自我的|"
    r"ส่งจาก|"
    r"(?:được )?gửi từ|dikirim dari|dihantar dari|dikirim melalui|ارسال شده از",
    re.IGNORECASE,
)
SENT_FROM_MY = re.compile(
    r"(?:sent|posted|typed) from my\b|von meine[mr]\b.*\bgesendet|envoyé (?:depuis|de) mon\b|"
    r"enviado desde mi\b|"
    r"enviado do meu\b|inviato dal mio\b|verzonden vanaf mijn\b|verstuurd vanaf mijn\b|sendt fra min\b|"
    r"skickat från min\b|wysłane? z mojego\b|отправлено с моего\b",
    re.IGNORECASE,
)
SENT_FROM_END = re.compile(
    r"(?:gönderildi|gönderilmiştir|lähetetty|elküldve|küldve|から送信(?:されました|しました)?|より送信|"
    r"에서 보냄|"
    r"에서 보냈습니다|에서 전송|传送|傳送|发送|送信|from mobile)$",
    re.IGNORECASE,
)
BRAND = re.compile(
    r"iphon|ipad|ipod|android|samsung|galaxy|huawei|xiaomi|blackberry|outlook|yahoo|gmail|windows|"
    r"from mobile",
    re.IGNORECASE,
)
EXCUSE = re.compile(
    r"^(?:please|pls|kindly|excuse|sorry|apolog|pardon|forgive|ignore|so please|brevity|typos|bitte|"
    r"entschuldig|"
    r"verzeih|veuillez|merci|désolé|excusez|disculp|perdon|scusa|desculp|excuus|ursäkta|beklager|"
    r"undskyld|anteeksi|"
    r"http|www\.|<)",
    re.IGNORECASE,
)

CLOSING = re.compile(
    r"(?:(?:with |my |our )?(?:best|kind|kindest|warm|warmest|many|all the best|very best)?,? ?"
    r"(?:regards|wishes)|best|cheers|thanks|thank you|many thanks|thanks again|thx|ty|sincerely|yours|"
    r"yours "
    r"(?:sincerely|truly|faithfully)|cordially|respectfully|all the best|take care|thanks (?:and|"
    r"&) regards|"
    r"thanks in advance|br|rgds|kr|kind regards|"
    # German
    r"(?:mit )?(?:freundlichen|freundlichem|herzlichen|besten|lieben|vielen|schönen|sonnigen)? ?"
    r"(?:grüßen|grüssen|gruessen|grüße|grüsse|gruß|gruss)|(?:viele|liebe|beste|herzliche|freundliche|"
    r"schöne) "
    r"(?:grüße|grüsse|gruesse)|(?:lieber|schöner|bester) gru(?:ß|ss)|mfg|lg|vg|danke|vielen dank|"
    r"hochachtungsvoll|"
    # French
    r"(?:bien |très )?cordialement|salutations(?: distinguées)?|sincères salutations|merci|"
    r"merci d['’]avance|"
    r"bien à vous|bonne (?:journée|soirée|réception)|amicalement|respectueusement|"
    # Spanish, Portuguese, Italian, Catalan
    r"(?:un )?(?:cordial )?saludos?(?: cordiales)?|atentamente|gracias|muchas gracias|cordialmente|"
    r"un abrazo|"
    r"atenciosamente|atentamente|cumprimentos|(?:com os )?melhores cumprimentos|obrigad[oa]|abraços?|att|"
    r"(?:cordiali|distinti|cari|tanti) saluti|saluti|grazie(?: mille)?|cordialmente|salutacions|"
    # Dutch, Nordic
    r"(?:met )?(?:vriendelijke|hartelijke) groet(?:en)?|mvg|groet(?:en|jes)?|bedankt|"
    r"(?:med )?(?:venlige?|vennlige?|"
    r"vänliga?|bedste|bästa|beste) (?:hilsen|hilsner|hälsning|hälsningar)|hilsen|hälsningar|mvh|dbh|kh|"
    r"vh|tack|takk|"
    r"tak|på forhånd tak|ystävällisin terveisin|terveisin|kiitos|parhain terveisin|t\.|"
    # Slavic, Baltic
    r"z poważaniem|pozdrawiam(?: serdecznie)?|pozdrowienia|dziękuję|s pozdravem|s úctou|děkuji|"
    r"s pozdravom|ďakujem|"
    r"lijep pozdrav|lep pozdrav|srdačan pozdrav|pozdrav|hvala|с уважением|с наилучшими пожеланиями|"
    r"спасибо|з повагою|"
    r"дякую|поздрави|с поздрави|с уважение|поздрав|lugupidamisega|tervitades|aitäh|ar cieņu|pagarbiai|ačiū|"
    # Others
    r"üdvözlettel|tisztelettel|köszönettel|köszönöm|με εκτίμηση|φιλικά|ευχαριστώ|saygılarımla|"
    r"saygılarımızla|"
    r"iyi çalışmalar|teşekkürler|cu stimă|cu respect|mulțumesc|trân trọng|cảm ơn|salam|hormat kami|"
    r"terima kasih|"
    r"בברכה|תודה|مع أطيب التحيات|تحياتي|شكرا|ขอแสดงความนับถือ|ขอบคุณ(?:ครับ|ค่ะ)?|敬具|よろしくお願いします|"
    r"よろしくお願いいたします|此致|敬礼|谢谢|祝好|감사합니다|드림)"
    r"[\s,.!;:/)~-]*$",
    re.IGNORECASE,
)

CONTACT = re.compile(
    r"[\w.+-]{1,64}@[\w-]|https?://|www\.|(?:\+|00)\d[\d\s()./-]{6,}|\(?\d{2,5}\)?[\s/.-]\d{3}[\d\s.-]{2,}|"
    r"(?<!\w)\d{9,13}(?!\w)|"
    r"(?<!\w)(?:tel|telefon|telefono|teléfono|tél|phone|ph|fax|mobile|mob|mobil|cell|direct|office|skype|"
    r"linkedin|"
    r"twitter|vat|ust-?id|hrb|тел|моб|電話|电话|電話番号|전화)\s?[.:]",
    re.IGNORECASE,
)
TITLE = re.compile(
    r"(?<!\w)(?:ceo|cto|cfo|coo|cmo|vp|president|director|manager|managing|head of|chief|officer|founder|"
    r"co-founder|"
    r"owner|partner|engineer|developer|consultant|administrator|assistant|coordinator|specialist|"
    r"representative|"
    r"geschäftsführer(?:in)?|leiter(?:in)?|vertrieb|inhaber(?:in)?|directeur|directrice|responsable|"
    r"gérant|gerente|"
    r"direttore|responsabile|directora?|gmbh|ltd|inc|llc|s\.a\.|s\.r\.l|ag|bv|b\.v\.|oy|ab|aps|a/s|corp|"
    r"co\.|"
    r"sp\. z o\.o|ооо|株式会社|有限公司)(?!\w)",
    re.IGNORECASE,
)

LIST_FOOTER = re.compile(
    r"mailing list|mailman/listinfo|unsubscribe|subscription options|google groups|to view this discussion|"
    r"mailingliste|liste de diffusion|lista de correo|verteilerliste",
    re.IGNORECASE,
)
FOOTER = re.compile(
    r"virus-?free\.|this e-?mail has been (?:checked|scanned) for viruses|"
    r"diese e-mail wurde (?:von avast|auf viren)|"
    r"cet e-?mail a été vérifié|you received this (?:message|email|mail) because you are subscribed|"
    r"to unsubscribe from this group|to view this discussion|please consider the environment before",
    re.IGNORECASE,
)

VIA_DEVICE = re.compile(
    r"(?:via|from|per|vom|von|par) (?:mobile|mobil|phone|iphone|ipad|android|blackberry|handy|unterwegs|"
    r"portable)"
    r"\W*$",
    re.IGNORECASE,
)
NETWORK_AT_END = re.compile(
    r"(?:\b(?:network|netwerk|netzwerk)|im \w+-?netz|(?:réseau|red|rete|rede)(?: (?:de|di|da) \w+)?)\W*$",
    re.IGNORECASE,
)

DATA = re.compile(
    r"(?:order|bestell|kunde|customer|commande|pedido|ordine|rechnung|invoice|facture|factura|ticket|"
    r"case|ref|serial|tracking|p\.?\s?s\b)[\w.-]*\W*",
    re.IGNORECASE,
)
POSTSCRIPT = re.compile(r"p\.?\s?s\b\.?\s?[:.,-]?\s?\S", re.IGNORECASE)
DETAILS_FOLLOW = re.compile(
    r"\b(?:address|details|contact|phone|number|call|reach|ship|send|deliver|forward|invoice|below|follow|"
    r"adresse|anschrift|kontakt|daten|telefon|nummer|rufen|erreich|schick|send|liefer|rechnung|unten|"
    r"coordonn|téléphon|numéro|envoy|livr|factur|appel|joindre|ci-dessous|direcci|datos|teléfono|número|"
    r"enví|llam|dirección|indirizz|dati|telefono|numero|invi|spedi|chiam|adres|gegevens|nummer|stuur|bel|"
    r"endereço|dados|telefone|adress|uppgifter|osoite|yhteystied)",
    re.IGNORECASE,
)
"""Words of a sentence that asks to use the contacts below it: those are then no signature."""

DISCLAIMER = re.compile(
    r"confidential(?:ity)?(?: notice| note| statement)?\s*[:.-]|disclaimer\s*[:.-]|"
    r"(?:important|legal|privacy) notice|"
    r"(?:the (?:information|contents?|content)[\w ]{0,40} (?:this|the) |this |any views[\w ]{0,40} this )"
    r"(?:e-?mail|message|communication|transmission|electronic)|"
    r"(?:diese|die in dieser) (?:e-?mail|nachricht)|der inhalt dieser (?:e-?mail|nachricht)|"
    r"(?:ce|cet|les informations[\w ]{0,30} ce) (?:message|courriel|e-?mail|mail|courrier)|"
    r"(?:este|la información[\w ]{0,30} este) (?:mensaje|correo|e-?mail)|esta mensagem|este e-?mail|"
    r"(?:questo|il presente|le informazioni[\w ]{0,30} questo) (?:messaggio|e-?mail)|"
    r"(?:dit bericht|deze e-?mail|de informatie in d)|detta (?:meddelande|e-?post)|"
    r"denne (?:e-?mail|e-?post)|"
    r"tämä (?:viesti|sähköposti)|(?:ta|niniejsza) wiadomość|tato zpráva|(?:это|данное) (?:сообщение|письмо)",
    re.IGNORECASE,
)
"""How a notice of confidentiality begins."""

DISCLAIMER_WORDS = re.compile(
    r"confidential|privileged|intended|addressee|recipient|notify|delete|unauthori[sz]ed|disclos|disseminat|"
    r"virus|liab|registered (?:in|office|number|company)|in error|vertraulich|empfänger|adressat|irrtümlich|"
    r"löschen|haftung|confidentiel|destinataire|erreur|détrui|confidencial|destinatari|borr|elimin|riservat|"
    r"errore|vertrouwelijk|geadresseerde|verwijder|konfidenti|mottagare|fortrolig|modtager|mottaker|"
    r"luottamuksel|poufn|adresat|důvěrn|конфиденциальн|адресат",
    re.IGNORECASE,
)

GREETING = re.compile(
    r"(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings|hallo|"
    r"guten (?:morgen|tag|abend)|moin|servus|sehr geehrte[rs]?|liebe[rs]?|bonjour|bonsoir|salut|ch[eè]re?|"
    r"hola|buen[oa]s (?:d[ií]as|tardes)|estimad[oa]|ol[aá]|bom dia|boa tarde|ciao|buongiorno|buonasera|"
    r"gentile|salve|beste|geachte|goede(?:morgen|middag)|hej|hei|hyv[äa]|cze[śs][ćc]|dzie[ńn] dobry|witam|"
    r"dobr[ýy] den|ahoj|привет|здравствуйте|добрый день)"
    r"(?: [\w.'’-]+){0,4} ?[,!.]?$",
    re.IGNORECASE,
)

ANSWERS_WITHIN = re.compile(
    r"\b(?:answers?|answered|repl(?:y|ies|ied)|responses?|responded|comments?|antworten?|kommentare?|réponses?|"
    r"respuestas?|risposte|respostas?|antwoord(?:en)?|svar)\b[^.!?]{0,30}\b(?:in-?line|"
    r"in (?:red|blue|green|bold|caps)|"
    r"between (?:the|your) (?:lines|questions)|(?:in|im) (?:rot|blau|grün|text)|direkt im text|in die mail|"
    r"en (?:rouge|bleu|rojo|azul|vermelho)|dans le texte|in (?:rosso|blu|rood|blauw)|i rött)\b|"
    r"\b(?:see|my) in-?line (?:answers|comments|replies|responses)\b|\bsee in-?line\b",
    re.IGNORECASE,
)
