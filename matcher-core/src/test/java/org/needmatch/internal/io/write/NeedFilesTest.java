package org.needmatch.internal.io.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needmatch.internal.io.write.WrittenFolder.small;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.DbsRequirement.BarredList;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.DbsRequirement.Workforce;
import org.needmatch.domain.Need;
import org.needmatch.domain.Requirement;
import org.needmatch.domain.Role;
import org.needmatch.io.write.ProblemWriter;

class NeedFilesTest extends WrittenFolder {
  @Test
  void rolesOfTheirOwnStandInRolesCsv() throws IOException {
    var asks = Requirement.builder().skills(Map.of("first-aid", 2))
        .dbs(new DbsRequirement(DbsLevel.ENHANCED, EnumSet.of(Workforce.CHILD),
            EnumSet.of(BarredList.CHILD)))
        .minAge(17.5).gender("male").languages(Set.of("bsl")).build();
    var need = Need.builder("N2").series("club").at(1, 2).on(MONDAY, NINE, NOON).priority(2.25)
        .beneficiaries(12).role(Role.builder("lead").core(1).requirement(asks).build())
        .role(Role.builder("helper").minimum(0).wanted(3).core(2).build()).build();
    ProblemWriter.write(small().add(need).build(), folder);

    assertThat(lines("needs.csv").get(2))
        .isEqualTo("N2,club,,,,,1,2,no,2026-11-23,09:00,12:00,2.25,12,,,,,,,,,,");
    assertThat(lines("roles.csv")).containsExactly(
        "need_id,role,volunteers_min,volunteers,volunteers_core,skills,dbs_level,dbs_workforce,"
            + "dbs_barred,min_age,gender,languages",
        "N2,lead,1,1,1,first-aid:2,enhanced,child,child,17.5,male,bsl",
        "N2,helper,0,3,2,,none,,,,,");
  }

  @Test
  void aSingleRoleWithAnotherNameStandsInRolesCsvToo() throws IOException {
    var need = Need.builder("N2").at(1, 2).on(MONDAY, NINE, NOON)
        .role(Role.builder("cook").core(1).build()).build();
    ProblemWriter.write(small().add(need).build(), folder);

    assertThat(lines("roles.csv")).hasSize(2);
  }
}
