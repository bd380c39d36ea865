package org.needmatch.internal.policy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.DbsRequirement.Workforce;
import org.needmatch.domain.PolicyPack;
import org.needmatch.domain.SafeguardingSettings;
import org.needmatch.domain.ServedGroup;
import org.needmatch.domain.Settings;

/** Small policy packs of rules that a test writes down. */
public final class Packs {
  public static final DbsRequirement ENHANCED = new DbsRequirement(DbsLevel.ENHANCED,
      Set.of(Workforce.CHILD), Set.of());
  public static final DbsRequirement BASIC = new DbsRequirement(DbsLevel.BASIC, Set.of(), Set.of());

  private Packs() {
  }

  /** Three days in thirty, nights from 02:00 to 06:00, checks from 16 on. */
  public static PolicyPack of(PolicyPack.Rule... rules) {
    return new PolicyPack("test", LocalDate.of(2026, 1, 1), "", 16, true,
        Map.of("teaching", new PolicyPack.Activity("", Set.of(ServedGroup.CHILD)), "cooking",
            new PolicyPack.Activity("", Set.of())),
        Map.of(), null, new PolicyPack.Frequency(3, 30, LocalTime.of(2, 0), LocalTime.of(6, 0)),
        new PolicyPack.Company("company", "", "", null, 1, 18, Map.of(), true,
            PolicyPack.Checked.NONE),
        List.of(rules));
  }

  public static Settings settings(PolicyPack.Rule... rules) {
    return Settings.builder().safeguarding(SafeguardingSettings.under(of(rules))).build();
  }

  public static PolicyEvaluator evaluator(PolicyPack.Rule... rules) {
    return new PolicyEvaluator(of(rules), Set.of());
  }

  /** About teaching children, always in force. */
  public static PolicyPack.Rule rule(String id, PolicyPack.Rule.Effect effect, DbsRequirement check,
      PolicyPack.Rule.Trigger... triggers) {
    return rule(id, null, null, false, effect, check, Set.of(), triggers);
  }

  public static PolicyPack.Rule rule(String id, @Nullable LocalDate from, @Nullable LocalDate to,
      boolean unsure, PolicyPack.Rule.Effect effect, DbsRequirement check, Set<String> credentials,
      PolicyPack.Rule.Trigger... triggers) {
    return new PolicyPack.Rule(
        id, "", "", null, from, to, unsure, new PolicyPack.Rule.Scope(Set.of("teaching"),
            Set.of(ServedGroup.CHILD), Set.of("school"), null),
        Set.of(triggers), check, Set.of(), credentials, effect);
  }
}
