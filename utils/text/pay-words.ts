/** Words that make an amount pay, folded. */
export const PAY =
  /\b(?:salar(?:y|ies|ial)|pay(?! (?:for|off|attention))|payrate|wages?|compensation|remuneration|rate|earn(?:ings?)?|ote|ctc|gehalt\w{0,8}|\w{0,18}gehalt|\w{0,12}lohn|\w{0,12}entgelt|salar|vergutung|verdienst|brutto\w{0,12}|gross|salaire|tjm|salario|sueldo|retribucion|remuneracion|bruto|remuneracao|vencimento|stipendio|ral|retribuzione|lord[oi]|salaris|loon|wynagrodzeni[ea]|stawka|pensja|widelki|mzd[aouy]|mzdove|plat(?:ove)?|odmena|hrub\w{1,4}|lon|lonn|manadslon|lonespann|starting at|maas|ucret|fizetes|berezes|salariu|palkka|palkkaus|palk|placa|luong|muc luong|thu nhap|gaji|penghasilan|plata|zarada|atlygis|brutopalk|atlyginimas|alga)\b|зарплат|зароб|оклад|доход|оплат|возна?гражд|възнагражд|μισθ|αποδοχ|薪|工资|שכר|年収|月給|時給|給与|年俸|月収|연봉|월급|시급|급여|เงินเดือน|ค่าจ้าง|ค่าตอบแทน|راتب|الأجر|заплата|зарада/;

/** Money that is not this job's pay, folded; in the clause before the amount or right behind it. */
export const NOT_PAY =
  /\b(?:bonus(?:es)?|sign(?:ing)?[- ]?on|signing|401 ?\(?k\)?|pension|funding|fund(?:ed|s)?|raised|raising|series [a-f]|seed|valuation|valued|revenue|arr|turnover|umsatz|jahresumsatz|chiffre d'affaires|budgets?|(?:sales?|revenue) (?:targets?|quota)|sales (?:of|worth)|quota|assets?|aum|billion|trillion|bn|milliarden?|mrd|milliards?|miliard\w{0,2}|investors?|invested|investments?|referral|refer|gift|voucher|allowances?|stipends?|reimburse\w{0,4}|equity|stock|shares|options|grants?|rsus?|donat\w{1,4}|insurance|deductible|coverage|contribution|match(?:ing|ed|es)?|learning|training|wellness|fitness|gym|home office|equipment|relocation|commut\w{1,5}|lunch|meals?|food|phone|internet|childcare|tuition|prize|award|saved|savings|transactions?|customers|users|payments|volume|portfolios?|deals?|projects?|gmv|market|opportunity|costs?|price|fees?|fine|discount|post a job|zuschuss|sachbezug|gutschein|essens\w{0,10}|fahrt\w{0,10}|weiterbildung\w{0,10}|pramien?|prime|tickets?|ticket restaurant|buoni|vale|auxilio|premi[ea]|prispev\w{1,3}|stravenk\w{0,2}|cafeteri\w{1,2}|kafeteri\w{1,2}|dofinansowanie|multisport|learning budget|per (?:employee|user|customer|seat)|acquired|acquisition|sold|worth|exit)\b|ボーナス|賞与|手当|상여|지원금|축하금|보상금|합격금/;

/** What stands right before an amount that is the upper end alone. */
export const UP_TO =
  /(?:\b(?:up ?to|to|maximum(?: of)?|max\.?|bis zu|bis|maximal|jusqu'a|hasta|ate|fino a|tot|maximaal|do|az|az do|upp till|op til|opp til|til)|(?<![а-я])до|εως|μεχρι|最高|toi da|hingga|sehingga|до|עד|最大|최대|สูงสุด|حتى) ?(?:of )?[:~]? ?$/;
/** What stands before an amount that is the lower end alone; a German or Austrian "Mindestgehalt" is one. */
export const FROM =
  /(?:\b(?:from|starting (?:at|from)|starting (?:wage|salary|pay|rate)(?: is| of|:)?|starts (?:at|from)|minimum(?: salary)?(?: of)?|min\.?|at least|ab|von|mindestens|mind\.|a partir de|des|a partire da|desde|da|vanaf|minimaal|od|minimalnie|min|fran|fra|lagst)|\bmindest\w{3,22}\b[^;\d]{0,60}|(?<![а-яі])(?:от|від)|απο|החל מ-?|tu|mulai|bermula|dari|от|เริ่มต้น|ابتداء من) ?$/;
/** What stands behind an amount that is the lower end alone: "$100k+", "30万円以上". */
export const OPEN_END =
  /^ ?(?:\+(?! ?(?:bonus|benefit|equity|commission|\w{3,}))|and (?:up|above)|or more|a vice|i wiecej|y mas|et plus|und mehr|以上|~ ?(?:$|[^\d ])|-$|이상)/;
/** All that may stand between two amounts that are one range. */
export const JOINS =
  /^ ?(?:до|εως|至|-|--|~|[-–] ?max(?:imum|imaal|imal)?\.?|to ?-|to|bis(?: zu)?|till|til|az|a|do|y|e|al|ate|tot|en|et|i|and|und|og|och|oraz|ja|es|ve|או|から|\/|up ?to|through|ועד|עד|부터|에서) ?$/;
/** Words of `JOINS` that also part two things: a range only after "between". */
export const AND = /^ ?(?:and|und|et|y|e|i|en|al|a|og|och|oraz|ja|es|ve) ?$/;
export const BETWEEN =
  /\b(?:between|zwischen|entre|tra|fra|tussen|miedzy|pomiedzy|mezi|mellan|mellem|de|da|von|from)\b[^.;]{0,20}$/;
