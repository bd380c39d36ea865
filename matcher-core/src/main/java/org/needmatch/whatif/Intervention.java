package org.needmatch.whatif;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.DbsCertificate;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.Place;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Requirement;
import org.needmatch.domain.TimeSpan;
import org.needmatch.domain.Volunteer;
import org.needmatch.internal.whatif.ProblemEdits;

/**
 * Something that could be arranged before the week. Each one only allows more:
 * a plan that is valid without it is valid with it.
 */
public sealed interface Intervention {

  /**
   * Stable, in kebab-case.
   *
   * @return the text
   */
  default String code() {
    return switch (this) {
      case Recruit it -> "volunteers";
      case Check it -> "check";
      case Training it -> "training";
      case Return it -> "return";
      case MoreTime it -> "minutes";
      case LongerWay it -> "kilometres";
      case SmallerTeam it -> "smaller-team";
    };
  }

  /**
   * {@return id of the volunteer whom it is about, null when it is about nobody
   * known}
   */
  default @Nullable String about() {
    return switch (this) {
      case Check c -> c.volunteerId();
      case Training c -> c.volunteerId();
      case Return c -> c.volunteerId();
      case MoreTime c -> c.volunteerId();
      case LongerWay c -> c.volunteerId();
      case Recruit c -> null;
      case SmallerTeam c -> null;
    };
  }

  /**
   * {@return the problem with the change made}
   *
   * @param problem
   *          the problem
   * @throws IllegalArgumentException
   *           when the problem lacks what the change is about
   */
  Problem applyTo(Problem problem);

  /**
   * New volunteers.
   *
   * @param profile
   *          who is looked for
   * @param count
   *          at least 1
   */
  record Recruit(Profile profile, int count) implements Intervention {
    @Override
    public Problem applyTo(Problem problem) {
      return ProblemEdits.add(problem, profile, count);
    }
  }

  /**
   * A check that is renewed or widened.
   *
   * @param volunteerId
   *          the volunteer's id
   * @param renewed
   *          the check as it would be
   */
  record Check(String volunteerId, DbsCertificate renewed) implements Intervention {
    @Override
    public Problem applyTo(Problem problem) {
      return ProblemEdits.volunteer(problem, volunteerId,
          one -> one.toBuilder().dbs(renewed).build());
    }
  }

  /**
   * Skills that a volunteer learns.
   *
   * @param volunteerId
   *          the volunteer's id
   * @param skills
   *          with the level that each is then held at
   */
  record Training(String volunteerId, SortedMap<String, Integer> skills) implements Intervention {
    /** Copies the map. */
    public Training {
      skills = Collections.unmodifiableSortedMap(new TreeMap<>(skills));
    }

    @Override
    public Problem applyTo(Problem problem) {
      return ProblemEdits.volunteer(problem, volunteerId, one -> ProblemEdits.taught(one, skills));
    }
  }

  /**
   * Somebody who is not active and takes part again.
   *
   * @param volunteerId
   *          the volunteer's id
   */
  record Return(String volunteerId) implements Intervention {
    @Override
    public Problem applyTo(Problem problem) {
      return ProblemEdits.volunteer(problem, volunteerId,
          one -> one.toBuilder().active(true).build());
    }
  }

  /**
   * More time of a volunteer.
   *
   * @param volunteerId
   *          the volunteer's id
   * @param span
   *          that the volunteer is then free in
   * @param minutes
   *          of it that are new
   */
  record MoreTime(String volunteerId, TimeSpan span, long minutes) implements Intervention {
    @Override
    public Problem applyTo(Problem problem) {
      return ProblemEdits.volunteer(problem, volunteerId, one -> ProblemEdits.free(one, span));
    }
  }

  /**
   * A longer way that is paid for.
   *
   * @param volunteerId
   *          the volunteer's id
   * @param maxTravelKm
   *          then accepted
   * @param more
   *          kilometres beyond what is accepted now
   */
  record LongerWay(String volunteerId, double maxTravelKm, double more) implements Intervention {
    @Override
    public Problem applyTo(Problem problem) {
      return ProblemEdits.volunteer(problem, volunteerId,
          one -> one.toBuilder().maxTravelKm(maxTravelKm).build());
    }
  }

  /**
   * A role that may run with fewer people. Its core stays, so that a seat is
   * worth what it was.
   *
   * @param needId
   *          the need's id
   * @param role
   *          the role's name
   * @param minimum
   *          fewest people with whom the session may run
   */
  record SmallerTeam(String needId, String role, int minimum) implements Intervention {
    @Override
    public Problem applyTo(Problem problem) {
      return ProblemEdits.minimum(problem, needId, role, minimum);
    }
  }

  /**
   * The kind of volunteer who is looked for: everything that a seat asks, in one
   * area, at one time of the week. Otherwise as a volunteer is by default: ten
   * kilometres by public transport, no limits.
   *
   * @param requirement
   *          what a seat asks
   * @param area
   *          id, null for none
   * @param home
   *          null for remote sessions
   * @param free
   *          when they are free, the first time
   * @param also
   *          further times, on other days: of what has to be done in whole
   */
  record Profile(Requirement requirement, @Nullable String area, @Nullable Place home,
      TimeSpan free, List<TimeSpan> also) {
    private static final double ADULT = 18;

    /** Copies the list. */
    public Profile {
      also = List.copyOf(also);
    }

    /**
     * Who is looked for at one time.
     *
     * @param requirement
     *          what a seat asks
     * @param area
     *          id, null for none
     * @param home
     *          null for remote sessions
     * @param free
     *          when they are free
     */
    public Profile(Requirement requirement, @Nullable String area, @Nullable Place home,
        TimeSpan free) {
      this(requirement, area, home, free, List.of());
    }

    /**
     * {@return a volunteer of this kind}
     *
     * @param id
     *          the id
     */
    public Volunteer volunteer(String id) {
      var dbs = requirement.dbs();
      var minAge = requirement.minAge();
      var builder = Volunteer.builder(id).home(home).available(free)
          .dbs(DbsCertificate.builder().level(dbs.level()).workforces(dbs.workforces())
              .barredLists(dbs.barredLists()).updateService(true)
              .issuedOn(dbs.level() == DbsLevel.BASIC ? free.day() : null).build())
          .age(minAge == null ? ADULT : Math.max(ADULT, minAge)).gender(requirement.gender())
          .languages(requirement.languages());
      requirement.skills().forEach(builder::skill);
      also.forEach(builder::available);
      return builder.build();
    }

    /** {@return the skills with their levels, in order} */
    public List<String> skills() {
      return requirement.skills().entrySet().stream()
          .map(skill -> skill.getKey() + ":" + skill.getValue()).toList();
    }
  }
}
