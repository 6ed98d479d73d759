// Traditional Chinese characters as simplified ones, so that words of plans need be known in one of the two.

/** Those of headers, levels and states, each before the character that it becomes. */
const PAIRS =
  '務务負负責责狀状態态類类別别備备註注開开結结優优級级進进專专說说階阶預预計计實实際际關关鍵键標标題题號号編编執执單单週周畫划數数總总風风險险權权' +
  '資资訊讯產产業业員员組组門门團团隊队領领導导協协辦办審审檢检測测試试驗验確确認认處处過过還还遲迟暫暂擱搁終终約约績绩達达後后當当現现報报書书費费額额' +
  '節节點点層层線线歷历調调議议記记錄录討讨論论問问啟启動动發发設设環环體体個个屬属應应無无內内詳详細细輸输選选擇择變变寫写讀读時时間间';
const HAN = /[\u4e00-\u9fff]/;

let simplified: ReadonlyMap<string, string> | null = null;

export function simplifyHan(text: string): string {
  if (!HAN.test(text)) return text;
  simplified ??= new Map(
    Array.from({ length: PAIRS.length / 2 }, (_, at) => [PAIRS[2 * at]!, PAIRS[2 * at + 1]!]),
  );
  let result = '';
  for (const character of text) result += simplified.get(character) ?? character;
  return result;
}
