package org.needmatch.internal.explain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.needmatch.internal.geo.TravelTimes;
import org.needmatch.policy.Refusal;
import org.needmatch.rules.Obstacle;
import org.needmatch.rules.Reason;

/**
 * Reasons and obstacles as the end of a sentence about a volunteer. Of a
 * certificate only its status is told, unless dates are asked for. Immutable.
 *
 * @param certificateDates
 *          whether the reader may see dates of certificates
 */
public record ReasonFormatter(boolean certificateDates) {

  /** What the volunteer lacks. */
  public String of(Reason reason) {
    var key = "reason." + reason.code();
    return switch (reason) {
      case Reason.Unavailable r -> Messages.say(key, r.missingMinutes());
      case Reason.SkillMissing r -> r.heldLevel() == 0
          ? Messages.say(key + ".none", r.skill())
          : Messages.say(key, r.skill(), r.heldLevel(), r.requiredLevel());
      case Reason.SkillRanOut r -> certificateDates
          ? Messages.say(key + ".ran-out.full", r.skill(), r.until())
          : Messages.say(key + ".ran-out", r.skill());
      case Reason.TooYoung r ->
        r.age() == null ? Messages.say(key + ".unknown") : Messages.say(key, plain(r.minAge()));
      case Reason.DbsLevelTooLow r ->
        Messages.say(key, r.required().name().toLowerCase(Locale.ROOT));
      case Reason.DbsDateNotValid r -> date(key, r);
      case Reason.DbsLastDayNotValid r -> r.past()
          ? certificateDates
              ? Messages.say(key + ".last-day.full", r.validUntil())
              : Messages.say(key + ".last-day")
          : Messages.say(key + ".far");
      case Reason.TooFar r ->
        Messages.say(key + (r.listed() ? ".listed" : ""), up(r.km() - r.maxKm()));
      case Reason.NoWay r -> Messages.say(key + ".no-way");
      case Reason.OutOfReach r -> Messages.say(key + ".reach", up(r.km() - r.reachKm()));
      case Reason.NoSite r -> Messages.say(key + ".site");
      case Reason.SiteTooFar r -> Messages.say(key + ".site", up(r.km() - r.maxKm()));
      case Reason.Plain r -> Messages.say(key, r.what());
      case Reason.NotReady r -> r.prerequisites().isEmpty()
          ? Messages.say(key + ".unsaid")
          : Messages.say(key, String.join(Messages.say("list.and"), r.prerequisites()));
      case Reason.Safeguarding r -> safeguarding(r.refusal());
      case Reason.AskedEnough r -> Messages.say(key, r.asks(), r.limit());
      case Reason.Custom r -> Messages.say("reason.own", r.text());
      default -> Messages.say(key);
    };
  }

  private static String safeguarding(Refusal refusal) {
    var key = "reason.safeguarding." + refusal.kind().name().toLowerCase(Locale.ROOT);
    var required = refusal.required();
    var text = Messages.say(key, switch (refusal.kind()) {
      case SITE -> refusal.site();
      case MEMBERSHIP -> listed(refusal.membership());
      case CREDENTIAL -> String.join(", ", refusal.credentials());
      case WORKFORCE -> listed(required.workforces());
      case BARRED_LIST -> listed(required.barredLists());
      default -> listed(List.of(required.level()));
    });
    var rules = refusal.ruleIds().isEmpty()
        ? text
        : Messages.say("reason.safeguarding.rules", text, String.join(", ", refusal.ruleIds()));
    return refusal.dates().isEmpty()
        ? rules
        : Messages.say("reason.safeguarding.dates", rules, dates(refusal.dates()));
  }

  static String dates(List<LocalDate> dates) {
    return String.join(", ", dates.stream().map(LocalDate::toString).toList());
  }

  private static String listed(Collection<? extends Enum<?>> words) {
    return String.join(", ",
        words.stream().map(word -> word.name().toLowerCase(Locale.ROOT)).toList());
  }

  private String date(String key, Reason.DbsDateNotValid reason) {
    var issued = reason.issuedOn();
    if (issued == null) {
      return Messages.say(key + ".unknown");
    }
    var earliest = reason.earliest();
    if (earliest == null || !issued.isBefore(earliest)) {
      return Messages.say(key + ".early");
    }
    long days = ChronoUnit.DAYS.between(issued, earliest);
    return certificateDates ? Messages.say(key + ".full", days, issued) : Messages.say(key);
  }

  /** What in the week is in the way. */
  String of(Obstacle obstacle, SentenceLabels labels) {
    var key = "obstacle." + obstacle.code();
    return switch (obstacle) {
      case Obstacle.Clash o ->
        Messages.say(key + (o.atOnce() ? ".at-once" : ".on-the-way"), o.needId());
      case Obstacle.HoursFull o -> Messages.say(key, plain(o.limit()));
      case Obstacle.WeekFull o -> Messages.say(key, o.limit());
      case Obstacle.DayFull o -> Messages.say(key, o.limit());
      case Obstacle.CasesFull o -> Messages.say(key, o.limit());
      case Obstacle.WholeCommitment o -> Messages.say(key, o.sessions());
      case Obstacle.TooOften o ->
        Messages.say(key, dates(o.dates()), String.join(", ", o.ruleIds()));
      case Obstacle.Pair o ->
        Messages.say(key + (o.together() ? ".together" : ".apart"), labels.person(o.otherId()));
    };
  }

  static String plain(double value) {
    return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros()
        .toPlainString();
  }

  /** Rounded up, so that what is said is enough. */
  static String up(double km) {
    return BigDecimal.valueOf(km - TravelTimes.TOLERANCE / 2).setScale(1, RoundingMode.CEILING)
        .toPlainString();
  }
}
