package org.needmatch.internal.generate;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Need;
import org.needmatch.domain.Place;
import org.needmatch.domain.Requirement;
import org.needmatch.domain.Role;
import org.needmatch.domain.TimeSpan;
import org.needmatch.domain.Volunteer;

/**
 * Which sessions one volunteer could do under the default settings, near enough
 * for steering a city; the rules of the engine decide in earnest. Immutable.
 */
final class ApproximateEligibility {
  private static final double EARTH_KM = 6371.0088;
  private static final double DETOUR = 1.3;
  private static final int CHECK_MONTHS = 36;

  private final Volunteer volunteer;
  private final List<TimeSpan> windows;

  ApproximateEligibility(Volunteer volunteer) {
    this.volunteer = volunteer;
    windows = joined(volunteer.available());
  }

  boolean couldDo(Need need) {
    return role(need) != null;
  }

  /** The first role that the volunteer could take, null when none. */
  @Nullable
  Role role(Need need) {
    if (!volunteer.active() || !free(need.time()) || avoids(need) || !reaches(need)) {
      return null;
    }
    for (var role : need.roles()) {
      if (meets(role.requirement(), need.time().day())) {
        return role;
      }
    }
    return null;
  }

  private boolean free(TimeSpan time) {
    return windows.stream()
        .anyMatch(w -> !w.start().isAfter(time.start()) && !w.end().isBefore(time.end()))
        && volunteer.unavailable().stream().noneMatch(time::overlaps);
  }

  private boolean avoids(Need need) {
    var avoided = volunteer.avoids();
    return avoided.contains(need.id()) || avoided.contains(String.valueOf(need.initiative()))
        || avoided.contains(String.valueOf(need.area()));
  }

  private boolean reaches(Need need) {
    var home = volunteer.home();
    var place = need.place();
    return need.remote()
        || home != null && place != null && km(home, place) * DETOUR <= volunteer.maxTravelKm();
  }

  private boolean meets(Requirement asks, LocalDate day) {
    for (var skill : asks.skills().entrySet()) {
      if (volunteer.skills().getOrDefault(skill.getKey(), 0) < skill.getValue()) {
        return false;
      }
    }
    return volunteer.languages().containsAll(asks.languages())
        && (asks.gender() == null || asks.gender().equals(volunteer.gender()))
        && (asks.minAge() == null || years(day) >= asks.minAge()) && checked(asks, day);
  }

  private double years(LocalDate day) {
    var born = volunteer.birthDate();
    var age = volunteer.age();
    return born != null ? ChronoUnit.YEARS.between(born, day) : age != null ? age : -1;
  }

  private boolean checked(Requirement asks, LocalDate day) {
    var asked = asks.dbs();
    var held = volunteer.dbs();
    var issued = held.issuedOn();
    return switch (asked.level()) {
      case NONE -> true;
      case BASIC, STANDARD,
          ENHANCED ->
        held.level().compareTo(asked.level()) >= 0
            && held.workforces().containsAll(asked.workforces())
            && held.barredLists().containsAll(asked.barredLists()) && (held.updateService()
                || issued != null && !issued.isBefore(day.minusMonths(CHECK_MONTHS)));
    };
  }

  private static List<TimeSpan> joined(List<TimeSpan> spans) {
    var sorted = spans.stream().sorted(Comparator.comparing(TimeSpan::start)).toList();
    var joined = new ArrayList<TimeSpan>();
    for (var span : sorted) {
      var last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && !span.start().isAfter(last.end())) {
        joined.set(joined.size() - 1, new TimeSpan(last.start(), later(last.end(), span.end())));
      } else {
        joined.add(span);
      }
    }
    return List.copyOf(joined);
  }

  private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
    return one.isAfter(other) ? one : other;
  }

  /** Great-circle kilometres. */
  static double km(Place one, Place other) {
    double north = StrictMath.sin(StrictMath.toRadians(other.latitude() - one.latitude()) / 2);
    double east = StrictMath.sin(StrictMath.toRadians(other.longitude() - one.longitude()) / 2);
    double half = north * north + StrictMath.cos(StrictMath.toRadians(one.latitude()))
        * StrictMath.cos(StrictMath.toRadians(other.latitude())) * east * east;
    return 2 * EARTH_KM * StrictMath.asin(StrictMath.sqrt(half));
  }
}
