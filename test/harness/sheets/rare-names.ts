// People whose numbers and names programs have lost: 18 digits, an X at the end, a 0 before them, characters of four bytes, of GB18030 alone.
export const HEAD = "证件号码,姓名,缴费日期,身份,本县户籍,断保年数,续缴年数";

/** Number and name. */
export const PEOPLE: readonly (readonly [id: string, name: string])[] = [
  ["520102199001011234", "𠮷野𠀀"],
  ["52010219900101126X", "䶮㛃"],
  ["011001195002304567", "𬭎𫟼·阿不都热合曼"],
  ["900719925474099312", "㑇𪨰𫖯"],
  ["999999999999999999", "张 三"],
];
/** As CSV. */
export const sheet = `${HEAD}\n${PEOPLE.map((person) => `${person.join(",")},2024-10-08,,是,0,0\n`).join("")}`;
