package org.needmatch.internal.io.write;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Need;
import org.needmatch.domain.RoleActivity;
import org.needmatch.domain.Supervision;
import org.needmatch.domain.Supervision.LoneWorking;
import org.needmatch.domain.TimeSpan;

/** What roles do for whom, and who is there beside volunteers. */
final class RoleActivityColumns {
  static final List<String> CARE = List.of("activity_code", "serves", "setting", "contact",
      "supervised", "under_16");
  static final List<String> OVERSIGHT = List.of("age_band", "people_present", "adults_min",
      "staff_adults", "staff_hours", "lone_working", "supervisor", "decision_site");

  private RoleActivityColumns() {
  }

  static boolean neededForRoles(List<Need> needs) {
    return needs.stream().flatMap(need -> need.roles().stream())
        .anyMatch(role -> !role.requirement().roleActivity().equals(RoleActivity.NONE));
  }

  /** Whether anything is said that only a policy pack gives a meaning. */
  static boolean needAPack(List<Need> needs) {
    return neededForRoles(needs)
        || needs.stream().anyMatch(need -> !need.supervision().ageBand().isEmpty());
  }

  static boolean neededForNeeds(List<Need> needs) {
    return needs.stream().anyMatch(need -> !need.supervision().equals(Supervision.NONE));
  }

  static void write(RoleActivity roleActivity, RowWriter csv) {
    csv.text(word("activity", roleActivity.activity()))
        .list(CsvFormat.words(roleActivity.served()));
    csv.text(word("setting", roleActivity.setting())).plain(CsvFormat.word(roleActivity.contact()));
    csv.yesNo(roleActivity.supervised()).yesNo(roleActivity.underSixteens());
  }

  private static String word(String what, String value) {
    return value.isEmpty() ? "" : CsvFormat.id(what, value);
  }

  static void write(Supervision supervision, RowWriter csv) {
    csv.text(word("age band", supervision.ageBand())).plain(supervision.people());
    csv.plain(supervision.adults()).plain(supervision.staff());
    csv.plain(hours(supervision.staffTime()));
    if (supervision.loneWorking() == LoneWorking.UNSAID) {
      csv.plain(null);
    } else {
      csv.yesNo(supervision.loneWorking() == LoneWorking.YES);
    }
    csv.text(word("supervisor", supervision.supervisor()));
    csv.text(word("site", supervision.site()));
  }

  private static @Nullable String hours(@Nullable TimeSpan time) {
    return time == null ? null : CsvFormat.start(time) + "-" + CsvFormat.end(time);
  }
}
