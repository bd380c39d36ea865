package org.needmatch.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.VettingRecord.ActivityDay;

/** Builds a {@link Volunteer} in code. Not thread-safe. */
public final class VolunteerBuilder {
  private final String id;
  private String name = "";
  private boolean active = true;
  private @Nullable Place home;
  private double maxTravelKm = Volunteer.DEFAULT_MAX_TRAVEL_KM;
  private TravelMode travelMode = TravelMode.TRANSIT;
  private WorkloadLimits limits = WorkloadLimits.NONE;
  private final Map<String, Integer> skills = new TreeMap<>();
  private DbsCertificate dbs = DbsCertificate.NONE;
  private @Nullable LocalDate birthDate;
  private @Nullable Double age;
  private @Nullable String gender;
  private Set<String> languages = Set.of();
  private Set<String> prefers = Set.of();
  private final Set<String> avoids = new TreeSet<>();
  private final List<TimeSpan> available = new ArrayList<>();
  private final List<TimeSpan> unavailable = new ArrayList<>();
  private int weeksWaiting;
  private double reliability = 1;
  private int recentSessions;
  private int asks;
  private @Nullable Place site;
  private @Nullable String homeArea;
  private final List<ExpiringSkill> datedSkills = new ArrayList<>();
  private final List<HouseholdMember> members = new ArrayList<>();
  private VettingRecord vetting = VettingRecord.NONE;

  VolunteerBuilder(String id) {
    this.id = id;
  }

  VolunteerBuilder(String id, Volunteer one) {
    this.id = id;
    name = one.name();
    active = one.active();
    home = one.home();
    maxTravelKm = one.maxTravelKm();
    travelMode = one.travelMode();
    limits = one.limits();
    skills.putAll(one.skills());
    dbs = one.dbs();
    birthDate = one.birthDate();
    age = one.age();
    gender = one.gender();
    languages = one.languages();
    prefers = one.prefers();
    avoids.addAll(one.avoids());
    available.addAll(one.available());
    unavailable.addAll(one.unavailable());
    weeksWaiting = one.weeksWaiting();
    reliability = one.reliability();
    recentSessions = one.recentSessions();
    asks = one.asks();
    site = one.site();
    homeArea = one.homeArea();
    datedSkills.addAll(one.datedSkills());
    members.addAll(one.members());
    vetting = one.vetting();
  }

  /**
   * For people who may see it.
   *
   * @param value
   *          the new value
   * @return this builder
   */
  public VolunteerBuilder name(String value) {
    name = value;
    return this;
  }

  /**
   * False: kept in the counts, never placed.
   *
   * @param value
   *          the new value
   * @return this builder
   */
  public VolunteerBuilder active(boolean value) {
    active = value;
    return this;
  }

  /**
   * Home in WGS84 degrees.
   *
   * @param latitude
   *          degrees north, WGS84
   * @param longitude
   *          degrees east, WGS84
   * @return this builder
   */
  public VolunteerBuilder home(double latitude, double longitude) {
    return home(new Place(latitude, longitude));
  }

  /**
   * Home; null for remote sessions only.
   *
   * @param value
   *          the new value
   * @return this builder
   */
  public VolunteerBuilder home(@Nullable Place value) {
    home = value;
    homeArea = null;
    return this;
  }

  /**
   * Furthest home-to-session distance accepted.
   *
   * @param value
   *          the new value
   * @return this builder
   */
  public VolunteerBuilder maxTravelKm(double value) {
    maxTravelKm = value;
    return this;
  }

  /**
   * How the volunteer travels.
   *
   * @param value
   *          the new value
   * @return this builder
   */
  public VolunteerBuilder travels(TravelMode value) {
    travelMode = value;
    return this;
  }

  /**
   * Hours and sessions given at most.
   *
   * @param value
   *          the new value
   * @return this builder
   */
  public VolunteerBuilder limits(WorkloadLimits value) {
    limits = value;
    return this;
  }

  /**
   * Adds a skill at a level, 1 to 5.
   *
   * @param skill
   *          the skill
   * @param level
   *          the level
   * @return this builder
   */
  public VolunteerBuilder skill(String skill, int level) {
    skills.merge(Words.word("skill", skill), level, Math::max);
    return this;
  }

  /**
   * Adds a skill that runs out.
   *
   * @param skill
   *          the skill
   * @return this builder
   */
  public VolunteerBuilder skill(ExpiringSkill skill) {
    datedSkills.add(skill);
    return this;
  }

  /**
   * Adds a person of the household.
   *
   * @param member
   *          one person of the household
   * @return this builder
   */
  public VolunteerBuilder member(HouseholdMember member) {
    members.add(member);
    return this;
  }

  /**
   * Replaces the people of the household.
   *
   * @param value
   *          the new value
   * @return this builder
   */
  public VolunteerBuilder members(List<HouseholdMember> value) {
    members.clear();
    members.addAll(value);
    return this;
  }

  /**
   * The check on file.
   *
   * @param value
   *          the new value
   * @return this builder
   */
  public VolunteerBuilder dbs(DbsCertificate value) {
    dbs = value;
    return this;
  }

  /**
   * Counts before {@link #age}.
   *
   * @param value
   *          the new value
   * @return this builder
   */
  public VolunteerBuilder birthDate(@Nullable LocalDate value) {
    birthDate = value;
    return this;
  }

  /**
   * In years.
   *
   * @param value
   *          the new value
   * @return this builder
   */
  public VolunteerBuilder age(@Nullable Double value) {
    age = value;
    return this;
  }

  /**
   * In years.
   *
   * @param value
   *          the new value
   * @return this builder
   */
  public VolunteerBuilder age(double value) {
    return age((Double) value);
  }

  /**
   * Any word; compared without regard to case.
   *
   * @param value
   *          the new value
   * @return this builder
   */
  public VolunteerBuilder gender(@Nullable String value) {
    gender = value;
    return this;
  }

  /**
   * Language codes.
   *
   * @param value
   *          the new value
   * @return this builder
   */
  public VolunteerBuilder languages(Set<String> value) {
    languages = value;
    return this;
  }

  /**
   * Initiative ids that the volunteer would rather do.
   *
   * @param value
   *          the new value
   * @return this builder
   */
  public VolunteerBuilder prefers(Set<String> value) {
    prefers = value;
    return this;
  }

  /**
   * Adds initiative, area or need ids that the volunteer will not do.
   *
   * @param value
   *          the new value
   * @return this builder
   */
  public VolunteerBuilder avoids(Set<String> value) {
    avoids.addAll(value);
    return this;
  }

  /**
   * Adds a window; an end at or before the start is on the next day.
   *
   * @param day
   *          the day
   * @param start
   *          when it starts
   * @param end
   *          when it ends
   * @return this builder
   */
  public VolunteerBuilder available(LocalDate day, LocalTime start, LocalTime end) {
    return available(TimeSpan.of(day, start.toSecondOfDay() / 60, end.toSecondOfDay() / 60));
  }

  /**
   * Adds a window.
   *
   * @param window
   *          the window
   * @return this builder
   */
  public VolunteerBuilder available(TimeSpan window) {
    available.add(Words.present("window of availability", window));
    return this;
  }

  /**
   * Replaces all windows.
   *
   * @param value
   *          the new value
   * @return this builder
   */
  public VolunteerBuilder available(List<TimeSpan> value) {
    available.clear();
    available.addAll(value);
    return this;
  }

  /**
   * Replaces the spans that cut out of every window.
   *
   * @param value
   *          the new value
   * @return this builder
   */
  public VolunteerBuilder unavailable(List<TimeSpan> value) {
    unavailable.clear();
    unavailable.addAll(value);
    return this;
  }

  /**
   * Cuts a span out of every window.
   *
   * @param span
   *          the span
   * @return this builder
   */
  public VolunteerBuilder unavailable(TimeSpan span) {
    unavailable.add(span);
    return this;
  }

  /**
   * Full weeks since the volunteer was last placed.
   *
   * @param value
   *          the new value
   * @return this builder
   */
  public VolunteerBuilder weeksWaiting(int value) {
    weeksWaiting = value;
    return this;
  }

  /**
   * Share of accepted sessions turned up to.
   *
   * @param value
   *          the new value
   * @return this builder
   */
  public VolunteerBuilder reliability(double value) {
    reliability = value;
    return this;
  }

  /**
   * Sessions in the weeks before the plan.
   *
   * @param value
   *          the new value
   * @return this builder
   */
  public VolunteerBuilder recentSessions(int value) {
    recentSessions = value;
    return this;
  }

  /**
   * Sessions of the month that the volunteer was asked for and has not had.
   *
   * @param value
   *          the new value
   * @return this builder
   */
  public VolunteerBuilder asks(int value) {
    asks = value;
    return this;
  }

  /**
   * What the organisation has decided about the volunteer.
   *
   * @param value
   *          the new value
   * @return this builder
   */
  public VolunteerBuilder vetting(VettingRecord value) {
    vetting = value;
    return this;
  }

  /**
   * Adds a day of activity, here or elsewhere.
   *
   * @param day
   *          the day
   * @return this builder
   */
  public VolunteerBuilder active(ActivityDay day) {
    var days = new ArrayList<>(vetting.history());
    days.add(day);
    vetting = vetting.toBuilder().history(days).build();
    return this;
  }

  /**
   * The centre of an area stands for the home.
   *
   * @param area
   *          one with a place; without one there is no home
   * @return this builder
   */
  public VolunteerBuilder homeIn(Area area) {
    home = area.place();
    homeArea = home == null ? null : area.id();
    return this;
  }

  /**
   * Where the volunteer receives people who travel.
   *
   * @param value
   *          the new value
   * @return this builder
   */
  public VolunteerBuilder site(@Nullable Place value) {
    site = value;
    return this;
  }

  /**
   * Builds it from what was set.
   *
   * @return the volunteer
   * @throws IllegalArgumentException
   *           when a value is out of range
   */
  public Volunteer build() {
    return new Volunteer(id, name, active, home, maxTravelKm, travelMode, limits, skills, dbs,
        birthDate, age, gender, languages, prefers, avoids, available, unavailable, weeksWaiting,
        reliability, recentSessions, asks, site, homeArea, datedSkills, members, vetting);
  }
}
