package org.needmatch.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Builds a {@link Problem} in code. Not thread-safe. */
public final class ProblemBuilder {
  private final LocalDate week;
  private int weeks = 1;
  private Settings settings = Settings.DEFAULT;
  private final List<Area> areas = new ArrayList<>();
  private final List<Initiative> initiatives = new ArrayList<>();
  private final List<Volunteer> volunteers = new ArrayList<>();
  private final List<Need> needs = new ArrayList<>();
  private final List<VolunteerPair> pairs = new ArrayList<>();
  private final List<Placement> pins = new ArrayList<>();
  private final Set<SeriesMembership> continuity = new LinkedHashSet<>();
  private PublishedState published = PublishedState.NOTHING;
  private TravelTable travel = TravelTable.NONE;

  ProblemBuilder(LocalDate anyDay) {
    week = anyDay.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  ProblemBuilder(Problem problem) {
    this(problem.week());
    weeks = problem.weeks();
    settings = problem.settings();
    areas.addAll(problem.areas());
    initiatives.addAll(problem.initiatives());
    volunteers.addAll(problem.volunteers());
    needs.addAll(problem.needs());
    pairs.addAll(problem.pairs());
    pins.addAll(problem.pins());
    continuity.addAll(problem.continuity());
    published = problem.published();
    travel = problem.travel();
  }

  /**
   * How many weeks, 1 when never said.
   *
   * @param value
   *          the new value
   * @return this builder
   */
  public ProblemBuilder weeks(int value) {
    weeks = value;
    return this;
  }

  /**
   * Replaces the default settings.
   *
   * @param value
   *          the new value
   * @return this builder
   */
  public ProblemBuilder settings(Settings value) {
    settings = value;
    return this;
  }

  /**
   * Replaces all areas.
   *
   * @param value
   *          the new value
   * @return this builder
   */
  public ProblemBuilder areas(Collection<Area> value) {
    areas.clear();
    areas.addAll(value);
    return this;
  }

  /**
   * Replaces all initiatives.
   *
   * @param value
   *          the new value
   * @return this builder
   */
  public ProblemBuilder initiatives(Collection<Initiative> value) {
    initiatives.clear();
    initiatives.addAll(value);
    return this;
  }

  /**
   * Replaces who was in which series last time.
   *
   * @param value
   *          the new value
   * @return this builder
   */
  public ProblemBuilder continuity(Collection<SeriesMembership> value) {
    continuity.clear();
    continuity.addAll(value);
    return this;
  }

  /**
   * Replaces all volunteers.
   *
   * @param value
   *          the new value
   * @return this builder
   */
  public ProblemBuilder volunteers(Collection<Volunteer> value) {
    volunteers.clear();
    volunteers.addAll(value);
    return this;
  }

  /**
   * Replaces all needs.
   *
   * @param value
   *          the new value
   * @return this builder
   */
  public ProblemBuilder needs(Collection<Need> value) {
    needs.clear();
    needs.addAll(value);
    return this;
  }

  /**
   * Replaces all rules between volunteers.
   *
   * @param value
   *          the new value
   * @return this builder
   */
  public ProblemBuilder pairs(Collection<VolunteerPair> value) {
    pairs.clear();
    pairs.addAll(value);
    return this;
  }

  /**
   * Replaces all pins.
   *
   * @param value
   *          the new value
   * @return this builder
   */
  public ProblemBuilder pins(Collection<Placement> value) {
    pins.clear();
    pins.addAll(value);
    return this;
  }

  /**
   * Adds an area.
   *
   * @param area
   *          the area's id
   * @return this builder
   */
  public ProblemBuilder add(Area area) {
    areas.add(area);
    return this;
  }

  /**
   * Adds an initiative.
   *
   * @param initiative
   *          the initiative's id
   * @return this builder
   */
  public ProblemBuilder add(Initiative initiative) {
    initiatives.add(initiative);
    return this;
  }

  /**
   * Adds a volunteer.
   *
   * @param volunteer
   *          the volunteer
   * @return this builder
   */
  public ProblemBuilder add(Volunteer volunteer) {
    volunteers.add(volunteer);
    return this;
  }

  /**
   * Adds a need.
   *
   * @param need
   *          the need
   * @return this builder
   */
  public ProblemBuilder add(Need need) {
    needs.add(need);
    return this;
  }

  /**
   * Adds a rule between two volunteers.
   *
   * @param pair
   *          the pair
   * @return this builder
   */
  public ProblemBuilder add(VolunteerPair pair) {
    pairs.add(pair);
    return this;
  }

  /**
   * Adds a pin.
   *
   * @param pin
   *          the pin
   * @return this builder
   */
  public ProblemBuilder add(Placement pin) {
    pins.add(pin);
    return this;
  }

  /**
   * Says that the volunteer was in the series last time.
   *
   * @param value
   *          the new value
   * @return this builder
   */
  public ProblemBuilder add(SeriesMembership value) {
    continuity.add(value);
    return this;
  }

  /**
   * Adds a place that a volunteer has been told of.
   *
   * @param offer
   *          the place and the answer
   * @return this builder
   */
  public ProblemBuilder add(PublishedAssignment offer) {
    published = published.with(offer);
    return this;
  }

  /**
   * Replaces what people have been told.
   *
   * @param value
   *          the new value
   * @return this builder
   */
  public ProblemBuilder published(PublishedState value) {
    published = value;
    return this;
  }

  /**
   * Replaces the ways that are known between places.
   *
   * @param value
   *          the new value
   * @return this builder
   */
  public ProblemBuilder travel(TravelTable value) {
    travel = value;
    return this;
  }

  /**
   * Builds it from what was set.
   *
   * @return the problem
   * @throws IllegalArgumentException
   *           as {@link Problem} does
   */
  public Problem build() {
    return new Problem(week, weeks, settings, areas, initiatives, volunteers, needs, pairs, pins,
        continuity, published, travel);
  }
}
