package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.needmatch.domain.DbsRequirement.BarredList;
import org.needmatch.domain.DbsRequirement.Workforce;
import org.needmatch.domain.ServedGroup;

class RoleActivityReaderTest extends InputFixture {
  private static final String ENGLAND = "{\"policy\": {\"pack\": \"england-wales\"}}";

  @Test
  void rolesTakeTheirNeedsCareWhereTheySayNothing() {
    input.file("matcher.json", ENGLAND)
        .needs("remote,date,activity_code,serves,supervised",
            "N1,yes,2026-11-23,teaching,child,yes")
        .file("roles.csv",
            "need_id,role,activity_code,serves,supervised\nN1,lead,,,no\nN1,cook,cooking,none,\n");
    var roles = InputText.read(folder).problem().needs().getFirst().roles();
    var lead = roles.getFirst().requirement().roleActivity();
    var cook = roles.getLast().requirement().roleActivity();
    assertThat(lead.activity()).isEqualTo("teaching");
    assertThat(lead.served()).containsExactly(ServedGroup.CHILD);
    assertThat(lead.supervised()).isFalse();
    assertThat(cook.activity()).isEqualTo("cooking");
    assertThat(cook.served()).isEmpty();
    assertThat(cook.supervised()).isTrue();
  }

  @Test
  void whatThePackDoesNotKnowSetsTheNeedAside() {
    input.file("matcher.json", ENGLAND).needs("remote,date,activity_code,supervisor",
        "N1,yes,2026-11-23,juggling,", "N2,yes,2026-11-23,cooking,nobody-here",
        "N3,yes,2026-11-23,,staff");
    var read = InputText.read(folder);
    assertThat(InputText.needs(read)).containsExactly("N2", "N3");
    assertThat(InputText.codes(read)).contains("activity-unknown", "supervisor-unknown",
        "activity-missing");
    assertThat(read.problem().needs().getFirst().supervision().supervisor()).isEmpty();
    assertThat(read.problem().needs().getLast().supervision().supervisor()).isEqualTo("staff");
  }

  @Test
  void pluralsOfGroupsAreUnderstood() {
    input
        .volunteers("availability,dbs_level,dbs_workforce,dbs_barred,dbs_issued_on",
            "V1,Mon 09:00-17:00,enhanced,Children; adults,children,2026-01-01")
        .needs("remote,date,serves,dbs_level", "N1,yes,2026-11-23,Children,enhanced");
    var problem = InputText.read(folder).problem();
    assertThat(problem.needs().getFirst().roles().getFirst().requirement().roleActivity().served())
        .containsExactly(ServedGroup.CHILD);
    assertThat(problem.volunteers().getFirst().dbs().workforces())
        .containsExactlyInAnyOrder(Workforce.CHILD, Workforce.ADULT);
    assertThat(problem.volunteers().getFirst().dbs().barredLists())
        .containsExactly(BarredList.CHILD);
  }
}
