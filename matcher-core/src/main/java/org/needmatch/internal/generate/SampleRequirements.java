package org.needmatch.internal.generate;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.DbsRequirement.BarredList;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.DbsRequirement.Workforce;
import org.needmatch.domain.Requirement;

/** Requirements that the programmes ask for. */
final class SampleRequirements {
  static final DbsRequirement BASIC = new DbsRequirement(DbsLevel.BASIC, Set.of(), Set.of());
  static final DbsRequirement STANDARD = new DbsRequirement(DbsLevel.STANDARD, Set.of(), Set.of());
  static final DbsRequirement ADULT = new DbsRequirement(DbsLevel.ENHANCED,
      EnumSet.of(Workforce.ADULT), Set.of());
  static final DbsRequirement ADULT_BARRED = new DbsRequirement(DbsLevel.ENHANCED,
      EnumSet.of(Workforce.ADULT), EnumSet.of(BarredList.ADULT));
  /** Weekly work in schools asks for the list, supervised or not. */
  static final DbsRequirement CHILD_BARRED = new DbsRequirement(DbsLevel.ENHANCED,
      EnumSet.of(Workforce.CHILD), EnumSet.of(BarredList.CHILD));

  static final String LEADING = "team-leading";

  private SampleRequirements() {
  }

  static Requirement check(DbsRequirement dbs) {
    return Requirement.builder().dbs(dbs).build();
  }

  static Requirement skill(String name, int level, DbsRequirement dbs) {
    return Requirement.builder().skills(Map.of(name, level)).dbs(dbs).build();
  }

  static Requirement language(String code, DbsRequirement dbs) {
    return Requirement.builder().dbs(dbs).languages(Set.of(code)).build();
  }

  static Requirement grownUp(double age, DbsRequirement dbs) {
    return Requirement.builder().dbs(dbs).minAge(age).build();
  }

  static Requirement gender(String gender, DbsRequirement dbs) {
    return Requirement.builder().dbs(dbs).minAge(18.0).gender(gender).build();
  }

  /** The same of somebody who can lead a team. */
  static Requirement leading(Requirement asks) {
    var skills = new HashMap<>(asks.skills());
    skills.put(LEADING, 1);
    return asks.toBuilder().skills(skills).minAge(18.0).build();
  }
}
