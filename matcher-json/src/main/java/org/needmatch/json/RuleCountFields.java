package org.needmatch.json;

import java.util.List;
import org.needmatch.explain.RuleCount;

/**
 * How many a rule turns away.
 *
 * @param rule
 *          its code
 * @param first
 *          those for whom it is the first broken rule
 * @param all
 *          everybody whom it turns away
 */
public record RuleCountFields(String rule, int first, int all) {

  static List<RuleCountFields> of(List<RuleCount> rules) {
    return rules.stream().map(one -> new RuleCountFields(one.rule(), one.first(), one.all()))
        .toList();
  }
}
