package org.needmatch.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Need} in code. Not thread-safe. */
public final class NeedBuilder {
  private final String id;
  private @Nullable String series;
  private String title = "";
  private String venue = "";
  private @Nullable String initiative;
  private @Nullable String area;
  private @Nullable Place place;
  private boolean remote;
  private @Nullable TimeSpan time;
  private double priority = 1;
  private int minimum = 1;
  private int wanted = 1;
  private int core = -1;
  private Requirement requirement = Requirement.NONE;
  private final List<Role> roles = new ArrayList<>();
  private int beneficiaries;
  private double minCertainty;
  private int standbys;
  private ServiceArea serviceArea = ServiceArea.DEFAULT;
  private Readiness readiness = Readiness.READY;
  private AssignmentMode assignmentMode = AssignmentMode.ENGINE;
  private EngagementTerms terms = EngagementTerms.NONE;
  private Supervision supervision = Supervision.NONE;
  private @Nullable String group;

  NeedBuilder(String id) {
    this.id = id;
  }

  NeedBuilder(String id, Need one) {
    this.id = id;
    series = one.series();
    title = one.title();
    venue = one.venue();
    initiative = one.initiative();
    area = one.area();
    place = one.place();
    remote = one.remote();
    time = one.time();
    priority = one.priority();
    roles.addAll(one.roles());
    beneficiaries = one.beneficiaries();
    minCertainty = one.minCertainty();
    standbys = one.standbys();
    terms = one.terms();
    serviceArea = one.serviceArea();
    readiness = one.readiness();
    assignmentMode = one.assignmentMode();
    supervision = one.supervision();
    group = one.group();
  }

  /**
   * What the session is called every week; the need's id when never set.
   *
   * @param value
   *          the new value
   * @return this builder
   */
  public NeedBuilder series(String value) {
    series = value;
    return this;
  }

  /**
   * A title for people.
   *
   * @param value
   *          the new value
   * @return this builder
   */
  public NeedBuilder title(String value) {
    title = value;
    return this;
  }

  /**
   * The venue's name.
   *
   * @param value
   *          the new value
   * @return this builder
   */
  public NeedBuilder venue(String value) {
    venue = value;
    return this;
  }

  /**
   * The initiative's id.
   *
   * @param value
   *          the new value
   * @return this builder
   */
  public NeedBuilder initiative(@Nullable String value) {
    initiative = value;
    return this;
  }

  /**
   * The area's id.
   *
   * @param value
   *          the new value
   * @return this builder
   */
  public NeedBuilder area(@Nullable String value) {
    area = value;
    return this;
  }

  /**
   * Where it takes place.
   *
   * @param value
   *          the new value
   * @return this builder
   */
  public NeedBuilder at(@Nullable Place value) {
    place = value;
    return this;
  }

  /**
   * Where it takes place, in WGS84 degrees.
   *
   * @param latitude
   *          degrees north, WGS84
   * @param longitude
   *          degrees east, WGS84
   * @return this builder
   */
  public NeedBuilder at(double latitude, double longitude) {
    return at(new Place(latitude, longitude));
  }

  /**
   * Needs no travel.
   *
   * @param value
   *          the new value
   * @return this builder
   */
  public NeedBuilder remote(boolean value) {
    remote = value;
    return this;
  }

  /**
   * When it takes place; an end at or before the start is on the next day.
   *
   * @param day
   *          the day
   * @param start
   *          when it starts
   * @param end
   *          when it ends
   * @return this builder
   */
  public NeedBuilder on(LocalDate day, LocalTime start, LocalTime end) {
    return time(TimeSpan.of(day, start.toSecondOfDay() / 60, end.toSecondOfDay() / 60));
  }

  /**
   * When it takes place.
   *
   * @param value
   *          the new value
   * @return this builder
   */
  public NeedBuilder time(TimeSpan value) {
    time = value;
    return this;
  }

  /**
   * Above 0, at most 1,000.
   *
   * @param value
   *          the new value
   * @return this builder
   */
  public NeedBuilder priority(double value) {
    priority = value;
    return this;
  }

  /**
   * The counts of the only role, with every seat above the minimum worth the
   * extra-seat share.
   *
   * @param minimumCount
   *          fewest people with whom the session may run
   * @param wantedCount
   *          people wanted, at least the minimum
   * @return this builder
   */
  public NeedBuilder volunteers(int minimumCount, int wantedCount) {
    return volunteers(minimumCount, wantedCount, minimumCount);
  }

  /**
   * The counts of the only role.
   *
   * @param minimumCount
   *          fewest people with whom the session may run
   * @param wantedCount
   *          people wanted, at least the minimum
   * @param coreCount
   *          people whose seats count in full, between minimum and wanted
   * @return this builder
   */
  public NeedBuilder volunteers(int minimumCount, int wantedCount, int coreCount) {
    minimum = minimumCount;
    wanted = wantedCount;
    core = coreCount;
    return this;
  }

  /**
   * What every seat of the only role asks.
   *
   * @param value
   *          the new value
   * @return this builder
   */
  public NeedBuilder requires(Requirement value) {
    requirement = value;
    return this;
  }

  /**
   * Skills that every seat of the only role asks, at level 1.
   *
   * @param names
   *          the skills
   * @return this builder
   */
  public NeedBuilder skills(String... names) {
    var skills = new TreeMap<String, Integer>();
    for (var name : names) {
      skills.put(name, 1);
    }
    requirement = requirement.toBuilder().skills(skills).build();
    return this;
  }

  /**
   * The check that every seat of the only role asks.
   *
   * @param value
   *          the new value
   * @return this builder
   */
  public NeedBuilder dbs(DbsRequirement value) {
    requirement = requirement.toBuilder().dbs(value).build();
    return this;
  }

  /**
   * What the only role does for whom.
   *
   * @param value
   *          the new value
   * @return this builder
   */
  public NeedBuilder roleActivity(RoleActivity value) {
    requirement = requirement.toBuilder().roleActivity(value).build();
    return this;
  }

  /**
   * Who is there beside the volunteers.
   *
   * @param value
   *          the new value
   * @return this builder
   */
  public NeedBuilder supervision(Supervision value) {
    supervision = value;
    return this;
  }

  /**
   * Adds a role; with any role added, the counts and requirement of the only role
   * are not used.
   *
   * @param role
   *          the role
   * @return this builder
   */
  public NeedBuilder role(Role role) {
    roles.add(role);
    return this;
  }

  /**
   * Replaces all roles.
   *
   * @param value
   *          the new value
   * @return this builder
   */
  public NeedBuilder roles(List<Role> value) {
    roles.clear();
    roles.addAll(value);
    return this;
  }

  /**
   * People helped if it runs.
   *
   * @param value
   *          the new value
   * @return this builder
   */
  public NeedBuilder beneficiaries(int value) {
    beneficiaries = value;
    return this;
  }

  /**
   * Replaces {@link Need#minCertainty()}.
   *
   * @param value
   *          0 to 1
   * @return this builder
   */
  public NeedBuilder minCertainty(double value) {
    minCertainty = value;
    return this;
  }

  /**
   * Replaces {@link Need#standbys()}.
   *
   * @param value
   *          0 to {@link Need#MAX_STANDBYS}
   * @return this builder
   */
  public NeedBuilder standbys(int value) {
    standbys = value;
    return this;
  }

  /**
   * On what terms it is taken on.
   *
   * @param value
   *          the new value
   * @return this builder
   */
  public NeedBuilder terms(EngagementTerms value) {
    terms = value;
    return this;
  }

  /**
   * Who travels, and how far.
   *
   * @param value
   *          the new value
   * @return this builder
   */
  public NeedBuilder serviceArea(ServiceArea value) {
    serviceArea = value;
    return this;
  }

  /**
   * Whether people can be placed in it yet.
   *
   * @param value
   *          the new value
   * @return this builder
   */
  public NeedBuilder readiness(Readiness value) {
    readiness = value;
    return this;
  }

  /**
   * The group of people that it is for, in words of the input.
   *
   * @param value
   *          the new value
   * @return this builder
   */
  public NeedBuilder group(@Nullable String value) {
    group = value;
    return this;
  }

  /**
   * Who decides on its people.
   *
   * @param value
   *          the new value
   * @return this builder
   */
  public NeedBuilder assignmentMode(AssignmentMode value) {
    assignmentMode = value;
    return this;
  }

  /**
   * Builds it from what was set.
   *
   * @return the need
   * @throws IllegalArgumentException
   *           when a value is out of range
   * @throws NullPointerException
   *           when no time was set
   */
  public Need build() {
    var seats = roles.isEmpty()
        ? List.of(Role.builder(Role.DEFAULT_NAME).minimum(minimum).wanted(wanted)
            .core(core < 0 ? minimum : core).requirement(requirement).build())
        : List.copyOf(roles);
    return new Need(id, series == null ? id : series, title, venue, initiative, area, place, remote,
        Objects.requireNonNull(time,
            () -> "Need " + id + " has no time: call on(day, start, end)."),
        priority, seats, beneficiaries, terms, serviceArea, readiness, assignmentMode, supervision,
        minCertainty, standbys, group);
  }
}
