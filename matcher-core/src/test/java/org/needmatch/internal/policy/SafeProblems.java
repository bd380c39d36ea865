package org.needmatch.internal.policy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.DbsCertificate;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.DbsRequirement.BarredList;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.DbsRequirement.Workforce;
import org.needmatch.domain.HouseholdMember;
import org.needmatch.domain.Need;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.RoleActivity;
import org.needmatch.domain.RoleActivity.ContactPattern;
import org.needmatch.domain.SafeguardingSettings;
import org.needmatch.domain.ServedGroup;
import org.needmatch.domain.Supervision;
import org.needmatch.domain.Supervision.LoneWorking;
import org.needmatch.domain.TimeSpan;
import org.needmatch.domain.VettingRecord;
import org.needmatch.domain.VettingRecord.ActivityDay;
import org.needmatch.domain.VettingRecord.CheckStatus;
import org.needmatch.domain.Volunteer;
import org.needmatch.internal.io.config.PolicyPacks;
import org.needmatch.testdomain.TinyHorizons;
import org.needmatch.testdomain.TinyProblems;

/**
 * Tiny weeks around 1 September 2026 in which safeguarding decides much: the
 * weeks of {@link TinyProblems} and {@link TinyHorizons}, with care, company,
 * statuses and history.
 */
public final class SafeProblems {
  private static final List<LocalDate> WEEKS = List.of(LocalDate.of(2026, 8, 24),
      LocalDate.of(2026, 8, 31), LocalDate.of(2026, 9, 7));
  private static final List<String> ACTIVITIES = List.of("teaching", "teaching", "coaching",
      "personal-care", "befriending", "outdoor-work", "");

  private static final String CREDENTIALS = """
      {"name": "ours", "version": "2026-11-01",
       "rules": [{"id": "our-course", "text": "A course.", "source": "Trustees",
         "when": {"served": ["child"]}, "triggers": ["weekly", "days"],
         "requires": {"credentials": ["driving"]}}]}
      """;

  private final boolean credentials;
  private final Random random;
  private final Problem plain;
  private final LocalDate monday;
  private final long shift;

  private SafeProblems(long seed) {
    credentials = seed % 4 == 1;
    random = new Random(seed * 31 + 7);
    plain = seed % 3 == 2 ? TinyHorizons.random(seed) : TinyProblems.random(seed);
    monday = WEEKS.get(random.nextInt(WEEKS.size()));
    shift = ChronoUnit.DAYS.between(plain.week(), monday);
  }

  public static Problem random(long seed) {
    return new SafeProblems(seed).build(true);
  }

  /**
   * Two people without a check and eight sessions with children in six weeks, of
   * which they may come to three in thirty days.
   */
  public static Problem ofManyDays(long seed) {
    var random = new Random(seed);
    var first = WEEKS.getLast();
    var problem = Problem.builder(first).weeks(6).settings(Safe.ENGLAND);
    for (int i = 0; i < 2; i++) {
      var person = Safe.person("v" + i);
      for (int past = random.nextInt(3); past > 0; past--) {
        person.active(Safe.taught(first.minusDays(1 + random.nextInt(29))));
      }
      problem.add(person.build());
    }
    for (int i = 0; i < 8; i++) {
      problem.add(Safe.session("n" + i, first.plusDays(random.nextInt(42)),
          Safe.reading(ContactPattern.OCCASIONAL)).build());
    }
    return problem.build();
  }

  public static Problem withoutPins(long seed) {
    return new SafeProblems(seed).build(false);
  }

  private Problem build(boolean pins) {
    var names = new ArrayList<>(PolicyPacks.names());
    names.add("england-wales");
    names.add("england-wales");
    var named = PolicyPacks.named(names.get(random.nextInt(names.size())));
    var pack = credentials ? PolicyPacks.with(named, CREDENTIALS) : named;
    var signed = chance(50)
        ? Set.of("ni-child-supervised", "ni-child-place-supervised")
        : Set.<String>of();
    var settings = plain.settings().toBuilder().safeguarding(SafeguardingSettings.builder()
        .pack(pack).signedOff(signed).statusMonths(chance(30) ? 6 : 0).build()).build();
    var safe = Problem.builder(monday).weeks(plain.weeks()).settings(settings)
        .volunteers(plain.volunteers().stream().map(this::volunteer).toList())
        .needs(plain.needs().stream().map(this::need).toList()).pairs(plain.pairs())
        .pins(pins ? plain.pins() : List.<Placement>of());
    plain.areas().forEach(safe::add);
    plain.initiatives().forEach(safe::add);
    plain.continuity().forEach(safe::add);
    return safe.build();
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private TimeSpan shifted(TimeSpan span) {
    return new TimeSpan(span.start().plusDays(shift), span.end().plusDays(shift));
  }

  private Need need(Need need) {
    var roles = need.roles().stream().map(role -> {
      var asks = role.requirement();
      var dbs = chance(20) ? asks.dbs() : DbsRequirement.NONE;
      return role.toBuilder()
          .requirement(asks.toBuilder().dbs(dbs).roleActivity(roleActivity()).build()).build();
    }).toList();
    var time = shifted(need.time());
    if (chance(8)) {
      time = new TimeSpan(time.start(), time.start().plusHours(14));
    }
    return need.toBuilder().time(time).roles(roles).supervision(supervision(time)).build();
  }

  private RoleActivity roleActivity() {
    var served = EnumSet.noneOf(ServedGroup.class);
    if (chance(70)) {
      served.add(chance(75) ? ServedGroup.CHILD : ServedGroup.ADULT);
    }
    return RoleActivity.builder().activity(ACTIVITIES.get(random.nextInt(ACTIVITIES.size())))
        .served(served).setting(chance(50) ? "school" : "")
        .contact(chance(25) ? ContactPattern.WEEKLY : ContactPattern.OCCASIONAL)
        .supervised(chance(60)).underSixteens(chance(30)).build();
  }

  private Supervision supervision(TimeSpan time) {
    if (chance(30)) {
      return Supervision.NONE;
    }
    var people = plain.volunteers();
    var supervisor = chance(50)
        ? ""
        : chance(40) ? Supervision.STAFF : people.get(random.nextInt(people.size())).id();
    var late = new TimeSpan(time.start().plusMinutes(1), time.end());
    return Supervision.builder().ageBand(chance(50) ? "" : "9-12").people(random.nextInt(20))
        .adults(chance(80) ? 0 : 1).staff(random.nextInt(3)).staffTime(chance(20) ? late : null)
        .loneWorking(LoneWorking.values()[random.nextInt(LoneWorking.values().length)])
        .supervisor(supervisor).site(chance(10) ? "site" : "").build();
  }

  private Volunteer volunteer(Volunteer one) {
    boolean calendarOnly = !one.members().isEmpty() && chance(50);
    return one.toBuilder().dbs(calendarOnly ? DbsCertificate.NONE : certificate())
        .birthDate(calendarOnly ? null : birth(one))
        .age(calendarOnly
            ? null
            : one.birthDate() == null && chance(70)
                ? Double.valueOf(14 + random.nextInt(30))
                : one.age())
        .gender(calendarOnly ? null : one.gender())
        .available(one.available().stream().map(this::shifted).toList())
        .unavailable(one.unavailable().stream().map(this::shifted).toList())
        .members(one.members().stream().map(this::member).toList()).vetting(vetting()).build();
  }

  private HouseholdMember member(HouseholdMember one) {
    return chance(50) ? one : one.toBuilder().dbs(certificate()).build();
  }

  private @Nullable LocalDate birth(Volunteer one) {
    return one.birthDate() == null ? null : monday.minusYears(18).plusDays(random.nextInt(9) - 3);
  }

  private DbsCertificate certificate() {
    var workforces = EnumSet.noneOf(Workforce.class);
    var lists = EnumSet.noneOf(BarredList.class);
    if (chance(85)) {
      workforces.add(Workforce.CHILD);
    }
    if (chance(30)) {
      workforces.add(Workforce.ADULT);
      lists.add(BarredList.ADULT);
    }
    if (chance(30)) {
      lists.add(BarredList.CHILD);
    }
    var level = chance(80) ? DbsLevel.ENHANCED : DbsLevel.values()[random.nextInt(4)];
    return DbsCertificate.builder().level(level).workforces(workforces).barredLists(lists)
        .issuedOn(chance(10) ? null : monday.minusMonths(random.nextInt(45)))
        .updateService(chance(30))
        .validUntil(chance(15)
            ? monday.plusMonths(random.nextInt(40)).plusDays(random.nextInt(9) - 3L)
            : null)
        .build();
  }

  private VettingRecord vetting() {
    var status = chance(75)
        ? CheckStatus.CLEARED
        : CheckStatus.values()[random.nextInt(CheckStatus.values().length)];
    var pvg = EnumSet.noneOf(ServedGroup.class);
    if (chance(70)) {
      pvg.add(ServedGroup.CHILD);
    }
    var history = new ArrayList<ActivityDay>();
    for (int i = random.nextInt(5); i > 0; i--) {
      history.add(new ActivityDay(monday.plusDays(random.nextInt(50) - 35L),
          ACTIVITIES.get(random.nextInt(ACTIVITIES.size())),
          chance(80) ? Set.of(ServedGroup.CHILD) : Set.of()));
    }
    return VettingRecord.builder().check(status)
        .statusCheckedOn(chance(50) ? monday.minusMonths(random.nextInt(12)) : null).pvg(pvg)
        .pvgEndsOn(chance(30) ? monday.plusDays(random.nextInt(9)) : null)
        .suitableSites(chance(70) ? Set.of("site") : Set.of()).loneWorking(chance(50))
        .firstTimer(chance(25)).history(history).build();
  }
}
