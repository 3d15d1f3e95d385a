// The peer: a Langium language server for the part of the language that bench/lib/long-notice.mjs is written in. Its grammar is
// read at the start, as Langium's own tools do; parsing, cross-references, validation of them and completion are Langium's.
import { createServicesForGrammar } from "langium/grammar";
import { startLanguageServer } from "langium/lsp";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node.js";

const grammar = `
grammar Policy
entry Document: (statements+=Statement)*;
Statement: Notice | Fact | Group | Clause | Test;
Notice: '通知' name=NOTICE_NAME '{' (entries+=Entry)* '}';
Entry: key=('标题'|'发文'|'年度') values+=(STRING|NUMBER) ((',' | '、') values+=(STRING|NUMBER))*;
Fact: '事实' name=Name ('(' code=Name ')')? ('：'|':') type=Type (optional?='可缺')?;
Type: kind=('日期'|'是否'|'整数') | values+=Value ('|' values+=Value)*;
Value: name=Name;
Group: '人群' names+=GroupName ('、' names+=GroupName)* ('认定' certifier=STRING)?;
GroupName: name=Name;
Clause: '条款' label=Label (heading=STRING)? '{' (statements+=ClauseStatement)* '}';
ClauseStatement: Clause | Standard | Period | Situation | Subsidy | Multiple | Cap | Deadline | Reading;
Label: parts+=(LABEL | Name | NUMBER)+;
Standard: '标准' name=Name (bound=('不低于'|'不高于'))? amount=MONEY;
Period: '期间' name=Name '从' from=Day '至' to=Day;
Situation: kind=('情形'|'例外') name=Name '{' (slots+=Slot)* '}';
Slot: When | Pay | Benefit;
When: '当' condition=Condition;
Pay: '缴纳' terms+=[Standard:Name] ('+' terms+=[Standard:Name])*;
Benefit: '待遇' '从' from=Day ('等待' waiting=DURATION)? ('至' to=Day)?;
Condition: left=Comparison ('且' others+=Comparison)*;
Comparison: subject=[Fact:Name] ('在' period=[Period:Name] | '=' value=[Value:Name]) | builtIn='缴费日期' '在' period=[Period:Name];
Day: date=DATE | edge=('年初'|'年末') | builtIn='缴费日期' | period=[Period:Name] shift=('次日'|'前日');
Subsidy: '资助' groups+=[GroupName:Name] ('、' groups+=[GroupName:Name])* (amount=MONEY | full?='全额') ('{' (parts+=Part)* '}' | '由' payers+=Name)?;
Part: '其中' (amount=MONEY | rest?='其余') '由' payers+=Name (':' payers+=Name)* ('=' ratio=RATIO)? ('当' condition=Condition)?;
Multiple: '多重身份' mode=('就高不重复'|'累加'|'依序');
Cap: '资助上限' component=[Standard:Name];
Deadline: '时限' day=DATE '前' '由' bodies+=Name ('、' bodies+=Name)* task=STRING;
Reading: '解释' text=STRING;
Test: '用例' name=STRING '{' (givens+=Given)* ('期望' expectations+=Expectation+)? '}';
Given: '已知' (fact=[Fact:Name] value=[Value:Name] | builtIn='身份' group=[GroupName:Name] | builtIn='缴费日期' day=DATE);
Expectation: key=('应缴'|'资助'|'个人实缴') amount=MONEY | '情形' situation=[Situation:Name];
Name returns string: WORD;
terminal DATE: /[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日/;
terminal MONEY: /[0-9]+(\\.[0-9]+)?元/;
terminal DURATION: /[0-9]+(日|个月|年)/;
terminal RATIO: /[0-9]+(:[0-9]+)+/;
terminal LABEL: /（[一二三四五六七八九十]+）/;
terminal NUMBER: /[0-9]+/;
terminal STRING: /"[^"\\n]*"/;
terminal NOTICE_NAME: /[\\u4e00-\\u9fff]+[0-9]{4}/;
terminal WORD: /[A-Za-z_]+|[\\u4e00-\\u9fff]+/;
hidden terminal WS: /\\s+/;
hidden terminal COMMENT: /\\/\\/[^\\n]*/;
`;

const connection = createConnection(ProposedFeatures.all);
const { shared } = await createServicesForGrammar({
  grammar,
  languageMetaData: { caseInsensitive: false, fileExtensions: [".policy"], languageId: "policy", mode: "production" },
  sharedModule: { lsp: { Connection: () => connection } },
});
startLanguageServer(shared);
