package org.needmatch.whatif;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.needmatch.domain.DbsLevel;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.TimeSpan;
import org.needmatch.explain.Share;
import org.needmatch.explain.Wording;

/** Confirmed trials as sentences. Immutable and thread-safe. */
public final class AdviceWords {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM HH:mm",
      Locale.UK);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

  private final Share share;

  /** Words for one week. */
  public AdviceWords(Problem problem) {
    share = new Share(problem);
  }

  /** The gain as a share of all weighted need, in percent. */
  public double percent(Trial trial) {
    return share.percent(trial.needGain());
  }

  /** "If …, then at least …". */
  public String sentence(Trial trial) {
    int sessions = trial.sessionsGain();
    var more = sessions > 0 ? " " + Wording.count("advice.sessions", sessions, sessions) : "";
    return Wording.say(trial.exact() ? "advice.exactly" : "advice.at-least",
        condition(trial.intervention()), share.words(trial.needGain()), more);
  }

  private static String condition(Intervention change) {
    var key = "advice." + change.code();
    return switch (change) {
      case Intervention.Recruit c -> Wording.count(key, c.count(), c.count(),
          c.profile().area() == null ? Wording.say("advice.anywhere") : c.profile().area(),
          time(c.profile().free()), asks(c.profile()));
      case Intervention.Check c ->
        Wording.say(key, c.volunteerId(), c.renewed().level().name().toLowerCase(Locale.ROOT));
      case Intervention.MoreTime c ->
        Wording.count(key, c.minutes(), c.volunteerId(), c.minutes(), time(c.span()));
      case Intervention.LongerWay c ->
        Wording.say(key, c.volunteerId(), String.format(Locale.ROOT, "%.1f", c.more()));
      case Intervention.SmallerTeam c ->
        Wording.count(key, c.minimum(), c.needId(), c.minimum(), c.role());
    };
  }

  private static String asks(Profile profile) {
    var requirement = profile.requirement();
    var asks = new StringBuilder();
    for (var skill : profile.skills()) {
      asks.append(", ").append(Wording.say("advice.skill", skill));
    }
    for (var language : requirement.languages()) {
      asks.append(", ").append(Wording.say("advice.language", language));
    }
    if (requirement.gender() != null) {
      asks.append(", ").append(requirement.gender());
    }
    if (requirement.dbs().level() != DbsLevel.NONE) {
      asks.append(", ").append(Wording.say("advice.needs-check", check(requirement.dbs())));
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

  private static String time(TimeSpan span) {
    return span.start().format(DAY) + " to " + span.end().format(TIME);
  }
}
