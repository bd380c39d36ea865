package org.needmatch.internal.whatif;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.TimeSpan;
import org.needmatch.domain.Volunteer;
import org.needmatch.whatif.Intervention.Profile;

/** Copies of problems with one thing changed. */
public final class ProblemEdits {
  private static final String NEW = "new-";

  private ProblemEdits() {
  }

  public static Problem add(Problem problem, Profile profile, int count) {
    var ids = new HashSet<String>();
    problem.volunteers().forEach(volunteer -> ids.add(volunteer.id()));
    var volunteers = new ArrayList<>(problem.volunteers());
    int number = 0;
    for (int i = 0; i < count; i++) {
      do {
        number++;
      } while (!ids.add(NEW + number));
      volunteers.add(profile.volunteer(NEW + number));
    }
    return problem.withVolunteers(volunteers);
  }

  public static Problem volunteer(Problem problem, String id, UnaryOperator<Volunteer> change) {
    problem.requireVolunteer(id);
    return problem.withVolunteers(problem.volunteers().stream()
        .map(one -> one.id().equals(id) ? change.apply(one) : one).toList());
  }

  public static Problem minimum(Problem problem, String needId, String roleName, int minimum) {
    var named = problem.requireNeed(needId);
    if (named.roles().stream().noneMatch(role -> role.name().equals(roleName))) {
      throw new IllegalArgumentException("Need " + needId + " has no role " + roleName + ".");
    }
    var commitment = named.terms().commitment();
    return problem.withNeeds(problem.needs().stream()
        .map(need -> need.id().equals(needId)
            || commitment != null && commitment.equals(need.terms().commitment())
                ? minimum(need, roleName, minimum)
                : need)
        .toList());
  }

  private static Need minimum(Need need, String roleName, int minimum) {
    var roles = need.roles().stream()
        .map(
            role -> role.name().equals(roleName) ? role.toBuilder().minimum(minimum).build() : role)
        .toList();
    return need.withRoles(roles);
  }

  public static Volunteer free(Volunteer one, TimeSpan span) {
    var unavailable = new ArrayList<TimeSpan>();
    for (var cut : one.unavailable()) {
      if (!cut.overlaps(span)) {
        unavailable.add(cut);
        continue;
      }
      if (cut.start().isBefore(span.start())) {
        unavailable.add(new TimeSpan(cut.start(), span.start()));
      }
      if (span.end().isBefore(cut.end())) {
        unavailable.add(new TimeSpan(span.end(), cut.end()));
      }
    }
    return one.toBuilder().available(span).unavailable(unavailable).build();
  }

  public static Volunteer taught(Volunteer one, Map<String, Integer> skills) {
    var taught = one.toBuilder();
    skills.forEach(taught::skill);
    return taught.build();
  }
}
