// A notice whose names and texts try to end a script, to begin markup or a comment, and to be something else than data.
export const HOSTILE = `通知 坏2026 { 标题 "</script><script>alert(1)</script>" 发文 "<!--", "a\u2028b" 年度 2026 }
事实 "<img src=x onerror=alert(1)>"（bad）：是否 可缺
人群 "</ScRiPt >'\`\${alert(1)}", __proto__
标准 个人缴费 400元
资助 "</ScRiPt >'\`\${alert(1)}" 100元 由 "--></script>"
资助 __proto__ 10元 由 县级财政
情形 缴费 { 当 缴费日期 在 本年度 且 "<img src=x onerror=alert(1)>" 缴纳 个人缴费 待遇 从 缴费日期 至 年末 }
多重身份 就高不重复
`;
