package org.gouji.plan.text.lexicon;

/** What a word does in a clause with a number, 词的作用. */
public enum WordRole {
  /** Stands before what is measured and says nothing about it: 推动, 累计. */
  LEAD,
  /** Takes the measured thing as its object, before or behind the number: 拥有, 建成. */
  VERB,
  /** A verb that may also be part of a name (服务业): a verb only where it stands alone. */
  OBJECT,
  /** Stands between what is measured and its number: 为, 约占. */
  LINK,
  /** Begins a clause that goes on about the thing named before: 占, 同比. */
  DEPENDENT,
  /** Names nothing where it is all that is left: 比, 其. */
  ALONE,
  /** Begins like another word of this table, but is a thing: 占地, 从业, 新能源. */
  NOUN,
  /** Leads to a place in an order: 位居, 排名. */
  RANKING,
  /** The whole of the place the document speaks for: 全市. */
  WHOLE,
  /** A wider field than the document speaks for; part of a name unless things are ranked in it. */
  WORLD,
  /** How big something is whose name stands behind the number: 总规模500亿元的基金. */
  SIZE,
  /** A unit the unit table does not hold: 亿斤, 微克/立方米. */
  MEASURE,
  /** A word things are counted with one by one that the unit table does not hold: 场, 张床位. */
  COUNTER,
  /** Stands before how much something can do, which says which kind it is: 日处理5万吨 + 污水厂. */
  CAPACITY,
  /** What is given to those who ask for it; no target: 给予…奖励. */
  GRANT,
  /** What is measured in no unit: 指数. */
  UNITLESS,
  /** Several bodies together: 共同, 成渝地区. */
  JOINT,
  /** Behind an amount it makes the amount a class and no figure: 100亿元 + 企业. */
  CLASS_NOUN,
  /** Behind a Chinese numeral it is rhetoric and no count: 三个 + 方面. */
  NOT_COUNTED,
  /** Softens a target: 力争. */
  HEDGE,
  /** The number says how things were: 由, 从. */
  FROM,
  /** The time is over and not named: 长年, 此前. */
  ONCE,
  /** A heading under which things are as they are: 发展基础. */
  PRESENT_HEADING,
  /** In a clause without a time of its own it makes the figure one that exists: 拥有. */
  PRESENT_VERB,
  /** A body whose documents speak for the whole country: 国务院. */
  NATIONAL_ISSUER,
  /** Ends a noun that has nothing to do with the place it begins with: 成都 + 都市圈. */
  NOT_A_PLACE
}
