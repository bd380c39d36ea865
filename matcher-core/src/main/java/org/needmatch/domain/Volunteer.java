package org.needmatch.domain;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person who offers time.
 *
 * @param id
 *          unique
 * @param name
 *          for people who may see it; never logged
 * @param active
 *          false: kept in the counts, never placed
 * @param home
 *          null: remote sessions only
 * @param maxTravelKm
 *          furthest home-to-session distance accepted, 0 or more
 * @param travelMode
 *          how the volunteer travels
 * @param limits
 *          hours and sessions in the week and day
 * @param skills
 *          skill in lower case to level, 1 to 5
 * @param dbs
 *          the check on file
 * @param birthDate
 *          null when unknown; counts before {@code age}
 * @param age
 *          in years, null when unknown
 * @param gender
 *          in lower case, null when unknown
 * @param languages
 *          codes in lower case
 * @param prefers
 *          initiative ids
 * @param avoids
 *          initiative, area or need ids
 * @param available
 *          windows as given, in any order, overlapping or not
 * @param unavailable
 *          spans that cut out of every window
 * @param weeksWaiting
 *          full weeks since last placed, 0 or more
 * @param reliability
 *          share of accepted sessions turned up to, 0 to 1; reported, not
 *          scored
 * @param recentSessions
 *          sessions in the weeks before the plan that {@code weights.spread}
 *          counts, 0 or more
 * @param asks
 *          sessions of the month that the volunteer was asked for before the
 *          plan's weeks and has not had: declined, or called off; 0 or more
 * @param site
 *          where the volunteer receives people who travel, null when nowhere
 * @param homeArea
 *          id of the area whose centre stands for the home, null when the home
 *          itself is known or none is
 * @param datedSkills
 *          skills that run out, beside {@code skills}
 * @param members
 *          the people of a household that volunteers as one; empty for one
 *          person
 * @param vetting
 *          what the organisation has decided about the volunteer
 */
public record Volunteer(String id, String name, boolean active, @Nullable Place home,
    double maxTravelKm, TravelMode travelMode, WorkloadLimits limits, Map<String, Integer> skills,
    DbsCertificate dbs, @Nullable LocalDate birthDate, @Nullable Double age,
    @Nullable String gender, Set<String> languages, Set<String> prefers, Set<String> avoids,
    List<TimeSpan> available, List<TimeSpan> unavailable, int weeksWaiting, double reliability,
    int recentSessions, int asks, @Nullable Place site, @Nullable String homeArea,
    List<ExpiringSkill> datedSkills, List<HouseholdMember> members, VettingRecord vetting) {

  /** Kilometres accepted when nothing else is said. */
  public static final double DEFAULT_MAX_TRAVEL_KM = 10;

  /**
   * Checks the components.
   *
   * @throws IllegalArgumentException
   *           when a value is out of range, or an id or word blank or padded
   */
  public Volunteer {
    Words.id("volunteer id", id);
    Words.allPresent("volunteer " + id, "name", name, "travel mode", travelMode, "limits", limits,
        "skills", skills, "dbs", dbs, "languages", languages, "prefers", prefers, "avoids", avoids,
        "available", available, "unavailable", unavailable, "dated skills", datedSkills, "members",
        members, "vetting", vetting);
    if (!(maxTravelKm >= 0) || Double.isInfinite(maxTravelKm)) {
      throw new IllegalArgumentException(
          "Volunteer " + id + " travels " + maxTravelKm + " km, not 0 or more.");
    }
    if (age != null && !(age >= 0 && age <= 150)) {
      throw new IllegalArgumentException(
          "Volunteer " + id + " has an age that is not between 0 and 150.");
    }
    if (weeksWaiting < 0) {
      throw new IllegalArgumentException("Volunteer " + id + " waits " + weeksWaiting + " weeks.");
    }
    if (recentSessions < 0 || asks < 0) {
      throw new IllegalArgumentException("Volunteer " + id + " has had " + recentSessions
          + " sessions and was asked " + asks + " times, not 0 or more.");
    }
    if (!(reliability >= 0 && reliability <= 1)) {
      throw new IllegalArgumentException(
          "Volunteer " + id + " has reliability " + reliability + ", not 0 to 1.");
    }
    skills = Words.skills(skills);
    gender = Words.gender(gender);
    languages = Words.words("language", languages);
    prefers = Words.ids("preferred initiative of volunteer " + id, prefers);
    avoids = Words.ids("avoided id of volunteer " + id, avoids);
    available = List.copyOf(available);
    unavailable = List.copyOf(unavailable);
    datedSkills = datedSkills.stream().sorted(ExpiringSkill.ORDER).toList();
    members = ById.copyOf("member", members, HouseholdMember::id);
  }

  /**
   * {@return the age of the volunteer's own row on a day, in years; a birth date
   * counts before an age} Null when neither is known. Members of a household have
   * ages of their own.
   *
   * @param day
   *          the day
   */
  public @Nullable Double ageOn(LocalDate day) {
    return birthDate == null ? age : Double.valueOf(Period.between(birthDate, day).getYears());
  }

  /**
   * Starts a copy of which single things can be changed.
   *
   * @return the builder
   */
  public VolunteerBuilder toBuilder() {
    return toBuilder(id);
  }

  /**
   * Starts a copy that has another id.
   *
   * @param otherId
   *          of the copy
   * @return the builder
   */
  public VolunteerBuilder toBuilder(String otherId) {
    return new VolunteerBuilder(otherId, this);
  }

  /**
   * Starts an active volunteer with the contract's defaults and no window.
   *
   * @param id
   *          the id
   * @return the builder
   */
  public static VolunteerBuilder builder(String id) {
    return new VolunteerBuilder(id);
  }

  /**
   * Without the name, the birth date and the check, so that a log line holds no
   * personal data.
   */
  @Override
  public String toString() {
    return "Volunteer[" + id + "]";
  }
}
