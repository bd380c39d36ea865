package org.needmatch.internal.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.DbsCertificate;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Volunteer;
import org.needmatch.internal.rules.Applicant;
import org.needmatch.internal.rules.Eligibility;
import org.needmatch.internal.rules.SeatSpec;
import org.needmatch.internal.whatif.Remedies;
import org.needmatch.rules.Reason;
import org.needmatch.rules.RuleSet;
import org.needmatch.rules.Verdict;
import org.needmatch.whatif.Intervention;

/** Which seats options would open to a volunteer. Immutable and thread-safe. */
final class OpenedSeats {
  private final Eligibility eligibility;
  private final LocalDate monday;
  private final List<SeatSpec> seats = new ArrayList<>();

  OpenedSeats(Problem problem, RuleSet rules) {
    eligibility = Eligibility.of(problem, rules);
    monday = problem.week();
    problem.needs()
        .forEach(need -> need.roles().forEach(role -> seats.add(new SeatSpec(need, role))));
  }

  /**
   * Those of the options without which, all others given, or instead of them, the
   * volunteer is kept from a seat that all together open.
   */
  List<Option> useful(Volunteer one, List<Option> options) {
    if (options.isEmpty()) {
      return options;
    }
    var now = new Applicant(one);
    var then = new Applicant(PersonEdits.with(one, options));
    var useful = new ArrayList<Option>();
    for (var seat : seats) {
      if (allowed(then, seat) && !allowed(now, seat)) {
        var reasons = eligibility.refusals(now, seat);
        options.stream().filter(option -> !useful.contains(option)
            && reasons.stream().anyMatch(reason -> mends(option, reason))).forEach(useful::add);
      }
    }
    return useful;
  }

  /**
   * The check that opens every seat which some check would open, the options
   * given; null when none would.
   */
  @Nullable
  DbsCertificate asked(Volunteer one, List<Option> options) {
    var with = PersonEdits.with(one, options);
    var now = new Applicant(with);
    DbsCertificate asked = null;
    for (var seat : seats) {
      var required = seat.role().requirement().dbs();
      if (required.level() == DbsLevel.NONE || allowed(now, seat)) {
        continue;
      }
      var renewed = Remedies.widened(one.dbs(), required, monday);
      if (allowed(new Applicant(with.toBuilder().dbs(renewed).build()), seat)) {
        asked = Remedies.widened(asked == null ? one.dbs() : asked, required, monday);
      }
    }
    return asked;
  }

  private boolean allowed(Applicant applicant, SeatSpec seat) {
    return eligibility.judge(applicant, seat) instanceof Verdict.Allowed;
  }

  private static boolean mends(Option option, Reason reason) {
    return switch (option) {
      case Option.Lift lift -> reason instanceof Reason.TooFar;
      case Option.Single single -> switch (single.change()) {
        case Intervention.Check c -> reason instanceof Reason.OfCertificate;
        case Intervention.Training c ->
          reason instanceof Reason.SkillMissing || reason instanceof Reason.SkillRanOut;
        case Intervention.LongerWay c -> reason instanceof Reason.TooFar;
        default -> false;
      };
    };
  }
}
