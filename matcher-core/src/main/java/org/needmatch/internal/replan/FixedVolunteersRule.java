package org.needmatch.internal.replan;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.needmatch.domain.Need;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Role;
import org.needmatch.domain.Volunteer;
import org.needmatch.rules.Reason;
import org.needmatch.rules.SeatRule;
import org.needmatch.rules.Verdict;

/** Lets only some people have seats other than those given. */
public final class FixedVolunteersRule implements SeatRule {
  private static final Verdict REFUSED = Verdict
      .refused(new Reason.Custom("fixed", ReplanMessages.WORDS.say("fixed")));

  private final Set<String> free;
  private final Set<Placement> places;

  public FixedVolunteersRule(Set<String> free, List<Placement> places) {
    this.free = Set.copyOf(free);
    this.places = new HashSet<>(places);
  }

  @Override
  public String code() {
    return "fixed";
  }

  @Override
  public Verdict judge(Volunteer volunteer, Need need, Role role) {
    return free.contains(volunteer.id())
        || places.contains(new Placement(need.id(), role.name(), volunteer.id()))
            ? Verdict.ALLOWED
            : REFUSED;
  }
}
