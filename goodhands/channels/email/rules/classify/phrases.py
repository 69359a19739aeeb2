"""How programs in many languages head an automatic reply, and how they say that somebody is away.

Regular expressions in lower case, alternatives parted by bars or line ends.
"""


def _alternatives(text: str) -> str:
    """Return the lines of `text` as one alternation."""
    return "|".join(line.strip("|") for line in text.strip().splitlines())


AUTOMATIC_REPLY = _alternatives(r"""
automatic reply|auto[- ]?reply|auto-?response|auto response|automated reply|automated response
automatic response|autoresponder|out of office autoreply|out of office auto-?reply|vacation reply
vacation autoreply|vacation auto-?reply|away auto-?reply|auto-antwort|automatische antwort
automatische rückmeldung|abwesenheitsnotiz|abwesenheitsbenachrichtigung|abwesenheitsmeldung
abwesenheitsassistent|automatische abwesenheitsnotiz|automatische eingangsbestätigung
réponse automatique|reponse automatique|message d'absence|avis d'absence|répondeur automatique
respuesta automática|respuesta automatica|contestación automática|autorespuesta|risposta automatica
messaggio di assenza|autorisposta|resposta automática|resposta automatica|resposta automàtica
aviso de ausência|automatisch antwoord|automatische beantwoording|afwezigheidsbericht
automatisch bericht bij afwezigheid|autosvar|automatiskt svar|automatisk svar|frånvaromeddelande
fraværsmelding|fraværsbesked|fraværssvar|automaattinen vastaus|automaattivastaus|poissaoloilmoitus
sjálfvirkt svar|odpowiedź automatyczna|automatyczna odpowiedź|autoodpowiedź|auto-odpowiedź
automatická odpověď|automatická odpoveď|automatikus válasz|răspuns automat|raspuns automat
автоматический ответ|автоответ|автоматичний відповідь|автоматична відповідь|автовідповідь
автоматичен отговор|аутоматски одговор|automatski odgovor|automatsko odgovaranje|samodejni odgovor
автоматски одговор
automatinis atsakymas|automātiskā atbilde|automātiska atbilde|automaatvastus|automaatne vastus
αυτόματη απάντηση|otomatik yanıt|otomatik cevap|ավտոմատ պատասխան|ავტომატური პასუხი|מענה אוטומטי
תשובה אוטומטית|תגובה אוטומטית|رد تلقائي|الرد التلقائي|رد آلي|پاسخ خودکار|自動応答|自動返信|不在通知
自动答复|自动回复|自動回覆|自動答覆|자동 회신|자동 응답|자동회신|자동응답|부재중 자동|trả lời tự động
thư trả lời tự động|ตอบกลับอัตโนมัติ|การตอบกลับอัตโนมัติ|balasan otomatis|jawaban otomatis
balasan automatik|automatiese antwoord|स्वचालित उत्तर|स्वतः उत्तर
""")
"""Headings that only programs write: enough alone when they open the subject."""

AWAY_HEADING = _alternatives(r"""
out of (?:the )?office(?: (?:auto-?reply|reply|message|notice|notification))?|fuera de (?:la )?oficina
fuori sede|absence du bureau|fora do escritório|afwezig|frånvaro|fravær|poissa|nieobecność|mimo kancelář
házon kívül|вне офиса|отсутствие на работе|поза офісом|εκτός γραφείου|ofis dışında|外出时|不在です
부재 중
""")
"""Words of absence that a program puts, with a colon, before the subject it answers."""

AWAY = _alternatives(r"""
out of (?:the )?office|out of town|away from (?:the|my) (?:office|mail|email|e-mail|desk|computer)
on vacation|vacation (?:message|notice|response)|holiday (?:message|notice)
on (?:annual |maternity |sick |parental )?leave|away message|absence (?:message|notice)
currently (?:away|out|unavailable)|i(?:'m| am) (?:away|out)
thank you for (?:your (?:e-?mail|message|enquiry|inquiry)|contacting)
thanks for (?:your e-?mail|contacting)
we(?: have|'ve)? received your (?:e-?mail|message|request|enquiry|inquiry|ticket)
your (?:e-?mail|message|request|enquiry|inquiry|ticket) (?:has been|was) received|auto:
no longer (?:with|working|employed|works)|has left (?:the company|us)|nicht im büro|nicht im buero
außer haus|ausser haus|abwesend|abwesenheit|im urlaub|eingangsbestätigung
ihre nachricht ist (?:bei uns )?eingegangen|absent|absence|hors (?:du )?bureau|en congé|en vacances
accusé de réception|fuera de (?:la )?oficina|ausente|ausencia|de vacaciones|acuse de recibo
fuori (?:sede|ufficio)|assente|assenza|in ferie|non al computer|fora do escritório|fora do escritorio
ausência|de férias|fora de l'oficina|afwezig|niet op kantoor|buiten kantoor|met vakantie|met verlof
ontvangstbevestiging|frånvarande|inte på kontoret|på semester|fraværende|ikke på kontoret|ikke til stede
på ferie|fravær|poissa|lomalla|ei ole toimistossa|fjarverandi|nieobecność|nieobecny|nieobecna
poza biurem|na urlopie|mimo kancelář|nepřítomnost|nepřítomen|na dovolené|mimo kancelárie|neprítomnosť
na dovolenke|házon kívül|szabadságon|irodán kívül|în concediu|absență|вне офиса|отсутств|в отпуске
нет на месте|поза офісом|відсутн|у відпустці|извън офиса|отсъств|в отпуск|van ureda|izvan ureda
godišnjem odmoru|odsotnost|odsoten|ван канцеларије|nėra biure|atostog|prombūtn|puhkusel|εκτός γραφείου
απουσί|ofis dışı|izinde|yıllık izin|tatilde|מחוץ למשרד|לא במשרד|בחופשה|خارج المكتب|في إجازة|خارج از دفتر
不在|休暇|外出|休假|不在办公室|不在辦公室|出差|부재|휴가|vắng mặt|nghỉ phép|ไม่อยู่|ลาพัก|di luar kantor
cuti
""")
"""Words of absence or receipt: they count only beside a sign that a program sent the letter."""

AWAY_BODY = _alternatives(r"""
\bi(?:'m| am| will be) (?:\w+ )?(?:out of (?:the )?office|away|out until|travell?ing)
\bi(?:'m| am| will be) (?:\w+ )?on (?:\w+ )?(?:leave|vacation|holiday)
out of (?:the )?office|limited access to (?:my )?e-?mail
will (?:reply|respond|answer) (?:\w+ ){0,6}(?:return|back)
this is an auto(?:mated|matic)(?:ally generated)? (?:reply|response)
automatic(?:ally)? (?:generated )?(?:reply|response)
ich bin .{0,40}(?:abwesend|urlaub|nicht (?:im|erreichbar)|außer haus)
je suis (?:actuellement )?(?:absent|en congé)|estoy (?:fuera|ausente|de vacaciones)
sono (?:assente|fuori|in ferie)|estou (?:ausente|fora|de férias)
ik ben (?:momenteel |tot )?(?:.{0,20})?(?:afwezig|niet op kantoor|met vakantie)
jestem (?:nieobecn|na urlopie|poza)|я (?:нахожусь )?в отпуске|不在にして|休暇
""")
"""How the text of an absence note opens, for letters whose head already looks like a program's."""
