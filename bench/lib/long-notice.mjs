// A made-up notice of about 2,000 lines, valid and without findings: clauses, groups, subsidies with payers, periods, situations,
// obligations, an annex and tests in about the proportions of a real one. The same every time.

const DIGITS = "一二三四五六七八九";
/** Chinese numerals up to 九十九. */
function numeral(value) {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  return `${tens === 0 ? "" : `${tens === 1 ? "" : DIGITS[tens - 1]}十`}${ones === 0 ? "" : DIGITS[ones - 1]}`;
}
const STEMS = "甲乙丙丁戊己庚辛壬癸";
/** The names of groups: two stems, so that they are bare words. */
const group = (index) => `${STEMS[Math.floor(index / 10) % 10]}${STEMS[index % 10]}类人员`;

/** @param lines about how many lines; 1,000 or more */
export function longNotice(lines = 2000) {
  const out = [
    "通知 某县2022 {",
    '  标题 "关于做好2022年度城乡居民基本医疗保险征缴工作的通知"',
    '  发文 "某县医疗保障局"',
    "  年度 2022",
    "}",
    "事实 县类别 (countyKind)：贫困县 | 非贫困县 可缺",
  ];
  const groups = 90;
  for (let index = 0; index < groups; index++) out.push(`人群 ${group(index)} 认定 "某部门"`);
  out.push(
    '条款 一 "筹资标准" {',
    "  标准 个人缴费 320元",
    "  标准 财政补助 不低于 580元",
    "  多重身份 就高不重复",
    "  资助上限 个人缴费",
    "}",
    '条款 二 "缴费时间" {',
    "  期间 集中征缴期 从 2021年10月1日 至 2021年12月31日",
    "  期间 零星缴费期 从 集中征缴期 次日 至 2022年12月31日",
    "  情形 集中缴费 {",
    "    当 缴费日期 在 集中征缴期",
    "    缴纳 个人缴费",
    "    待遇 从 2022年1月1日 至 年末",
    "  }",
    "  情形 零星缴费 {",
    "    当 缴费日期 在 零星缴费期",
    "    缴纳 个人缴费",
    "    待遇 从 缴费日期 等待 60日 至 年末",
    "  }",
    "}",
  );
  let clause = 3;
  for (let index = 0; index < groups; index += 9) {
    out.push(`条款 ${numeral(clause++)} "资助之${numeral(index / 9 + 1)}" {`);
    for (let each = index; each < index + 9; each++) {
      out.push(
        `  条款 （${numeral(each - index + 1)}） {`,
        `    解释 "${group(each)}按比例分担。"`,
        `    资助 ${group(each)} ${100 + each}元 {`,
        "      其中 60元 由 医疗救助基金",
        "      其中 其余 由 市级财政:县级财政 = 4:6 当 县类别 = 贫困县",
        "      其中 其余 由 县级财政 当 县类别 = 非贫困县",
        "    }",
        "  }",
      );
    }
    out.push("}");
  }
  out.push(`条款 ${numeral(clause)} "工作要求" {`);
  const tests = Math.floor((lines - out.length) / 8);
  const duties = lines - out.length - tests * 6 - 2;
  for (let index = 0; index < duties; index++)
    out.push(`  时限 2022年${1 + (index % 12)}月15日 前 由 某县医疗保障局、某乡镇 "完成第${index + 1}项工作"`);
  out.push("}");
  for (let index = 0; index < tests; index++) {
    const subsidy = 100 + (index % groups);
    out.push(
      `用例 "第${index + 1}人" {`,
      `  已知 身份 ${group(index % groups)}`,
      `  已知 缴费日期 2022年${1 + (index % 12)}月${1 + (index % 28)}日`,
      "  已知 县类别 贫困县",
      `  期望 资助 ${subsidy}元  个人实缴 ${320 - subsidy}元  情形 零星缴费`,
      "}",
    );
  }
  return out.join("\n") + "\n";
}
