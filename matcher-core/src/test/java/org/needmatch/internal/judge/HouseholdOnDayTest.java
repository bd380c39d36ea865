package org.needmatch.internal.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needmatch.internal.judge.Bench.MONDAY;
import static org.needmatch.internal.judge.Bench.alone;
import static org.needmatch.internal.judge.Bench.anyone;
import static org.needmatch.internal.judge.Bench.at;
import static org.needmatch.internal.judge.Bench.session;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.DbsCertificate;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.ExpiringSkill;
import org.needmatch.domain.HouseholdMember;
import org.needmatch.domain.NeedBuilder;
import org.needmatch.domain.Requirement;
import org.needmatch.domain.VolunteerBuilder;

class HouseholdOnDayTest {
  private static final DbsCertificate CHECKED = DbsCertificate.builder().level(DbsLevel.ENHANCED)
      .issuedOn(MONDAY).build();
  private static final DbsCertificate NONE = DbsCertificate.NONE;
  private static final HouseholdMember PARENT = HouseholdMember.builder("p").age(40.0).dbs(CHECKED)
      .build();
  private static final HouseholdMember CHILD = HouseholdMember.builder("c").age(8.0).dbs(NONE)
      .build();

  private static NeedBuilder day() {
    return session("n", at(9, 0), at(10, 0));
  }

  private static NeedBuilder checked() {
    return day().dbs(new DbsRequirement(DbsLevel.ENHANCED, Set.of(), Set.of()));
  }

  private static NeedBuilder asking(Map<String, Integer> skills, @Nullable Double minAge,
      @Nullable String gender, Set<String> languages) {
    return day().requires(Requirement.builder().skills(skills).minAge(minAge).gender(gender)
        .languages(languages).build());
  }

  private static VolunteerBuilder family(HouseholdMember... members) {
    var family = anyone("v");
    for (var member : members) {
      family.member(member);
    }
    return family;
  }

  private static HouseholdMember knowing(Map<String, Integer> skills, Set<String> languages) {
    return HouseholdMember.builder("k").age(12.0).dbs(NONE).skills(skills).languages(languages)
        .build();
  }

  @Test
  void everyAdultMustPassTheCheckAndChildrenNeedNone() {
    assertThat(alone(family(PARENT, CHILD), checked())).isEmpty();
    assertThat(
        alone(family(PARENT, HouseholdMember.builder("l").age(18.0).dbs(NONE).build()), checked()))
        .containsExactly("dbs-level");
  }

  @Test
  void somebodyOfUnknownAgeMustPassToo() {
    assertThat(alone(family(PARENT, HouseholdMember.builder("u").dbs(NONE).build()), checked()))
        .containsExactly("dbs-level");
  }

  @Test
  void aMemberIsAnAdultFromTheBirthdayOn() {
    var eighteenOnTuesday = HouseholdMember.builder("m")
        .birthDate(MONDAY.plusDays(1).minusYears(18)).age(30.0).dbs(NONE).build();
    assertThat(alone(family(PARENT, eighteenOnTuesday), checked())).isEmpty();
    assertThat(alone(family(PARENT, eighteenOnTuesday),
        session("n", 1440 + at(9, 0), 1440 + at(10, 0))
            .dbs(new DbsRequirement(DbsLevel.ENHANCED, Set.of(), Set.of()))))
        .containsExactly("dbs-level");
  }

  @Test
  void childrenAloneHaveNoCheckAndNoAge() {
    var clever = HouseholdMember.builder("c").age(17.0).dbs(CHECKED).build();
    assertThat(alone(family(clever), checked())).containsExactly("dbs-level");
    assertThat(alone(family(clever), asking(Map.of(), 16.0, null, Set.of())))
        .containsExactly("age");
    assertThat(alone(family(clever), asking(Map.of(), null, "female", Set.of())))
        .containsExactly("gender");
  }

  @Test
  void theOwnRowCountsWhenItSaysAnythingOfAPerson() {
    assertThat(alone(family(PARENT).age(50.0), checked())).containsExactly("dbs-level");
    assertThat(alone(family(PARENT).age(50.0).dbs(CHECKED), checked())).isEmpty();
    assertThat(alone(family(CHILD).dbs(CHECKED), checked())).isEmpty();
  }

  @Test
  void theYoungestAdultMustReachTheMinimumAge() {
    assertThat(alone(family(PARENT, CHILD), asking(Map.of(), 21.0, null, Set.of()))).isEmpty();
    assertThat(alone(family(PARENT, HouseholdMember.builder("l").age(19.0).dbs(CHECKED).build()),
        asking(Map.of(), 21.0, null, Set.of()))).containsExactly("age");
    assertThat(alone(family(PARENT, HouseholdMember.builder("u").dbs(CHECKED).build()),
        asking(Map.of(), 21.0, null, Set.of()))).containsExactly("age");
  }

  @Test
  void skillsAndLanguagesComeFromAnybody() {
    var household = family(PARENT, knowing(Map.of("bsl", 3), Set.of("ur"))).skill("care", 2);
    assertThat(alone(household, asking(Map.of("bsl", 3, "care", 2), null, null, Set.of("ur"))))
        .isEmpty();
    assertThat(alone(household, asking(Map.of("bsl", 4), null, null, Set.of())))
        .containsExactly("skill");
    assertThat(alone(household, asking(Map.of(), null, null, Set.of("pl"))))
        .containsExactly("language");
  }

  @Test
  void aSkillCountsToItsLastDay() {
    var aider = anyone("v").skill(new ExpiringSkill("first-aid", 3, MONDAY)).skill("first-aid", 1);
    assertThat(alone(aider, asking(Map.of("first-aid", 3), null, null, Set.of()))).isEmpty();
    var tuesday = session("n", 1440 + at(9, 0), 1440 + at(10, 0));
    assertThat(alone(aider,
        tuesday.requires(Requirement.builder().skills(Map.of("first-aid", 3)).build())))
        .containsExactly("skill");
    assertThat(alone(aider,
        tuesday.requires(Requirement.builder().skills(Map.of("first-aid", 1)).build()))).isEmpty();
  }
}
