package org.needmatch.testdomain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.needmatch.domain.Area;
import org.needmatch.domain.DbsCertificate;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.DbsRequirement.BarredList;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.DbsRequirement.Workforce;
import org.needmatch.domain.Initiative;
import org.needmatch.domain.Need;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Requirement;
import org.needmatch.domain.Role;
import org.needmatch.domain.SeriesMembership;
import org.needmatch.domain.TimeSpan;
import org.needmatch.domain.TravelMode;
import org.needmatch.domain.Volunteer;
import org.needmatch.domain.VolunteerBuilder;
import org.needmatch.domain.VolunteerPair;
import org.needmatch.domain.WorkloadLimits;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;

/** Named small problems. */
public final class Problems {
  private static final LocalDate MONDAY = Town.MONDAY;

  private Problems() {
  }

  /** One volunteer, one session, one seat: ann reads on Monday morning. */
  public static Problem single() {
    return Problem.builder(MONDAY).add(anyone("ann").build()).add(Need.builder("read")
        .at(Town.CENTRE).on(MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0)).build()).build();
  }

  /** Nobody and nothing. */
  public static Problem empty() {
    return Problem.builder(MONDAY).build();
  }

  /**
   * A volunteer at the centre who is free all week, asks nothing and has no
   * check.
   */
  public static VolunteerBuilder anyone(String id) {
    return Volunteer.builder(id).home(Town.CENTRE).maxTravelKm(50)
        .available(new TimeSpan(MONDAY.atStartOfDay(), MONDAY.plusDays(8).atStartOfDay()));
  }

  /**
   * Every kind of thing once: roles, minimum teams, extra seats, a session across
   * midnight, a remote one, checks, pairs, a pin, continuity, limits, avoids.
   * {@link #oneOfEachPlan()} is a valid plan for it.
   */
  public static Problem oneOfEach() {
    return Problem.builder(MONDAY)
        .add(Area.builder("hill").name("Hill").weight(Area.weightOfDecile(1)).place(Town.CENTRE)
            .imdDecile(1).build())
        .add(Area.builder("dale").name("Dale").build())
        .add(Initiative.builder("school").name("School").weight(1.5)
            .hourlyValue(new BigDecimal("14.97")).build())
        .add(Initiative.builder("food").name("Food").build()).add(club()).add(kitchen())
        .add(phone()).add(shelter())
        .add(anyone("ann").dbs(childCheck()).skill("maths", 3).birthDate(MONDAY.minusYears(18))
            .prefers(Set.of("school")).weeksWaiting(3).build())
        .add(anyone("bob").travels(TravelMode.CAR)
            .limits(WorkloadLimits.builder().hoursPerWeek(6).sessionsPerWeek(2).sessionsPerDay(1)
                .build())
            .build())
        .add(anyone("cat").avoids(Set.of("club")).languages(Set.of("ur")).build())
        .add(anyone("dan").home(null).age(70.0).build())
        .add(anyone("eve").home(Town.north(Town.CENTRE, 3000)).gender("female").build())
        .add(anyone("fay").active(false).build())
        .add(new VolunteerPair("bob", "eve", VolunteerPair.Kind.TOGETHER))
        .add(new VolunteerPair("ann", "cat", VolunteerPair.Kind.APART))
        .add(new Placement("club", "lead", "ann"))
        .add(new SeriesMembership("kitchen-weekly", "bob")).build();
  }

  /**
   * Ann leads the club with bob and eve; bob and eve cook; dan phones; cat keeps
   * the shelter.
   */
  public static Plan oneOfEachPlan() {
    return new Plan(List.of(Assignment.of("club", "lead", 1, "ann"),
        Assignment.of("club", "helper", 1, "bob"), Assignment.of("club", "helper", 2, "eve"),
        Assignment.of("kitchen", Role.DEFAULT_NAME, 1, "bob"),
        Assignment.of("kitchen", Role.DEFAULT_NAME, 2, "eve"),
        Assignment.of("phone", Role.DEFAULT_NAME, 1, "dan"),
        Assignment.of("shelter", Role.DEFAULT_NAME, 1, "cat")));
  }

  private static Need club() {
    var lead = Requirement.builder().skills(Map.of("maths", 3)).dbs(
        new DbsRequirement(DbsLevel.ENHANCED, Set.of(Workforce.CHILD), Set.of(BarredList.CHILD)))
        .minAge(18.0).build();
    return Need.builder("club").title("Maths club").area("hill").initiative("school")
        .at(Town.CENTRE).on(MONDAY, LocalTime.of(16, 0), LocalTime.of(18, 0)).priority(2)
        .role(Role.builder("lead").core(1).requirement(lead).build())
        .role(Role.builder("helper").wanted(3).core(1).build()).beneficiaries(20).build();
  }

  private static Need kitchen() {
    return Need.builder("kitchen").series("kitchen-weekly").area("dale").initiative("food")
        .at(Town.north(Town.CENTRE, 1500))
        .on(MONDAY.plusDays(1), LocalTime.of(10, 0), LocalTime.of(12, 30)).volunteers(2, 3).build();
  }

  private static Need phone() {
    return Need.builder("phone").remote(true).on(MONDAY, LocalTime.of(18, 0), LocalTime.of(19, 0))
        .volunteers(0, 2).build();
  }

  private static Need shelter() {
    return Need.builder("shelter").area("dale").at(Town.CENTRE)
        .on(MONDAY.plusDays(6), LocalTime.of(22, 0), LocalTime.of(6, 0)).priority(1.25)
        .requires(Requirement.builder().languages(Set.of("ur")).build()).build();
  }

  private static DbsCertificate childCheck() {
    return DbsCertificate.builder().level(DbsLevel.ENHANCED).workforces(Set.of(Workforce.CHILD))
        .barredLists(Set.of(BarredList.CHILD)).issuedOn(MONDAY.minusMonths(36)).build();
  }
}
