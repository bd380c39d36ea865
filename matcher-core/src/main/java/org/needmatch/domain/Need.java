package org.needmatch.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.ServiceArea.TravellingParty;

/**
 * One session in the week that wants volunteers.
 *
 * @param id
 *          unique
 * @param series
 *          what the same weekly session is called every week
 * @param title
 *          for people
 * @param venue
 *          the venue's name
 * @param initiative
 *          initiative id, null when none
 * @param area
 *          area id, null when none
 * @param place
 *          where, null only when remote
 * @param remote
 *          no travel, no place needed
 * @param time
 *          when
 * @param priority
 *          above 0, at most 1,000
 * @param roles
 *          at least one, with distinct names
 * @param beneficiaries
 *          people helped if it runs; reported, not scored
 * @param terms
 *          whether it is part of a commitment, has a clock time, and is a case
 * @param serviceArea
 *          who travels, and how far
 * @param readiness
 *          whether people can be placed in it yet
 * @param assignmentMode
 *          who decides on its people
 * @param supervision
 *          who is there beside the volunteers
 * @param minCertainty
 *          the least chance, 0 to 1, that enough of its people come for it to
 *          run
 * @param standbys
 *          people who are asked to be ready in case somebody stays away, over
 *          all roles, 0 to {@link #MAX_STANDBYS}
 * @param group
 *          the group of people that it is for, in words of the input, null when
 *          none is named
 */
public record Need(String id, String series, String title, String venue,
    @Nullable String initiative, @Nullable String area, @Nullable Place place, boolean remote,
    TimeSpan time, double priority, List<Role> roles, int beneficiaries, EngagementTerms terms,
    ServiceArea serviceArea, Readiness readiness, AssignmentMode assignmentMode,
    Supervision supervision, double minCertainty, int standbys, @Nullable String group) {
  /** The largest priority. */
  public static final double MAX_PRIORITY = Weights.MAXIMUM;

  /** The most people who are asked to be ready for one session. */
  public static final int MAX_STANDBYS = 100;

  /**
   * Checks the components.
   *
   * @throws IllegalArgumentException
   *           when a value is out of range or the need has no place
   */
  public Need {
    Words.id("need id", id);
    Words.id("series of need " + id, series);
    Words.allPresent("need " + id, "title", title, "venue", venue, "time", time, "roles", roles,
        "terms", terms, "service area", serviceArea, "readiness", readiness, "assignment mode",
        assignmentMode, "supervision", supervision);
    Weights.check("Need " + id + ": priority", priority);
    if (place == null && !remote) {
      throw new IllegalArgumentException("Need " + id + " is not remote and has no place.");
    }
    if (place == null && serviceArea.homeKm() != null) {
      throw new IllegalArgumentException("Need " + id + " has a reach_km and no place.");
    }
    if (roles.isEmpty()) {
      throw new IllegalArgumentException("Need " + id + " has no role.");
    }
    if (beneficiaries < 0) {
      throw new IllegalArgumentException(
          "Need " + id + " has " + beneficiaries + " beneficiaries.");
    }
    if (!(minCertainty >= 0 && minCertainty <= 1)) {
      throw new IllegalArgumentException(
          "Need " + id + " has min_certainty " + minCertainty + ", not 0 to 1.");
    }
    if (standbys < 0 || standbys > MAX_STANDBYS) {
      throw new IllegalArgumentException("Need " + id + " has volunteers_standby " + standbys
          + ", not 0 to " + MAX_STANDBYS + ".");
    }
    if (group != null) {
      Words.id("group of need " + id, group);
    }
    roles = List.copyOf(roles);
    var names = new HashSet<String>();
    for (var role : roles) {
      if (!names.add(role.name())) {
        throw new IllegalArgumentException(
            "Need " + id + " has two roles called " + role.name() + ".");
      }
    }
  }

  /**
   * {@return the same need with other roles}
   *
   * @param others
   *          what to use instead
   */
  public Need withRoles(List<Role> others) {
    return toBuilder().roles(others).build();
  }

  /**
   * Starts a copy, with the same roles, of which single things can be changed.
   *
   * @return the builder
   */
  public NeedBuilder toBuilder() {
    return new NeedBuilder(id, this);
  }

  /**
   * Starts a copy under another id, in the same series.
   *
   * @param otherId
   *          the id of the copy
   * @return the builder
   */
  public NeedBuilder toBuilder(String otherId) {
    return new NeedBuilder(otherId, this);
  }

  /** {@return whether the engine may place people in it} */
  public boolean open() {
    return readiness.ready() && assignmentMode == AssignmentMode.ENGINE;
  }

  /**
   * {@return whether it has begun at a time} A need without a clock time can be
   * begun until its week is over.
   *
   * @param now
   *          the time that it is
   */
  public boolean hasBegun(LocalDateTime now) {
    var start = terms.anyTime()
        ? time.day().with(TemporalAdjusters.next(DayOfWeek.MONDAY)).atStartOfDay()
        : time.start();
    return !start.isAfter(now);
  }

  /** {@return the Monday of the week in which it starts} */
  public LocalDate monday() {
    return time.day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /** {@return whether the person served travels to the volunteer's site} */
  public boolean servedTravels() {
    return !remote && serviceArea.travels() == TravellingParty.SERVED;
  }

  /**
   * Starts a need with one role of one volunteer and nothing asked.
   *
   * @param id
   *          the id
   * @return the builder
   */
  public static NeedBuilder builder(String id) {
    return new NeedBuilder(id);
  }
}
