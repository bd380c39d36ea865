package org.needmatch.generate;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.needmatch.domain.BarredList;
import org.needmatch.domain.DbsLevel;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.Requirement;
import org.needmatch.domain.Workforce;

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
    return new Requirement(Map.of(), dbs, null, null, Set.of());
  }

  static Requirement skill(String name, int level, DbsRequirement dbs) {
    return new Requirement(Map.of(name, level), dbs, null, null, Set.of());
  }

  static Requirement language(String code, DbsRequirement dbs) {
    return new Requirement(Map.of(), dbs, null, null, Set.of(code));
  }

  static Requirement grownUp(double age, DbsRequirement dbs) {
    return new Requirement(Map.of(), dbs, age, null, Set.of());
  }

  static Requirement gender(String gender, DbsRequirement dbs) {
    return new Requirement(Map.of(), dbs, 18.0, gender, Set.of());
  }

  /** The same of somebody who can lead a team. */
  static Requirement leading(Requirement asks) {
    var skills = new HashMap<>(asks.skills());
    skills.put(LEADING, 1);
    return new Requirement(skills, asks.dbs(), 18.0, asks.gender(), asks.languages(), asks.care());
  }
}
