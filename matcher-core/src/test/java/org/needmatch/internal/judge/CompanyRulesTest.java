package org.needmatch.internal.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needmatch.internal.judge.Bench.anyone;
import static org.needmatch.internal.judge.Bench.at;
import static org.needmatch.internal.judge.Bench.session;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.HouseholdMember;
import org.needmatch.domain.Need;
import org.needmatch.domain.PolicyPack;
import org.needmatch.domain.Requirement;
import org.needmatch.domain.Role;
import org.needmatch.domain.RoleActivity;
import org.needmatch.domain.ServedGroup;
import org.needmatch.domain.Settings;
import org.needmatch.domain.Supervision;
import org.needmatch.domain.Supervision.LoneWorking;
import org.needmatch.domain.TimeSpan;
import org.needmatch.domain.VettingRecord;
import org.needmatch.domain.VettingRecord.CheckStatus;
import org.needmatch.domain.VolunteerBuilder;
import org.needmatch.internal.policy.Safe;
import org.needmatch.testdomain.Town;

class CompanyRulesTest {
  private static final PolicyPack.Company PACK = new PolicyPack.Company("company", "", "", null, 1,
      18, Map.of("0-8", 6, "9-12", 8), true, PolicyPack.Checked.NONE);
  private static final Supervision.Builder TWO_STAFF = Supervision.builder().staff(2);

  private static Need club(Supervision.Builder supervision) {
    return session("club", at(16, 0), at(18, 0)).volunteers(1, 4).supervision(supervision.build())
        .build();
  }

  private static Need children(Supervision.Builder supervision) {
    return club(supervision).toBuilder()
        .roles(List.of(Role.builder("helper").wanted(4).requirement(Requirement.builder()
            .roleActivity(RoleActivity.builder().served(Set.of(ServedGroup.CHILD)).build()).build())
            .build()))
        .build();
  }

  private static @Nullable String wrong(PolicyPack.@Nullable Company company, Need need,
      VolunteerBuilder... team) {
    var checks = new SafeguardingRules(company == null ? Settings.DEFAULT : Safe.ENGLAND,
        List.of(need));
    return new CompanyRules(checks, company).wrong(need,
        Stream.of(team)
            .map(one -> new SeatedVolunteer(0, one.build(), need, need.roles().getFirst(), false))
            .toList());
  }

  private static VolunteerBuilder adult(String id) {
    return anyone(id).age(40.0);
  }

  @Test
  void nobodyAndWhatIsNotCountedNeedNoCompany() {
    assertThat(wrong(PACK, children(Supervision.builder()))).isNull();
    assertThat(wrong(PACK, children(Supervision.builder().counted(false)), adult("a"))).isNull();
  }

  @Test
  void onePersonMayBeAloneOnlyWhereBothSaySo() {
    var alone = "one person would be alone there";
    var yes = Supervision.builder().loneWorking(LoneWorking.YES);
    var trusted = VettingRecord.builder().loneWorking(true).build();
    assertThat(wrong(null, club(Supervision.builder()), adult("a"))).isNull();
    assertThat(wrong(PACK, children(Supervision.builder()), adult("a"))).isEqualTo(alone);
    assertThat(wrong(null, club(Supervision.builder().loneWorking(LoneWorking.NO)), adult("a")))
        .isEqualTo(alone);
    assertThat(wrong(null, club(yes), adult("a"))).isEqualTo(alone);
    assertThat(wrong(null, club(yes), adult("a").vetting(trusted))).isNull();
    var partner = HouseholdMember.builder("b").age(41.0).build();
    assertThat(wrong(null, club(yes), adult("a").member(partner))).as("a couple").isNull();
  }

  @Test
  void adultsAreThoseKnownToBeOfAgeAndClearedAndTheStaff() {
    var two = Supervision.builder().adults(2).staff(1);
    assertThat(wrong(null, club(two), adult("a"))).isNull();
    var one = "only 1 of 2 adults would be there";
    assertThat(wrong(null, club(two), anyone("a"))).as("of unknown age").isEqualTo(one);
    assertThat(wrong(null, club(two), anyone("a").age(17.9))).isEqualTo(one);
    assertThat(wrong(null, club(two),
        adult("a").vetting(VettingRecord.builder().check(CheckStatus.PENDING).build())))
        .isEqualTo(one);
  }

  @Test
  void staffWhoLeaveEarlyOrComeLateCountForNothing() {
    var there = Supervision.builder().adults(1).staff(1)
        .staffTime(TimeSpan.of(Town.MONDAY, at(16, 0), at(17, 59)));
    assertThat(wrong(null, club(there), anyone("a").age(16.0), anyone("b").age(16.0)))
        .isEqualTo("only 0 of 1 adults would be there");
    assertThat(wrong(null, club(there.staffTime(TimeSpan.of(Town.MONDAY, at(16, 0), at(18, 0)))),
        anyone("a").age(16.0))).isNull();
  }

  @Test
  void eachAdultHasAtMostTheChildrenOfTheBandAndOfAnUnknownOneTheLeast() {
    assertThat(wrong(PACK, children(TWO_STAFF.people(24).ageBand("9-12")), adult("a"))).isNull();
    assertThat(wrong(PACK, children(TWO_STAFF.people(25).ageBand("9-12")), adult("a")))
        .isEqualTo("3 adults are too few for 25 children");
    assertThat(wrong(PACK, children(TWO_STAFF.people(19).ageBand("")), adult("a")))
        .isEqualTo("3 adults are too few for 19 children");
    assertThat(wrong(PACK, children(TWO_STAFF.people(18).ageBand("")), adult("a"))).isNull();
  }

  @Test
  void somebodyWithAValidCheckIsWithChildren() {
    assertThat(wrong(PACK, children(Supervision.builder()), adult("a"), adult("b")))
        .isEqualTo("nobody with a valid check would be with the children");
    var checked = Safe.enhanced(Town.MONDAY, DbsRequirement.Workforce.CHILD,
        DbsRequirement.BarredList.CHILD);
    assertThat(wrong(PACK, children(Supervision.builder()), adult("a"), adult("b").dbs(checked)))
        .isNull();
  }

  @Test
  void notAllComeForTheFirstTime() {
    var fresh = VettingRecord.builder().firstTimer(true).build();
    assertThat(wrong(null, club(Supervision.builder()), adult("a").vetting(fresh),
        adult("b").vetting(fresh))).isEqualTo("everybody would be there for the first time");
    assertThat(wrong(null, club(Supervision.builder()), adult("a").vetting(fresh), adult("b")))
        .isNull();
    assertThat(wrong(null, club(TWO_STAFF), adult("a").vetting(fresh))).isNull();
  }
}
