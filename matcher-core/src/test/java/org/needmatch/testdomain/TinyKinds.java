package org.needmatch.testdomain;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.needmatch.domain.AssignmentMode;
import org.needmatch.domain.DbsCertificate;
import org.needmatch.domain.DbsRequirement.BarredList;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.DbsRequirement.Workforce;
import org.needmatch.domain.ExpiringSkill;
import org.needmatch.domain.HouseholdMember;
import org.needmatch.domain.NeedBuilder;
import org.needmatch.domain.Readiness;
import org.needmatch.domain.ServiceArea;
import org.needmatch.domain.ServiceArea.TravellingParty;
import org.needmatch.domain.VolunteerBuilder;

/**
 * What only some programmes ask for, in some of the random problems. Has dice
 * of its own, so that the rest of a problem does not change with it.
 */
final class TinyKinds {
  private final Dice dice;
  private final boolean travelling;
  private final boolean households;
  private final boolean waiting;

  TinyKinds(Dice dice) {
    this.dice = dice;
    travelling = dice.percent(35);
    households = dice.percent(30);
    waiting = dice.percent(30);
  }

  void change(NeedBuilder need, boolean placed) {
    if (travelling && placed && dice.percent(60)) {
      need.serviceArea(new ServiceArea(
          dice.of(TravellingParty.SERVED, TravellingParty.SERVED, TravellingParty.VOLUNTEER),
          dice.of(3.0, 10.0, 30.0), dice.percent(35) ? dice.of(2.0, 8.0, 30.0) : null));
    }
    if (waiting && dice.percent(30)) {
      need.readiness(
          dice.percent(50) ? Readiness.awaiting("water") : new Readiness(false, List.of()));
    }
    if (waiting && dice.percent(40)) {
      need.assignmentMode(AssignmentMode.PEOPLE);
    }
  }

  void change(VolunteerBuilder volunteer) {
    if (travelling && dice.percent(75)) {
      volunteer.site(Town.north(dice.of(Town.VENUES), dice.of(0, 0, 40, 1_500)));
    }
    if (households && dice.percent(50)) {
      volunteer.skill(new ExpiringSkill(dice.of("maths", "driving"), dice.of(1, 3, 5),
          Town.MONDAY.plusDays(dice.of(-1, 0, 1, 5))));
    }
    for (int i = households && dice.percent(40) ? dice.between(1, 2) : 0; i > 0; i--) {
      volunteer.member(member("m" + i));
    }
  }

  private HouseholdMember member(String id) {
    var birthDate = dice.percent(50)
        ? Town.MONDAY.minusYears(dice.of(7, 18, 30)).plusDays(dice.of(-2, 0, 1, 5))
        : null;
    var check = dice.percent(75)
        ? DbsCertificate.builder().level(DbsLevel.ENHANCED)
            .workforces(EnumSet.allOf(Workforce.class)).barredLists(EnumSet.allOf(BarredList.class))
            .updateService(true).build()
        : DbsCertificate.NONE;
    return HouseholdMember.builder(id).birthDate(birthDate)
        .age(dice.percent(70) ? dice.of(8.0, 17.0, 40.0) : null).dbs(check)
        .gender(dice.percent(30) ? null : dice.of("female", "male"))
        .skills(dice.percent(40) ? Map.of(dice.of("maths", "driving"), dice.of(1, 3)) : Map.of())
        .datedSkills(dice.percent(20)
            ? List.of(new ExpiringSkill("maths", 5, Town.MONDAY.plusDays(dice.of(-1, 1))))
            : List.of())
        .languages(dice.some(List.of("ur", "pl"), 30)).build();
  }
}
