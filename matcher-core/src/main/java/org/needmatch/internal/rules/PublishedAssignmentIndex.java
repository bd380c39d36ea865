package org.needmatch.internal.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.CommitmentIndex;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.PublishedAssignment;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.domain.Volunteer;

/** Who was told what this week, and who said no. Immutable. */
final class PublishedAssignmentIndex {
  private record Key(String volunteerId, String of) {
  }

  private final Set<Key> expected = new HashSet<>();
  private final Set<Key> staying = new HashSet<>();
  private final Map<Key, PublishedAssignment> closedNeeds = new HashMap<>();
  private final Map<Key, PublishedAssignment> closedSeries = new HashMap<>();
  private final Set<String> closed = new HashSet<>();
  private final CommitmentIndex commitments;

  private PublishedAssignmentIndex(CommitmentIndex commitments) {
    this.commitments = commitments;
  }

  static PublishedAssignmentIndex of(Problem problem) {
    var told = new PublishedAssignmentIndex(CommitmentIndex.of(problem));
    if (problem.published().assignments().isEmpty()) {
      return told;
    }
    var series = new HashMap<String, String>();
    problem.needs().forEach(need -> series.put(need.id(), seriesOfWeek(need)));
    for (var offer : problem.published().assignments()) {
      var key = new Key(offer.volunteerId(), offer.needId());
      if (offer.status().stands()) {
        told.expected.add(key);
        if (offer.stays()) {
          told.staying.add(key);
        }
      } else {
        told.closedNeeds.putIfAbsent(key, offer);
        told.closed.add(offer.volunteerId());
      }
      if (offer.status() == ResponseStatus.DECLINED) {
        told.closedSeries.putIfAbsent(
            new Key(offer.volunteerId(), series.getOrDefault(offer.needId(), offer.needId())),
            offer);
      }
    }
    return told;
  }

  /** Whether the volunteer was told to be there, and nothing was called off. */
  boolean expected(Volunteer volunteer, Need need) {
    return !expected.isEmpty() && expected.contains(new Key(volunteer.id(), need.id()));
  }

  /** Whether the place is one of a plan that is kept. */
  boolean stays(Volunteer volunteer, Need need) {
    return !staying.isEmpty() && staying.contains(new Key(volunteer.id(), need.id()));
  }

  /** Whether any need is closed to the volunteer. */
  boolean isClosed(Volunteer volunteer) {
    return closed.contains(volunteer.id());
  }

  /** The offer that closes the need to the volunteer, or null. */
  @Nullable
  PublishedAssignment closing(Volunteer volunteer, Need need) {
    if (closedNeeds.isEmpty()) {
      return null;
    }
    var ofNeed = closedNeeds.get(new Key(volunteer.id(), need.id()));
    return ofNeed != null ? ofNeed : closedSeries.get(new Key(volunteer.id(), seriesOfWeek(need)));
  }

  /** Whether the need is a part of a commitment that has begun. */
  boolean hasBegun(Need need) {
    return commitments.hasBegun(need);
  }

  private static String seriesOfWeek(Need need) {
    return need.monday() + " " + need.series();
  }
}
