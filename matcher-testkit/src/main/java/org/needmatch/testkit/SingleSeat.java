package org.needmatch.testkit;

import java.util.List;
import org.needmatch.domain.AssignmentMode;
import org.needmatch.domain.EngagementTerms;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.PublishedState;
import org.needmatch.domain.Role;
import org.needmatch.domain.Volunteer;

/** A volunteer before a seat of a role. */
record SingleSeat(Volunteer volunteer, Need need, Role role) {

  /** The same in a need that runs with one person. */
  SingleSeat alone() {
    var roles = need.roles().stream()
        .map(one -> one.toBuilder().minimum(0).core(one.wanted()).build()).toList();
    var terms = new EngagementTerms(null, need.terms().anyTime(), 0);
    var changed = need.toBuilder().roles(roles).terms(terms).assignmentMode(AssignmentMode.ENGINE)
        .supervision(need.supervision().toBuilder().counted(false).build()).build();
    return new SingleSeat(volunteer, changed,
        roles.stream().filter(one -> one.name().equals(role.name())).findFirst().orElseThrow());
  }

  /** The problem with this volunteer and this need alone. */
  Problem problem(Problem of) {
    return of.toBuilder().volunteers(List.of(volunteer)).needs(List.of(need)).pairs(List.of())
        .pins(List.of()).published(PublishedState.NOTHING).build();
  }

  @Override
  public String toString() {
    return "volunteer " + volunteer.id() + " in need " + need.id() + " as " + role.name();
  }
}
