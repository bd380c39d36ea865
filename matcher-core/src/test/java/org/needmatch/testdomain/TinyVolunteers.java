package org.needmatch.testdomain;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.DbsCertificate;
import org.needmatch.domain.DbsRequirement.BarredList;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.DbsRequirement.Workforce;
import org.needmatch.domain.TimeSpan;
import org.needmatch.domain.TravelMode;
import org.needmatch.domain.Volunteer;
import org.needmatch.domain.VolunteerBuilder;
import org.needmatch.domain.WorkloadLimits;

/** Random people, most of whom could do a good part of the week's sessions. */
final class TinyVolunteers {
  private final Dice dice;
  private final TinyKinds kinds;
  private final List<String> avoidable;

  TinyVolunteers(Dice dice, TinyKinds kinds, int needs) {
    this.dice = dice;
    this.kinds = kinds;
    avoidable = Stream.concat(IntStream.rangeClosed(1, needs).mapToObj(i -> "n" + i),
        Stream.of("a-north", "i-food")).toList();
  }

  Volunteer next(String id) {
    var builder = Volunteer.builder(id).active(!dice.percent(4))
        .home(dice.percent(5) ? null : Town.north(dice.of(Town.VENUES), dice.between(-900, 900)))
        .maxTravelKm(dice.of(3.0, 8.0, 12.0, 30.0)).travels(dice.of(TravelMode.values()))
        .limits(limits()).dbs(dbs()).weeksWaiting(dice.of(0, 0, 1, 3, 11))
        .prefers(dice.some(TinyProblems.INITIATIVES, 25))
        .avoids(dice.percent(25) ? dice.some(avoidable, 20) : Set.of())
        .gender(dice.percent(25) ? null : dice.of("female", "male"))
        .languages(dice.some(List.of("ur", "pl"), 40));
    if (dice.percent(50)) {
      builder.skill("maths", dice.of(1, 3, 5));
    }
    if (dice.percent(50)) {
      builder.skill("driving", dice.of(1, 2, 4));
    }
    if (dice.percent(50)) {
      int years = dice.of(15, 16, 18, 21, 40);
      builder.birthDate(Town.MONDAY.minusYears(years).plusDays(dice.of(-300, 0, 1, 3)));
    }
    if (dice.percent(60)) {
      builder.age(dice.of(15.0, 17.0, 30.0, 66.0));
    }
    availability(builder);
    kinds.change(builder);
    return builder.build();
  }

  private void availability(VolunteerBuilder builder) {
    if (dice.percent(45)) {
      builder.available(new TimeSpan(Town.MONDAY.minusDays(1).atStartOfDay(),
          Town.MONDAY.plusDays(8).atStartOfDay()));
    } else {
      for (int day = 0; day < 7; day++) {
        if (dice.percent(80)) {
          builder.available(TimeSpan.of(Town.MONDAY.plusDays(day), 0, dice.of(750, 840, 1440)));
        }
        if (dice.percent(60)) {
          builder.available(TimeSpan.of(Town.MONDAY.plusDays(day), 700, dice.of(60, 180, 1440)));
        }
      }
    }
    if (dice.percent(25)) {
      builder.unavailable(TimeSpan.of(Town.MONDAY.plusDays(dice.of(0, 1, 5, 6)),
          dice.of(0, 540, 1200), dice.of(600, 690, 1440)));
    }
  }

  private WorkloadLimits limits() {
    return WorkloadLimits.builder()
        .hoursPerWeek(dice.of(2.0, 3.5, 5.0, 8.0, Double.POSITIVE_INFINITY))
        .sessionsPerWeek(dice.of(1, 2, 3, 4, WorkloadLimits.UNLIMITED))
        .sessionsPerDay(dice.of(1, 2, 2, 3, WorkloadLimits.UNLIMITED)).build();
  }

  private DbsCertificate dbs() {
    var level = dice.of(DbsLevel.NONE, DbsLevel.BASIC, DbsLevel.STANDARD, DbsLevel.ENHANCED,
        DbsLevel.ENHANCED, DbsLevel.ENHANCED);
    var workforces = EnumSet.noneOf(Workforce.class);
    var barred = EnumSet.noneOf(BarredList.class);
    for (var workforce : List.of(Workforce.CHILD, Workforce.ADULT)) {
      if (dice.percent(65)) {
        workforces.add(workforce);
      }
    }
    for (var list : BarredList.values()) {
      if (dice.percent(50)) {
        barred.add(list);
      }
    }
    var issued = dice.percent(10)
        ? null
        : Town.MONDAY.minusMonths(dice.of(2, 12, 36, 36, 40)).plusDays(dice.of(0, 1, 6));
    return DbsCertificate.builder().level(level).workforces(workforces).barredLists(barred)
        .issuedOn(issued).updateService(dice.percent(20))
        .validUntil(issued == null ? lastDay(workforces.size() + barred.size()) : null).build();
  }

  /**
   * Without a throw of its own, so that the weeks of all seeds stay as they were.
   */
  private static @Nullable LocalDate lastDay(int choice) {
    var limit = Town.MONDAY.plusMonths(36);
    return switch (choice) {
      case 0 -> null;
      case 1 -> Town.MONDAY.minusDays(1);
      case 2 -> Town.MONDAY.plusDays(1);
      case 3 -> limit;
      default -> limit.plusDays(1);
    };
  }
}
