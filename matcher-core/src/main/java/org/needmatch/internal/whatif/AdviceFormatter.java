package org.needmatch.internal.whatif;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.DbsCertificate;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.Problem;
import org.needmatch.domain.TimeSpan;
import org.needmatch.internal.explain.NeedShare;
import org.needmatch.internal.explain.SentenceLabels;
import org.needmatch.internal.text.MessageFile;
import org.needmatch.whatif.Intervention;
import org.needmatch.whatif.Intervention.Profile;
import org.needmatch.whatif.Trial;

/** Confirmed trials as sentences. Immutable and thread-safe. */
public final class AdviceFormatter {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM HH:mm",
      Locale.UK);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

  private static final MessageFile WORDS = MessageFile.beside(AdviceFormatter.class);

  private final NeedShare share;
  private final SentenceLabels labels;

  /** Words for one week; people by their ids. */
  public AdviceFormatter(Problem problem) {
    this(problem, false);
  }

  /**
   * Words for one week.
   *
   * @param names
   *          whether people are called by name
   */
  public AdviceFormatter(Problem problem, boolean names) {
    share = new NeedShare(problem);
    labels = new SentenceLabels(problem, names);
  }

  /** The gain as a share of all weighted need, in percent. */
  public double percent(Trial trial) {
    return share.percent(trial.needGain());
  }

  /** The change alone, as the start of a sentence. */
  public String change(Trial trial) {
    return change(trial.intervention());
  }

  /** The same of a change that was not tried. */
  public String change(Intervention change) {
    return condition(change);
  }

  /** "If …, then at least …", or that nothing was gained. */
  public String sentence(Trial trial) {
    if (!trial.confirmed()) {
      return WORDS.say(trial.exact() ? "advice.never" : "advice.none",
          condition(trial.intervention()));
    }
    int sessions = trial.sessionsGain();
    var more = sessions > 0 ? " " + WORDS.say("advice.sessions", sessions) : "";
    return WORDS.say(trial.exact() ? "advice.exactly" : "advice.at-least",
        condition(trial.intervention()), share.words(trial.needGain()), more);
  }

  /**
   * Where the volunteer whom the change is about is in the plan that was found;
   * empty when nothing is gained or the change is about nobody in particular.
   */
  public Optional<String> place(Trial trial) {
    var who = trial.intervention().about();
    var needs = trial.witness().assignments().stream().filter(row -> row.volunteerId().equals(who))
        .map(row -> labels.need(row.needId())).toList();
    return needs.isEmpty() || who == null || !trial.confirmed()
        ? Optional.empty()
        : Optional.of(WORDS.say("advice.place", labels.person(who), String.join(", ", needs)));
  }

  private String condition(Intervention change) {
    var key = "advice." + change.code();
    return switch (change) {
      case Intervention.Recruit c ->
        WORDS.say(key, c.count(), area(c.profile().area()), times(c.profile()), asks(c.profile()));
      case Intervention.Check c -> WORDS.say(key, labels.person(c.volunteerId()),
          c.renewed().level().name().toLowerCase(Locale.ROOT));
      case Intervention.MoreTime c ->
        WORDS.say(key, labels.person(c.volunteerId()), c.minutes(), time(c.span()));
      case Intervention.LongerWay c -> WORDS.say(key, labels.person(c.volunteerId()),
          String.format(Locale.ROOT, "%.1f", c.more()));
      case Intervention.SmallerTeam c ->
        WORDS.say(key, labels.need(c.needId()), c.minimum(), c.role());
      case Intervention.Training c -> WORDS.say(key, labels.person(c.volunteerId()),
          c.skills().entrySet().stream()
              .map(one -> WORDS.say("advice.skill-level", one.getKey(), one.getValue()))
              .collect(Collectors.joining(", ")));
      case Intervention.Return c -> WORDS.say(key, labels.person(c.volunteerId()));
    };
  }

  private String area(@Nullable String id) {
    return id == null ? WORDS.say("advice.anywhere") : labels.area(id);
  }

  private static String asks(Profile profile) {
    var requirement = profile.requirement();
    var asks = new StringBuilder();
    for (var skill : profile.skills()) {
      asks.append(", ").append(WORDS.say("advice.skill", skill));
    }
    for (var language : requirement.languages()) {
      asks.append(", ").append(WORDS.say("advice.language", language));
    }
    if (requirement.gender() != null) {
      asks.append(", ").append(requirement.gender());
    }
    if (requirement.dbs().level() != DbsLevel.NONE) {
      asks.append(", ").append(WORDS.say("advice.needs-check", check(requirement.dbs())));
    }
    return asks.toString();
  }

  /** A check in words, empty when none is asked for. */
  public static String check(DbsRequirement dbs) {
    if (dbs.level() == DbsLevel.NONE) {
      return "";
    }
    var words = new StringBuilder(dbs.level().name().toLowerCase(Locale.ROOT));
    dbs.workforces().forEach(one -> words.append(' ').append(one.name().toLowerCase(Locale.ROOT)));
    dbs.barredLists()
        .forEach(one -> words.append(" barred-").append(one.name().toLowerCase(Locale.ROOT)));
    return words.toString();
  }

  /** The same of a check that is held. */
  public static String check(DbsCertificate dbs) {
    return check(new DbsRequirement(dbs.level(), dbs.workforces(), dbs.barredLists()));
  }

  private static String times(Profile profile) {
    var first = time(profile.free());
    return profile.also().isEmpty()
        ? first
        : WORDS.say("advice.more-days", first, profile.also().size());
  }

  private static String time(TimeSpan span) {
    return span.start().format(DAY) + " to " + span.end().format(TIME);
  }
}
