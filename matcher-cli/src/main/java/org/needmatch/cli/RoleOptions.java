package org.needmatch.cli;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Care;
import org.needmatch.domain.ContactPattern;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.PolicyPack;
import org.needmatch.domain.Served;
import org.needmatch.domain.TimeSpan;
import picocli.CommandLine.Option;

/** What a role is, said on the command line. */
final class RoleOptions {
  private static final LocalTime MORNING = LocalTime.of(10, 0);

  @Option(names = "--activity", paramLabel = "CODE", description = "An activity of the pack.")
  private @Nullable String activity;

  @Option(names = "--serves", split = "[,;]", paramLabel = "GROUP", description = "child, adult, or both.")
  private List<Served> serves = new ArrayList<>();

  @Option(names = "--setting", paramLabel = "WORD", description = "A kind of place, such as school.")
  private @Nullable String setting;

  @Option(names = "--contact", paramLabel = "HOW", description = "occasional (the default) or weekly.")
  private ContactPattern contact = ContactPattern.OCCASIONAL;

  @Option(names = "--supervised", description = "Somebody in regulated activity supervises day to day.")
  private boolean supervised;

  @Option(names = "--overnight", description = "The session takes in the night.")
  private boolean overnight;

  @Option(names = "--date", paramLabel = "DATE", converter = DateConverter.class, description = "Day of the session (default: today, or the need's).")
  private @Nullable LocalDate date;

  boolean isGiven() {
    return activity != null || !serves.isEmpty() || setting != null;
  }

  @Nullable
  LocalDate date() {
    return date;
  }

  /**
   * @throws IllegalArgumentException
   *           when the pack has no such activity
   */
  PolicyAnswer.Asked asked(PolicyPack pack) {
    var care = new Care(activity == null ? "" : activity, new LinkedHashSet<>(serves),
        setting == null ? "" : setting, contact, supervised, false);
    if (!care.activity().isEmpty() && !pack.activities().containsKey(care.activity())) {
      throw new IllegalArgumentException(
          "The pack " + pack.name() + " has no activity " + care.activity() + ". Known are: "
              + String.join(", ", pack.activities().keySet()) + ".");
    }
    var day = date == null ? LocalDate.now(java.time.ZoneId.systemDefault()) : date;
    var start = day.atTime(MORNING);
    return new PolicyAnswer.Asked("", care, DbsRequirement.NONE,
        new TimeSpan(start, overnight ? start.plusDays(1) : start.plusHours(1)));
  }
}
