"""How mail servers head and word their reports, in many languages.

Regular expressions in lower case, alternatives parted by bars or line ends.
"""


def _alternatives(text: str) -> str:
    """Return the lines of `text` as one alternation."""
    return "|".join(line.strip("|") for line in text.strip().splitlines())


SURE_SUBJECTS = _alternatives(r"""
undelivered mail|undelivered message|undeliverable(?: e?-?mail| message)?\b|undeliverable:|undeliverable$
delivery status notification|delivery notification|delivery status$|delivery report|delivery failure
delivery has failed|delivery failed:
mail delivery|mail failure|mail failed|mail error|mail could not|mail system error|mail status report
mail undeliverable|mail not delivered|mail returned|mail rejected|mail non.?remis|mail bounced|mailer-daemon
message delivery|message not delivered|message undeliverable|message could not be delivered
message status - undeliverable|message delayed|message frozen|message you sent (?:was )?blocked
message could not be sent
returned mail|returned message|returned e-?mail|returned to sender|returning message|return mail
failure notice|failed mail|failed delivery|failure delivery|fail delivery|failure delivering
failed to deliver
non-?delivery|non delivery|nondeliverable|non-?deliverable|ndn:|ndr:|dsn:|error sending|error mail
unzustellbar|warning: message|warning: could not send|warning: e?-?mail|warning - delayed mail|delayed mail
could not send message|there was an error sending your mail|\[?bounced?\]?(?: mail| message)?(?::|$)
rejected mail|problem delivering|postmaster (?:notify|notice)|user unknown|unknown user|e-?mail delivery
failure notification|notification of failure|your message could not|your mail could not|your mail was not
unsent mail|unsent message|not delivered:
mailbox (?:is )?full|message rejected|rejected:|mail delivered with errors|error\(s\) in forwarding
benachrichtigung (?:zum|über den) (?:Ü|ü)bermittlungsstatus|zustellung fehlgeschlagen|nicht zugestellt
fehler bei der zustellung|unzustellbare|rückläufer|mail-?zustellung|zustellungsfehler
nachricht nicht zustellbar
non remis|non remise|échec de la remise|échec de (?:la )?distribution|avis d.échec|rapport de non.remise
notification d.état de (?:la )?remise|message non distribué|impossible de remettre|courrier non remis
non distribuable
no se puede entregar|no se pudo entregar|no entregado|mensaje no entregado|aviso de no entrega
notificación de estado de (?:la )?entrega|error de entrega|no entregable|correo devuelto|mensaje devuelto
devuelto:
non recapitabile|mancato recapito|mancata consegna|impossibile recapitare|avviso di mancata consegna
messaggio non (?:recapitabile|consegnato)|notifica (?:sullo )?stato (?:del )?recapito
não foi possível entregar|não entregue|não é possível entregar|mensagem (?:não entregue|devolvida)
falha (?:na|de|no) (?:entrega|envio)|notificação (?:de|do) (?:status|estado) (?:da|de) entrega
não é possível a entrega
onbestelbaar|niet afgeleverd|kan niet worden bezorgd|niet-bezorgbaar|bezorging mislukt|niet bezorgd
(?:det )?går inte att leverera|kan inte levereras|kunde inte levereras|ej levererbart|olevererbart
gick inte att leverera|leveransfel
kan ikke leveres|kunne ikke leveres|ikke levert|ikke leveret|ikke mulig å levere|uleverbar
ei voitu toimittaa|ei voida? toimittaa|toimitus epäonnistui|toimittamaton|perille toimittaminen
niedostarczaln|nie można dostarczyć|nie dostarczono|niedoręczon|nie mo(?:ż|z)na dor(?:ę|e)czy(?:ć|c)
zwrot poczty
nedoručiteln|nelze doručit|nedoručiteľn|nedoručená|kézbesíthetetlen|nem kézbesíthető|sikertelen kézbesítés
imposibil de livrat|nu (?:a|s-a) putut|nelivrat|nie je možné doručiť
не доставлен|недоставлен|не удалось доставить|не удается доставить|ошибка доставки|сообщение не доставлено
возврат (?:почты|письма)|уведомление о (?:состоянии|статусе) доставки|не вдалося доставити|не доставлено
недоставимо|не може да бъде доставено|teslim edilemedi|iletilemedi|teslim edilemeyen|posta iletilemedi
δεν παραδόθηκε|αδύνατη η παράδοση|μη παραδοτέο|αποτυχία παράδοσης
配信不能|配信できません|配信でき|メッセージを配信|メール配信|配信エラー|配送不能|配達不能|不達|未配信
エラーメール|メール送信エラー
送信できませんでした|送信に失敗|配信に失敗|メールを配信|メールエラー|退信|系统退信|未送达|未传递|未遞送|无法送达
无法投递|無法投遞|無法傳遞|无法传递
投递失败|寄信失敗|发送失败|郵件傳送失敗|邮件被退回|배달되지|배달할 수 없|배달 불가|전송 실패|배달 실패
전달 불가|발송 실패|반송
לא ניתן למסירה|לא ניתן למסור|تعذر التسليم|غير قابل للتسليم|فشل التسليم|ส่งไม่ได้|ไม่สามารถส่ง
không gửi được|không thể gửi
tidak terkirim|tidak dapat dikirim
""")
"""Subjects of mail servers; people do not start one so, save when they pass a report on (with Fwd:)."""

LIKELY_SUBJECTS = _alternatives(r"""
undeliver|delivery attempt|delivery unsuccessful|unsuccessful delivery|cannot deliver|can't deliver
unable to deliver|could not deliver|delivery (?:failed|delayed|delay|error|problem|has been delayed)
delayed|delivery$|returned|bounce
rejected|warning|error|failure|failed|fail\b|your message|your (?:e-?)?mail|problem|notification|status
retour
retour:|zurück|rückmeldung|fehler|échec|erreur|error|errore|erro\b|fout|fel\b|feil|fejl|virhe|błąd|chyba
hiba|eroare
ошибка|возврат|помилка|hata|σφάλμα|エラー|失敗|错误|失败|오류|실패
message (?:blocked|bounced|expired|returned)
unknown|invalid|mail to|message to|re: your mail|no such|recipient|automatically rejected|spam|refused
blocked
""")
"""Subjects that servers use, and people too."""

SURE_WORDS = _alternatives(r"""
mail delivery (?:software|system|agent|service|program|sub-?system|error|status)|mailer-daemon|qmail-send
(?:created|generated) automatically by (?:the )?(?:mail|e-?mail)
this is the (?:mail(?:er)?|postfix|qmail|dragonfly|email server)
(?:automatically generated|automatic) delivery status|delivery status notification|delivery to the following
(?:following|these) (?:e-?mail )?(?:addresse?s?|recipients?|users?)(?:\(e?s\))? (?:ha[dsv]|fail|c)
(?:following|these) (?:addresses|recipients|users) (?:was|were|did)
failed (?:address|recipient)
recipient(?:s|\(s\))? (?:address )?(?:rejected|unknown|could|was|were|did not|not found)
did not reach the following|delivery has failed to these|rejected your message to the following
(?:message|mail)(?: \w+){0,7} (?:could|can|was|has)(?: not|n.t|not)\b.{0,20}?(?:deliver|sent|relay)
(?:unable|failed|impossible|not able|n't able) to (?:deliver|send) .{0,20}(?:mail|message)
permanent (?:fatal )?(?:error|failure)|transcript of session|while talking to|rcpt to:|final-recipient:
there was an error (?:delivering|sending) your|returned (?:mail|to sender)
returning (?:your )?(?:message|mail)
undelivered mail|undeliverable (?:mail|message|address)|undeliverable to
delivery attempts? (?:will|have|failed)
mailbox (?:is )?(?:full|unavailable|not found|exceed)|user(?:\(s\))? account is|over quota|user unknown
unknown user|no such user
remote (?:host|server|mta) said|smtp error|\b5[05]\d[ \-]+5\.\d\.\d
diagnostic information for administrators
host (?:or domain name )?(?:not found|unknown)|could not be (?:resolved|reached)|address(?:\(es\))? failed
your message\s*$|delivery failure|delivery failed
delivery (?:of your message )?to .{3,80} (?:failed|delayed)
message will be retried|warning message only|do not need to (?:resend|take)|message (?:has been )?delayed
intended recipient:|returned message|failure reasons|reports? (?:the )?following error
could not be delivered
konnte nicht (?:an .{1,80} )?(?:zugestellt|ausgeliefert)|nicht zugestellt werden
zustellung .{0,60}fehlgeschlagen
n'a pas (?:pu )?(?:été |être )?(?:remis|délivré|distribué|acheminé)
impossible de (?:remettre|livrer|délivrer)
no (?:se )?(?:ha |pudo |puede )?(?:podido )?(?:ser )?entreg
non (?:è stato |può essere )?(?:possibile )?(?:recapitare|consegna|recapitato)
não (?:foi|pôde|pode) (?:possível )?(?:ser )?entreg|kon niet worden (?:bezorgd|afgeleverd)
kan niet worden bezorgd
kunde inte levereras|kunne ikke leveres|ei voitu toimittaa|nie (?:może|mogła|można|została) .{0,30}dostarcz
leveransen till följande .{0,40}misslyckades|levering(?:en)? til .{5,60}mislyk(?:kedes|tes)
zustellung an folgende empfänger|remise .{0,20}à ces destinataires|entregar? .{0,20}a estos destinatarios
recapito non riuscito per|bezorging is mislukt|falha na entrega
(?:dostarczenie|doręczenie) .{5,60}nie powiodło się
doručení .{5,60}se nezdařilo|toimitus .{5,60}epäonnistui
nelze doručit|nebylo možné doručit|nem (?:sikerült|lehet(?:ett)?) kézbesít|не может быть\s{0,3}доставлено
не было доставлено
не удалось доставить|доставить .{0,40}не удалось|не вдалося доставити|teslim edilemedi|iletilemedi
配信(?:でき|不能|に失敗)|配送(?:でき|不能)|送信できませんでした|送信に失敗|送信する(?:こと)?(?:が)?できま
届けることができ|お届けでき
无法(?:送达|投递|发送|传递)|退信|投递失败|发送失败|被退回|無法(?:投遞|傳遞|寄達)|배달(?:되지|할 수)
전송(?:되지|하지|에 실패)|전달(?:되지|하지)
""")
"""Sentences of mail servers."""

CERTAIN_WORDS = _alternatives(r"""
^this message was created automatically by (?:the )?mail delivery (?:software|system)
^\s{0,8}this is the (?:mail system|postfix program|dragonfly mail agent) (?:at|v)
^\s{0,8}this is the (?:qmail-send program|mail delivery agent) at
^hi\. this is the .{1,60} at \S|^your mail (?:sent|attempted to be delivered) on:? [a-z]{3},
^\s{0,8}this is the mailer-daemon, please do not reply|^\s{0,8}this is a delivery status notification from
^-{3,} ?the following addresses had
^this report relates to a message you sent with the following header fields
^this is an automatically generated delivery status notification|^message from yahoo\.\S+\s
""")
"""Openings that one program is known by; enough where nothing in the head speaks against it."""

LIKELY_WORDS = _alternatives(r"""
undeliver|not (?:be )?deliver|deliver\w* (?:failed|failure|delayed)|failed|failure|error|reject|bounce
returned
unknown|invalid|disabled|quota|full|expired|refused|denied|does not exist|not exist|blocked|no longer
unavailable
fehler|unzustellbar|erreur|échec|error|errore|erro|fout|fel|ошибк|hata|エラー|失敗|错误|失败|오류|실패
\b[45]\d\d[ \-]|\b[45]\.\d\.\d|spam|virus|undeliverable|attempt
""")
"""Words that go with trouble of any kind."""
