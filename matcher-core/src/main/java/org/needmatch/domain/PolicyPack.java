package org.needmatch.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.DbsRequirement.DbsLevel;

/**
 * What is law or guidance on checks and presence in one jurisdiction, as dated,
 * replaceable data.
 *
 * @param name
 *          how settings call it
 * @param version
 *          the day on which it was written
 * @param title
 *          for people
 * @param minimumAge
 *          in years, below which nobody can be checked
 * @param updateService
 *          whether a certificate may rest on an Update Service
 * @param activities
 *          by code
 * @param settings
 *          kinds of place, by code
 * @param membership
 *          how long a membership of the scheme lasts, null when there is none
 * @param frequency
 *          how often makes an activity regulated
 * @param company
 *          who must be there
 * @param rules
 *          in the order given
 */
public record PolicyPack(String name, LocalDate version, String title, int minimumAge,
    boolean updateService, Map<String, Activity> activities, Map<String, Setting> settings,
    @Nullable Membership membership, Frequency frequency, Company company, List<Rule> rules) {

  /**
   * Something that people do.
   *
   * @param text
   *          what it means
   * @param groups
   *          the only groups for whom it is done; empty when it may be done for
   *          nobody
   */
  public record Activity(String text, Set<ServedGroup> groups) {
    /** Copies the set in enum order. */
    public Activity {
      groups = StableCopies.enums(groups);
    }
  }

  /**
   * A kind of place.
   *
   * @param text
   *          what it means
   * @param otherNames
   *          other words for it, as codes
   */
  public record Setting(String text, Set<String> otherNames) {
    /** Copies the set, sorted. */
    public Setting {
      otherNames = Collections.unmodifiableSet(new TreeSet<>(otherNames));
    }
  }

  /**
   * How long a membership lasts.
   *
   * @param years
   *          how many years
   * @param from
   *          first day on which that is so
   * @param text
   *          the text
   * @param source
   *          where that is written
   * @param asOf
   *          the day on which the source was read
   */
  public record Membership(int years, LocalDate from, String text, String source, LocalDate asOf) {
  }

  /**
   * What makes an activity frequent.
   *
   * @param days
   *          distinct days within the window that are not yet too many
   * @param window
   *          days that end with the planned one
   * @param nightFrom
   *          start of the hours that count as overnight
   * @param nightTo
   *          end of these hours, later on the same day
   */
  public record Frequency(int days, int window, LocalTime nightFrom, LocalTime nightTo) {
  }

  /**
   * What makes somebody a checked person with the people served.
   *
   * @param level
   *          of a certificate, which covers the workforce of each group served
   * @param membership
   *          whether membership of the PVG scheme for each group served is asked
   */
  public record Checked(DbsLevel level, boolean membership) {
    /** Says nothing. */
    public static final Checked NONE = new Checked(DbsLevel.NONE, false);
  }

  /**
   * Who must be there where people are served.
   *
   * @param id
   *          named in explanations as a rule's
   * @param text
   *          the text
   * @param source
   *          where that is written
   * @param asOf
   *          when the source was last read, null when not said
   * @param adults
   *          adults who must be there with children, unless lone working is
   *          agreed
   * @param adultAge
   *          years from which somebody counts as an adult
   * @param ratios
   *          most children to an adult, by age band
   * @param pendingAllowed
   *          people whose check is pending may be there beside a named
   *          supervisor, where no barred list or membership is required
   * @param checked
   *          what an adult who is with children, or beside whom a pending check
   *          may be, holds
   */
  public record Company(String id, String text, String source, @Nullable LocalDate asOf, int adults,
      int adultAge, Map<String, Integer> ratios, boolean pendingAllowed, Checked checked) {
    /** Copies the map, sorted. */
    public Company {
      ratios = Collections.unmodifiableMap(new TreeMap<>(ratios));
    }
  }

  /** Copies the collections. */
  public PolicyPack {
    activities = Collections.unmodifiableMap(new TreeMap<>(activities));
    settings = Collections.unmodifiableMap(new TreeMap<>(settings));
    rules = List.copyOf(rules);
  }

  /**
   * One rule of a policy pack: which roles it is about, when it holds, and which
   * check it requires of them or permits to be asked.
   *
   * @param id
   *          unique in its pack
   * @param text
   *          the rule as a sentence
   * @param source
   *          where it is written
   * @param asOf
   *          when the source was last read, null when not said
   * @param validFrom
   *          first day of sessions that it holds for, null for always
   * @param validTo
   *          last day, null for always
   * @param needsSignOff
   *          the facts are unsure: until a person signs it off, it refuses
   *          everybody
   * @param scope
   *          what it is about
   * @param triggers
   *          any of these makes it hold, none for always
   * @param check
   *          what it requires or permits
   * @param membership
   *          groups of the PVG scheme that it requires
   * @param credentials
   *          skills that it requires to be held on the day, in lower case:
   *          insurance, say, or a course that runs out
   * @param effect
   *          what it asks or permits
   */
  public record Rule(String id, String text, String source, @Nullable LocalDate asOf,
      @Nullable LocalDate validFrom, @Nullable LocalDate validTo, boolean needsSignOff, Scope scope,
      Set<Trigger> triggers, DbsRequirement check, Set<ServedGroup> membership,
      Set<String> credentials, Effect effect) {

    /** What a rule does. */
    public enum Effect {
      /** The check must be there, and may be asked. */
      REQUIRES,
      /** The check may be asked. */
      PERMITS,
      /** The organisation's own: the check must be there; that permits nothing. */
      OWN
    }

    /** What makes a rule hold that does not always hold. */
    public enum Trigger {
      /** The role is done once a week or more. */
      WEEKLY,
      /** More days in the window than the pack allows. */
      DAYS,
      /** The session takes in some of the pack's hours of the night. */
      OVERNIGHT
    }

    /**
     * The roles that a rule is about; an empty set is any.
     *
     * @param activities
     *          what is done
     * @param served
     *          who is served
     * @param settings
     *          settings of rules and objective
     * @param supervised
     *          null for either
     */
    public record Scope(Set<String> activities, Set<ServedGroup> served, Set<String> settings,
        @Nullable Boolean supervised) {
      /** Copies the sets in order. */
      public Scope {
        activities = Collections.unmodifiableSet(new TreeSet<>(activities));
        served = StableCopies.enums(served);
        settings = Collections.unmodifiableSet(new TreeSet<>(settings));
      }
    }

    /** Copies the sets in enum order. */
    public Rule {
      triggers = StableCopies.enums(triggers);
      membership = StableCopies.enums(membership);
      credentials = Words.words("credential", credentials);
    }

    /** {@return whether the check must be there} */
    public boolean requires() {
      return effect != Effect.PERMITS;
    }
  }
}
