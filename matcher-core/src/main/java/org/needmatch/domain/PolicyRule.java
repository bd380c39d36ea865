package org.needmatch.domain;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

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
 * @param triggers
 *          any of these makes it hold, none for always
 * @param check
 *          what it requires or permits
 * @param membership
 *          groups of the PVG scheme that it requires
 * @param credentials
 *          skills that it requires to be held on the day, in lower case:
 *          insurance, say, or a course that runs out
 */
public record PolicyRule(String id, String text, String source, @Nullable LocalDate asOf,
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
  public PolicyRule {
    triggers = StableCopies.enums(triggers);
    membership = StableCopies.enums(membership);
    credentials = Words.words("credential", credentials);
  }

  /** Whether the check must be there. */
  public boolean requires() {
    return effect != Effect.PERMITS;
  }
}
