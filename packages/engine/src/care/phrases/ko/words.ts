// Korean is looked for without any space: spacing varies as much as spelling. Words therefore run on, and (?<!...) says before which
// syllables a phrase is another word ("답이 맞았다", the answer was right, beside "벨트로 맞았다", was hit with a belt).

/** Up to so many syllables of other words. */
export const syllables = (most: number): string => `[가-힣]{0,${most}}`;

/** Kin and others close by. */
export const kin =
  "(?:아빠|엄마|아버지|어머니|부모님?|오빠|형이|형한테|형은|누나|언니|새아빠|새아버지|새엄마|계부|계모|의붓[가-힣]{2}|삼촌|외삼촌|이모부|고모부|할아버지|할머니|남편|아내|와이프|마누라|남친|남자친구|여친|여자친구|전남편|애인|동거인|가족|시어머니|시아버지|시댁|시부모|장인|장모|친척|사촌|남동생|여동생|동생이)";

/** Whoever has power over someone, and others. */
export const inCharge =
  "(?:선생님|담임|쌤이|쌤은|쌤한테|교수|코치|감독|사장|상사|팀장|과장님|부장|원장|점장|매니저|선배|일진|과외|학원강사|목사|신부님|스님|집주인|룸메|동기들|애들이|애들한테|반애들|같은반|친구들이|친구들한테|걔네|걔가|그사람|그놈|그새끼|그남자|그여자|그애가|누가|누군가|모르는사람|아저씨|아줌마|남자가|남자들이|어른이|상급생|선임|고참)";

/** Somebody. */
export const somebody = `(?:${kin}|${inCharge})`;

/** To me, or to mine. */
export const mine =
  "(?:나를|저를|날|절|나한테|저한테|나랑|저랑|나만|저만|우리를|우리엄마|엄마를|엄마랑|동생을|동생이랑|애를|아이를|언니를|누나를|형을|오빠를)";

/** Medicine. */
export const pills =
  "(?:수면제|진통제|타이레놀|우울증약|정신과약|신경안정제|수면유도제|감기약|두통약|알약|약봉지|농약|쥐약|락스|(?<![가-힣])약을?|(?<=[을를로가는도고서의마빠니은이데])약을?|(?:엄마|아빠|할머니|할아버지|집에있는|남은|모아둔|있는|받은|처방)약을?)";
