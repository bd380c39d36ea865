package org.needmatch.internal.judge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Need;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Role;
import org.needmatch.domain.RuleCode;
import org.needmatch.domain.ServiceArea.TravellingParty;
import org.needmatch.domain.TimeSpan;
import org.needmatch.domain.Volunteer;
import org.needmatch.domain.VolunteerPair;
import org.needmatch.plan.Assignment;

/** What is said about a broken rule. */
final class ViolationMessages {
  static String commitment(Volunteer volunteer, String commitment, int held, int size, long roles) {
    return volunteer.id() + " has " + held + " of the " + size + " sessions of " + commitment
        + (roles > 1 ? " in " + roles + " roles." : ", not all or none.");
  }

  private ViolationMessages() {
  }

  static String seat(String rule, SeatedVolunteer placement) {
    return "Volunteer " + placement.volunteer().id() + " may not sit in need "
        + placement.need().id() + " as " + placement.role().name() + ": " + RuleCode.of(rule)
            .map(broken -> why(broken, placement)).orElse("rule " + rule + " does not allow it")
        + ".";
  }

  private static String why(RuleCode rule, SeatedVolunteer placement) {
    return switch (rule) {
      case AVAILABILITY -> "not free for all of " + span(placement.need().time());
      case DBS_DATE -> "the DBS check is not valid on " + placement.need().time().day();
      case PLACE -> received(placement)
          ? "the volunteer has no site to receive people at, or no home is known"
          : rule.breach();
      case DISTANCE -> distance(placement);
      case NOT_READY -> "the need is not ready: " + open(placement.need());
      case SITE -> "site " + placement.need().supervision().site() + " has not decided yet";
      default -> rule.breach();
    };
  }

  private static String open(Need need) {
    var open = need.readiness().prerequisites();
    return open.isEmpty() ? "it is marked so" : String.join(", ", open) + " is open";
  }

  private static boolean received(SeatedVolunteer placement) {
    return placement.need().serviceArea().travels() == TravellingParty.SERVED;
  }

  private static String distance(SeatedVolunteer placement) {
    var serviceArea = placement.need().serviceArea();
    if (received(placement)) {
      return "the way to the volunteer's site is longer than " + serviceArea.servedKm()
          + " km, or the home lies out of the need's reach";
    }
    return serviceArea.homeKm() == null
        ? "further than " + placement.volunteer().maxTravelKm() + " km from home"
        : "further from home than " + placement.volunteer().maxTravelKm()
            + " km, or than the need's reach of " + serviceArea.homeKm() + " km";
  }

  private static String span(TimeSpan span) {
    return span.start() + " to " + span.end();
  }

  static String unknown(Assignment row, @Nullable Need need, @Nullable Volunteer volunteer) {
    if (need == null) {
      return "A row names need " + row.needId() + ", which is not in the problem.";
    }
    return volunteer == null
        ? "A row names volunteer " + row.volunteerId() + ", who is not in the problem."
        : "A row names role " + row.role() + ", which need " + row.needId() + " does not have.";
  }

  static String secondSeat(Assignment row) {
    return "Volunteer " + row.volunteerId() + " is in need " + row.needId() + " more than once.";
  }

  static String noSeat(Assignment row, Role role, boolean seatExists) {
    var seat = "Seat " + row.seat() + " of role " + row.role() + " in need " + row.needId();
    return seatExists
        ? seat + " is given to more than one volunteer."
        : seat + " does not exist: the role has seats 1 to " + role.wanted() + ".";
  }

  static String overlap(SeatedVolunteer earlier, SeatedVolunteer later, long minutesBetween) {
    return "Volunteer " + earlier.volunteer().id() + " cannot do both need " + earlier.need().id()
        + " (" + span(earlier.need().time()) + ") and need " + later.need().id() + " ("
        + span(later.need().time()) + "): " + minutesBetween
        + " minutes must lie between them for travel and buffer.";
  }

  static String limit(Volunteer volunteer, String given, String limit) {
    return "Volunteer " + volunteer.id() + " has " + given + ", but at most " + limit + ".";
  }

  static String frequency(Volunteer volunteer, List<SeatedVolunteer> rows) {
    var days = rows.stream().map(row -> row.need().time().day().toString()).distinct().sorted()
        .toList();
    return "Volunteer " + volunteer.id() + " comes more often than the check on file allows: "
        + String.join(", ", days) + " and earlier days.";
  }

  static String presence(Need need, String wrong) {
    return "Need " + need.id() + " may not run with these people: " + wrong + ".";
  }

  static String minimum(Need need, Role role, int filled) {
    return "Need " + need.id() + " has " + filled + " of at least " + role.minimum() + " in role "
        + role.name() + ": a need has all its minimums or nobody at all.";
  }

  static String pair(VolunteerPair pair, Need need) {
    return "Volunteers " + pair.first() + " and " + pair.second()
        + (pair.kind() == VolunteerPair.Kind.APART
            ? " are both in need " + need.id() + ", but are to be kept apart."
            : " are to be together, but only one of them is in need " + need.id() + ".");
  }

  static String standby(Assignment row, String what) {
    return "Volunteer " + row.volunteerId() + " may not be on standby in need " + row.needId()
        + " as " + row.role() + ": " + what + (what.endsWith(".") ? "" : ".");
  }

  static String ofPlan(String name, long measure) {
    return "The constraint \"" + name + "\" is broken, by " + measure + ".";
  }

  static String missing(Placement pin) {
    return "The pin of volunteer " + pin.volunteerId() + " to need " + pin.needId() + " as "
        + pin.role() + " is not in the plan.";
  }
}
