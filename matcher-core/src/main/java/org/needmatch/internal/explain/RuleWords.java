package org.needmatch.internal.explain;

/** What is said of a rule by its code, an embedder's own among them. */
public final class RuleWords {
  private RuleWords() {
  }

  /** The rule's effect on so many. */
  public static String effect(String code, int volunteers) {
    var key = "rule." + code;
    return Messages.say(Messages.has(key) ? key : "rule.own", volunteers, code);
  }

  /** What the rule is about. */
  public static String name(String code) {
    return say("rule-name.", code);
  }

  /** What is true of most whom the rule turns away; of an unknown code itself. */
  public static String most(String code) {
    var key = "rule-most." + (code.isEmpty() ? "nobody" : code);
    return Messages.has(key) ? Messages.say(key) : code;
  }

  /** What may be done where the rule turns most away. */
  public static String advice(String code) {
    return say("rule-advice.", code);
  }

  private static String say(String group, String code) {
    return Messages.has(group + code)
        ? Messages.say(group + code)
        : Messages.say(group + "own", code);
  }
}
