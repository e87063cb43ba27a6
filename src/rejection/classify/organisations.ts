/** The words that organisations are called by ("Bank", "Robotics", "Ltd"). */

const ENDS_AS_ORGANISATION =
  /\b(?:group|inc|llc|ltd|limited|plc|gmbh|ag|se|kg|a\/s|as|ab|oy|n\.?v|b\.?v|s\.?a|corp\w*|company|co|llp|lp|technolog\w+|labs?|laborator\w+|systems|solutions|services?|university|college|school|schools|academy|bank|bancorp|health|healthcare|hospitals?|clinics?|trust|partners|partnership|foundation|council|societ\w+|institut\w*|analytics|media|studios?|holdings|industries|capital|ventures|insurance|mutual|financial|software|robotics|pharma\w*|biosciences|biologics|therapeutics|energy|power|logistics|freight|foods?|retail|stores?|brands|hotels?|hospitality|airlines|airways|aviation|motors?|automotive|networks?|communications|telecom|payments|credit|consult\w+|advisory|advisors|associates|agency|authority|federation|charity|association|museums?|theatre|theater|publishing|press|games|entertainment|sports|fitness|construction|engineering|manufacturing|chemicals?|materials|semiconductors?|electronics|devices|instruments|aerospace|defen[cs]e|marine|maritime|rail|transport\w*|transit|properties|estates?|homes?|housing|architects|law|legal|chambers|solicitors|attorneys|accountants|surveyors|engineers|care|medical|dental|veterinary|pharmacy|nurseries|farms?|dairy|brewery|winery|distillers|bakery|kitchens?|restaurants?|cafe|travel|tours|fashion|cosmetics|beauty|apparel|outfitters|education|learning|publishers|library|libraries|government|county|city|district|department|ministry|police|utilities|water|gas|electric|solar|wind|environmental|recycling|security|intelligence|digital|interactive|international|global|worldwide|union|cooperative|co-op|fund|observatory|centre|center|church|radio|television|broadcasting)\.?$/i

/** "lindenretail" as it may be written, "Linden Retail", where its end is a word that organisations are called by. */
export function partedLabel(label: string): string | null {
  for (let at = 3; at <= label.length - 4; at += 1) {
    const [head, tail] = [label.slice(0, at), label.slice(at)]
    if (
      !/^(?:care|home|wind|game|union|water|homes|gas|city|law|rail|fund|labs?|legal)$/.test(tail) &&
      endsAsOrganisation(`x ${tail}`)
    )
      return `${head} ${tail}`.replace(/(?<=^|[ -])\p{Ll}/gu, (letter) => letter.toUpperCase())
  }
  return null
}

/** True where the last word is one that organisations are called by ("Linden Retail Group", "Northgate Health"). */
export function endsAsOrganisation(name: string): boolean {
  return name.includes(' ') && ENDS_AS_ORGANISATION.test(name)
}
