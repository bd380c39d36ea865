package org.needmatch.internal.replan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.domain.VettingRecord.ActivityDay;
import org.needmatch.internal.policy.PolicyEvaluator;
import org.needmatch.internal.policy.VettingCheck;
import org.needmatch.plan.PublishedRow;

/**
 * Days of activity in rows of a kept plan that are dated outside the planned
 * weeks, as previous.csv would tell them. What a row does not say of itself,
 * the same series says this week; what nobody says counts as if it mattered.
 */
public final class EarlierDays {
  private EarlierDays() {
  }

  /**
   * The problem with these days in the history of its volunteers, each once; the
   * problem itself where no pack counts days. Cost: linear.
   */
  public static Problem counted(Problem problem, List<PublishedRow> rows) {
    var derivation = new VettingCheck(problem).derivation();
    if (derivation == null || rows.isEmpty()) {
      return problem;
    }
    Map<String, List<ActivityDay>> days = new HashMap<>();
    for (var row : rows) {
      var day = day(problem, derivation, row);
      if (day != null) {
        days.computeIfAbsent(row.assignment().volunteerId(), id -> new ArrayList<>()).add(day);
      }
    }
    return problem.withVolunteers(problem.volunteers().stream().map(volunteer -> {
      var more = new ArrayList<>(volunteer.vetting().history());
      days.getOrDefault(volunteer.id(), List.of()).stream().filter(day -> !more.contains(day))
          .distinct().forEach(more::add);
      return more.size() == volunteer.vetting().history().size()
          ? volunteer
          : volunteer.toBuilder().vetting(volunteer.vetting().toBuilder().history(more).build())
              .build();
    }).toList());
  }

  private static @Nullable ActivityDay day(Problem problem, PolicyEvaluator derivation,
      PublishedRow row) {
    var said = row.active();
    if (said == null || !said.activity().isEmpty() || !said.served().isEmpty()) {
      return said;
    }
    var role = role(problem, row);
    return role == null ? said : derivation.activity(role.requirement().roleActivity(), said.day());
  }

  private static @Nullable Role role(Problem problem, PublishedRow row) {
    var series = row.series().isEmpty() ? row.assignment().needId() : row.series();
    for (Need need : problem.needs()) {
      if (need.series().equals(series)) {
        return need.roles().stream().filter(role -> role.name().equals(row.assignment().role()))
            .findFirst().orElse(need.roles().size() == 1 ? need.roles().getFirst() : null);
      }
    }
    return null;
  }
}
