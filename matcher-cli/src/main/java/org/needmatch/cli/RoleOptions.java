package org.needmatch.cli;

import static org.needmatch.cli.CliMessages.say;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.PolicyPack;
import org.needmatch.domain.RoleActivity;
import org.needmatch.domain.RoleActivity.ContactPattern;
import org.needmatch.domain.ServedGroup;
import org.needmatch.domain.TimeSpan;
import org.needmatch.internal.io.read.PolicyLibrary;
import org.needmatch.server.api.PolicyAnswer;
import picocli.CommandLine.Option;

/** What a role is, said on the command line. */
final class RoleOptions {
  private static final LocalTime MORNING = LocalTime.of(10, 0);

  @Option(names = "--activity", paramLabel = "CODE", description = "An activity of the pack.")
  private @Nullable String activity;

  @Option(names = "--serves", split = "[,;]", paramLabel = "GROUP", description = "child, adult, or both.")
  private List<ServedGroup> serves = new ArrayList<>();

  @Option(names = "--setting", paramLabel = "WORD", description = "A kind of place, such as school.")
  private @Nullable String setting;

  @Option(names = "--contact", paramLabel = "HOW", description = "occasional, or weekly (the default, as in a file that does not say).")
  private ContactPattern contact = ContactPattern.WEEKLY;

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
   * Of an activity that is only about people and names no group, for each that it
   * can be for.
   *
   * @throws IllegalArgumentException
   *           when the pack has no such activity or setting
   */
  PolicyAnswer.Asked asked(PolicyPack pack) {
    var code = activity == null ? "" : activity.toLowerCase(Locale.ROOT);
    var known = pack.activities().get(code);
    if (!code.isEmpty() && known == null) {
      throw new IllegalArgumentException(say("policy.no-activity", pack.name(), code,
          String.join(", ", pack.activities().keySet())));
    }
    var groups = serves.isEmpty() && known != null ? known.groups() : new LinkedHashSet<>(serves);
    var roleActivity = RoleActivity.builder().activity(code).served(groups).setting(place(pack))
        .contact(contact).supervised(supervised).build();
    var day = date == null ? LocalDate.now(ZoneId.systemDefault()) : date;
    var start = day.atTime(MORNING);
    return new PolicyAnswer.Asked("", roleActivity, DbsRequirement.NONE,
        new TimeSpan(start, overnight ? start.plusDays(1) : start.plusHours(1)));
  }

  private String place(PolicyPack pack) {
    if (setting == null) {
      return "";
    }
    var code = PolicyLibrary.setting(pack, setting);
    if (code == null) {
      throw new IllegalArgumentException(say("policy.no-setting", pack.name(), setting,
          PolicyLibrary.settingsBeside(pack, setting)));
    }
    return code;
  }
}
