// The names in a list of groups, as printed: 特困人员、孤儿（含事实无人抚养儿童）. A list of which one item is no plain name is no list.
/** How the name of a group of people ends. */
const NAME =
  /^(?!非|原|新增|可|建议|取消|各|省内|市内|县内|区内|本|该|其|此|拟|应|须|已(?!脱贫)|曾|将|仍|凡|所有|全部|暂|停止|不)(?!(?:人员|对象|人口|成员|家庭|户|员)$)(?!.*(?:除|不含|不包括|以外|其他|其它|其余|各类|等|的|按|由|纳入|给予|予以|资助|标准|个人|参加|缴费|实行|继续|对(?!象)|及其|或|每|分别|符合|具有|上述|以上|前款|经(?!济)|认定|年满|属于|未(?!成年|消除)|已参|不(?!稳定)|有条件|部分|至|到))[一-龥“”"]{0,24}(?:人员|困难群众|对象|儿童|孤儿|人口|成员|学生|大学生|中学生|患者|职工|居民户|边缘户|贫困户|困难户|致贫户|监测户|不稳定户|家庭|老人|老年人|残疾人|未成年人|军人|低保|户|员)$/u;
/** What stands in brackets behind a name and says no more than other names. */
const ALSO = /^(?:含|包括|包含)?([^()]+?)(?:,?下同)?$/u;

/** Null where some item is not certainly a group. */
export function groupNames(text: string): readonly string[] | null {
  const names: string[] = [];
  // 农村一、二类低保 are two.
  const spelt = text.replace(
    /([一-龥]{0,4})([一二三四五])、([一二三四五])([类级])([一-龥]{2,8}?)(?=[、和及]|$)/gu,
    "$1$2$4$5、$1$3$4$5",
  );
  const outer = spelt.replace(/\(([^()]*)\)/gu, (_, inner: string) => {
    const also = /^(?:含|包括|包含)/u.test(inner) ? (ALSO.exec(inner)?.[1] ?? "") : null;
    // Formerly called so, or treated alike: neither changes whom the sentence speaks of.
    // Degrees, and who is not meant, belong to the name.
    if (/^(?:[0-9一二三四]级?[-、和至])*[0-9一二三四]级$|^不含[0-9一二三四至-]{1,5}级[一-龥]{2,8}$/u.test(inner))
      return `[${inner.replaceAll("、", "|")}]`;
    // Its kinds, each of them a group: 防止返贫监测对象(脱贫不稳定户、边缘易致贫户).
    if (also === null && inner.includes("、") && inner.split("、").every((one) => NAME.test(one))) return `、${inner}`;
    if (also === null && !/^原[一-龥]{2,14}$/u.test(inner)) return "!";
    return also === null ? "" : `、${also}`;
  });
  // 低收入家庭中的老年人、未成年人: each of them of such a family.
  const within = /^([一-龥]{2,12}家庭)中的(.+)$/u.exec(outer);
  const [prefix, list] = within === null ? ["", outer] : [within[1] ?? "", within[2] ?? ""];
  for (const item of list.split(/、|和|及|以及|与/u)) {
    const plain = item.replace(/[“”"]/gu, "");
    if (!NAME.test(plain.replace(/\[[^[\]]*\]/gu, ""))) return null;
    const name = prefix + plain.replaceAll("[", "（").replaceAll("]", "）").replaceAll("|", "、");
    if (!names.includes(name)) names.push(name);
  }
  return names.length === 0 ? null : names;
}
