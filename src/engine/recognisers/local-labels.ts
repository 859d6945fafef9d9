/**
 * How the sign-in pages label what support asks for, beside English: German, French, Spanish, Portuguese,
 * Italian, Dutch, Swedish, Danish, Polish, Czech, Hungarian, Finnish, Turkish, Russian, Japanese, Korean,
 * Chinese. Written as the labels of fields: a space stands for any way of joining words.
 */
export const localLabels = {
  errorCode:
    'fehlercode|code d.erreur|c[oó]digo (?:de|do) err[oe]r?|codice (?:di )?errore|foutcode|felkod|fejlkode|virhekoodi|hibak[oó]d|hata kodu|k[oó]d chyby|kod b[lł][eę]du|код ошибки|エラー ?コード|오류 ?코드|错误代码|錯誤(?:代)?碼',
  correlationId:
    'korrelations id|id de corr[eé]lation|id\\.? de correlaci[oó]n|id de correla[cç][aã]o|id (?:di )?correlazione|correlatie id|identyfikator korelacji|id korelace|korrel[aá]ci[oó]s azonos[ií]t[oó]|korrelaatiotunnus|bağıntı kimliği|идентификатор корреляции|相関 ?id|상관 ?관계 ?id|(?:相关性?|关联) ?id|相互關聯 ?(?:識別碼|id)|關聯 ?(?:識別碼|id)',
  requestId:
    '(?:anforderungs|anfrage|ablaufverfolgungs) id|id de (?:la )?(?:demande|trace)|id\\.? de (?:la )?(?:solicitud|seguimiento)|id d[aoe] (?:solicita[cç][aã]o|pedido|rastreamento)|id (?:della )?(?:richiesta|traccia)|(?:aanvraag|tracerings) id|(?:beg[aä]rande|f[oö]rfr[aå]gnings|anmodnings|sp[aå]rnings) id|identyfikator (?:[zż][aą]dania|[sś]ledzenia)|id (?:[zž][aá]dosti|trasov[aá]n[ií])|k[eé]relemazonos[ií]t[oó]|pyynn[oö]n tunnus|istek kimliği|идентификатор (?:запроса|трассировки)|要求 ?(?:id|識別碼)|トレース ?id|(?:요청|추적) ?id|(?:请求|跟踪) ?id|追蹤 ?(?:id|識別碼)',
  timestamp:
    'zeitstempel|horodatage|marca de tiempo|carimbo de data/hora|tijdstempel|tidsst[aä]mpel|tidsstempel|znacznik czasu|[cč]asov[eé] raz[ií]tko|id[oő]b[eé]lyeg(?:z[oő])?|aikaleima|zaman damgası|метка времени|タイムスタンプ|타임스탬프|时间戳|時間戳記?',
  appName:
    'nom de l.application|nombre de (?:la )?aplicaci[oó]n|nome (?:do aplicativo|da aplica[cç][aã]o|app|applicazione)|app naam|appnamn|appnavn|n[aá]zev aplikace|nazwa aplikacji|alkalmaz[aá]s neve|sovelluksen nimi|uygulama adı|имя приложения|アプリ(?:ケーション)?名|앱 ?이름|应用(?:程序)?名称|應用程式名稱',
  appId:
    'id d[eo] (?:l.)?(?:application|aplicativo)|id\\.? de (?:la )?aplicaci[oó]n|id (?:app|applicazione|aplikace)|identyfikator aplikacji|alkalmaz[aá]sazonos[ií]t[oó]|sovellustunnus|uygulama kimliği|идентификатор приложения|アプリ(?:ケーション)? ?id|앱 ?id|应用(?:程序)? ?id|應用程式 ?(?:id|識別碼)',
  ip: 'ip adresse|adresse ip|direcci[oó]n ip|endere[cç]o ip|indirizzo ip|ip adres|ip adress|adres ip|ip adresa|ip c[ií]m|ip osoite|ip adresi|ip адрес|ip ?アドレス|ip ?주소|ip ?地址|ip ?位址',
  tenant: 'mandanten?|locataire|inquilino|tenant|huurder|dzierżaw\\w{1,4}|テナント|테넌트|租户|租用戶',
} as const;
