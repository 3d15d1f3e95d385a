// Characters that look like others, from Unicode’s confusables (UTS #39) as the package unhomoglyph carries them: those that show as one
// Latin letter, digit or Han character and that NFKC leaves alone. A test holds the table to the package.

/** Each word: what is seen, then every character that looks like it. */
const ROWS = [
  "2ꝚƧϨꙄᒿꛯ 3\u{1d206}ꞫȜƷꝪⳌЗӠ𖼻𑣊 4Ꮞ𑢯 5Ƽ𑢻 6ⳒбᏮ𑣕 7\u{1d212}𐓒𑣆 8\u{b03}৪੪\u{1e8cb}ȣȢ𐌚 9੧୨৭൭ꝮⳊ𑣌𑢬𑣖",
  "a\u{237a}ɑαа AΑАᎪᗅꓮ𖽀𐊠 bƄЬᏏᑲᖯ BꞴΒВᏴᗷꓐ𐊂𐊡𐌁 cᴄⲥсꮯ𐐽 C\u{1f74c}𑣲𑣩ⲤСᏟꓚ𐊢𐌂𐐕𐔜 dԁᏧᑯꓒ DᎠᗞᗪꓓ e\u{212e}ꬲеҽ",
  "E\u{22ff}ΕЕⴹᎬꓰ𑢦𑢮𐊆 fꬵꞙẝք F\u{1d213}ꞘϜᖴꓝ𑣂𑢢𐊇𐊥𐔥 gɡᶃƍց GԌᏀᏳꓖ hһհᏂ HΗⲎНᎻᕼꓧ𐋏 i\u{2373}ıɪɩιіꙇӏꭵᎥ𑣃 jϳј",
  "JꞲͿЈᎫᒍꓙ KΚⲔКᏦᛕꓗ𐔘 l\u{5c0}\u{2223}\u{23fd}\u{661}\u{6f1}𐌠\u{1e8c7}ƖǀΙⲒІӀ\u{5d5}\u{5df}\u{627}\u{7ca}ⵏᛁꓲ𖼨𐊊𐌉",
  "L\u{1d22a}ⳐᏞᒪꓡ𖼖𑢣𑢲𐐛𐔦 MΜϺⲘМᎷᗰᛖꓟ𐊰𐌑 nոռ NΝⲚꓠ𐔓",
  "o\u{c02}\u{c82}\u{d02}\u{d82}०੦૦௦౦೦൦๐໐၀\u{665}\u{6f5}ᴏᴑꬽοσⲟоჿօ\u{5e1}\u{647}\u{6be}\u{6c1}\u{6d5}ഠဝ𐓪𑣈𑣗𐐬",
  "O\u{7c0}০୦〇𑓐𑣠ΟⲞОՕⵔዐଠ𐓂ꓳ𑢵𐊒𐊫𐐄𐔖 p\u{2374}ρⲣр PΡⲢРᏢᑭꓑ𐊕 qԛգզ Qⵕ rꭇꭈᴦⲅгꮁ R\u{1d216}ƦᎡᏒ𐒴ᖇꓣ𖼵 sꜱƽѕꮪ𑣁𐑈",
  "SЅՏᏕᏚꓢ𖼺𐊖𐐠 T\u{22a4}\u{27d9}\u{1f768}ΤⲦТᎢꓔ𖼊𑢼𐊗𐊱𐌕 uꞟᴜꭎꭒʋυս𐓶𑣘 U\u{222a}\u{22c3}Սሀ𐓎ᑌꓴ𖽂𑢸",
  "v\u{2228}\u{22c1}ᴠνѵ\u{5d8}𑜆ꮩ𑣀 V\u{1d20d}\u{667}\u{6f7}ѴⴸᏙᐯꛟꓦ𖼈𑢠𐔝 wɯᴡѡԝա𑜊𑜎𑜏ꮃ W𑣯𑣦ԜᎳᏔꓪ",
  "x\u{166e}\u{d7}\u{292b}\u{292c}\u{2a2f}хᕁᕽ X\u{166d}\u{2573}𐌢𑣬ꞳΧⲬХⵝᚷꓫ𐊐𐊴𐌗𐔧 yɣᶌʏỿꭚγуүყ𑣜 YΥⲨУҮᎩᎽꓬ𖽃𑢤𐊲",
  "zᴢꮓ𑣄 Z𐋵𑣥ΖᏃꓜ𑢩 丨\u{239c}\u{239f}\u{23a2}\u{23a5}\u{23aa}\u{23ae}\u{31d1}ᅵ 乙\u{31e0} 乚\u{31df}\u{2e83}",
  "乛\u{31d6}\u{2e82} 亀\u{2ef2} 亅\u{31da} 二ニ 亻イ\u{2e85} 併倂 値值 兀\u{2e8e} 八ハ 刂\u{2e89} 力カ 卍\u{fd6} 卐\u{fd5} 卜ト",
  "㔾\u{2e8b} 口ロ囗 㖈䎛 啓啟 土士 㘽㦳 塡填 墫壿 夕タ 媯嬀 尢\u{2e90} 尣\u{2e8f} 工エ 巳\u{2e92} 帡帲 幺\u{2e93} 彑\u{2e94} 忄\u{2e96}",
  "㣺\u{2e97} 戶戸 扌\u{2e98} 㩁搉 攵\u{2e99} 斉\u{2eeb} 旡\u{2e9b} 㫚曶 晚晩 朌肦 朏胐 朐胊 朓脁 㬵胶 朘脧 㬺幐 㬻䐠 朣膧 杮柿 㮣槩 榝樧 歯\u{2eed}",
  "歺\u{2e9e} 民\u{2ea0} 氵\u{2ea1} 氺\u{2ea2} 溈潙 灬\u{2ea3} 爫\u{2ea4} 丬\u{2ea6} 犭\u{2ea8} 䀹鿃 䀿晣 研硏 礻\u{2ead}",
  "竜\u{2eef} 糹\u{2eaf} 絕絶 罒\u{2eab}\u{2eb2} 罓\u{2eb1} 耂\u{2eb9} 肀\u{2eba} 胼腁 䑃朦 艹\u{2ebe}\u{2ebf}\u{2ec0} 蒍蔿 蘷虁",
  "虎\u{2ec1} 衤\u{2ec2} 西\u{2ec4} 覀\u{2ec3} 见\u{2ec5} 訮詽 䚶訞 讆讏 讠\u{2ec8} 豜豣 贝\u{2ec9} 赿趆 跥跺 躗躛 軿輧 车\u{2ecb}",
  "辶\u{2ecc}\u{2ecd} 郎郞 鎭鎮 钅\u{2ed0} 長\u{2ed1} 镸\u{2ed2} 长\u{2ed3} 门\u{2ed4} 阝\u{2ecf}\u{2ed6} 隷隸 青\u{2ed8}",
  "韦\u{2ed9} 页\u{2eda} 风\u{2edb} 飞\u{2edc} 食\u{2edd} 飠\u{2edf} 饣\u{2ee0} 马\u{2ee2} 鬼\u{2ee4} 鱼\u{2ee5} 鹂鹃",
  "麦\u{2ee8} 黄\u{2ee9} 黑黒 齐\u{2eec} 齿\u{2eee} 龙\u{2ef0}",
].join(" ");

/** The character that this one looks like, or null. Looked up where it stands: a file has few characters, the table many. */
export function looksLike(character: string): string | null {
  const at = ROWS.indexOf(character);
  const start = ROWS.lastIndexOf(" ", at) + 1;
  return at <= start ? null : String.fromCodePoint(ROWS.codePointAt(start) ?? 0);
}
