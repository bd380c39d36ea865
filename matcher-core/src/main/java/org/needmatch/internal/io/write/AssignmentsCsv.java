package org.needmatch.internal.io.write;

import java.io.IOException;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.domain.RoleActivity;
import org.needmatch.internal.metrics.PlannedSeat;
import org.needmatch.internal.policy.PolicyEvaluator;
import org.needmatch.internal.policy.VettingCheck;
import org.needmatch.replan.RetainedPlan;
import org.needmatch.run.SolveResult;

/** The rows of the plan, which serve next week as previous.csv. */
public final class AssignmentsCsv {
  private static final String[] HEADER = {"need_id", "series", "title", "venue", "role", "seat",
      "volunteer_id", "date", "start", "end", "initiative", "area", "travel_km", "travel_minutes",
      "need_points", "continues", "pinned", "conflict", "status"};
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private AssignmentsCsv() {
  }

  /**
   * @param keeping
   *          what the plan was held against, null for a plan made anew
   * @param needs
   *          whose rows are wanted, by id
   */
  public static void write(PlanContents report, @Nullable RetainedPlan keeping,
      Predicate<String> needs, Path file) throws IOException {
    var conflicts = conflicts(report.outcome());
    var statuses = statuses(report.problem());
    if (keeping != null) {
      answers(keeping, statuses);
    }
    var derivation = new VettingCheck(report.problem()).derivation();
    try (var csv = new CsvFile(file, derivation == null ? HEADER : withActivity())) {
      for (var seat : report.seats()) {
        var row = seat.assignment();
        if (!needs.test(row.needId())) {
          continue;
        }
        var pin = row.placement();
        write(csv, seat, conflicts.getOrDefault(pin, ""),
            statuses.getOrDefault(pin, ResponseStatus.PROPOSED));
        if (derivation != null) {
          activity(csv, derivation, seat);
        }
        csv.endRow();
      }
    }
  }

  private static void write(CsvFile csv, PlannedSeat seat, String conflict, ResponseStatus status) {
    var need = seat.need();
    var row = seat.assignment();
    csv.text(need.id()).text(need.series()).text(need.title()).text(need.venue());
    csv.text(row.role()).plain(row.seat()).text(row.volunteerId());
    csv.plain(need.time().day()).plain(TIME.format(need.time().start()))
        .plain(TIME.format(need.time().end()));
    csv.text(need.initiative()).text(need.area());
    csv.plain(seat.toldKm()).plain(seat.toldMinutes()).plain(seat.points());
    csv.yesNo(seat.continues()).yesNo(seat.pinned()).plain(conflict).plain(status.word());
  }

  private static String[] withActivity() {
    return Stream.concat(Arrays.stream(HEADER), Stream.of("activity", "group"))
        .toArray(String[]::new);
  }

  /** What the day counts as in the next weeks; {@code none} for no rule. */
  private static void activity(CsvFile csv, PolicyEvaluator derivation, PlannedSeat seat) {
    var roleActivity = seat.need().roles().stream()
        .filter(role -> role.name().equals(seat.assignment().role())).findFirst()
        .map(role -> role.requirement().roleActivity()).orElse(RoleActivity.NONE);
    var day = derivation.activity(roleActivity, seat.need().time().day());
    csv.text(roleActivity.activity()).plain(day == null ? "none" : CsvFormat.words(day.served()));
  }

  private static Map<Placement, ResponseStatus> statuses(Problem problem) {
    var statuses = new HashMap<Placement, ResponseStatus>();
    problem.published().assignments().stream().filter(offer -> offer.status().stands())
        .forEach(offer -> statuses.merge(offer.placement(), offer.status(),
            (first, second) -> first.holds() ? first : second));
    return statuses;
  }

  /**
   * What people said stands where they are in their place again: an accepted one
   * that was free for a while, and a no where a pin keeps somebody all the same.
   */
  private static void answers(RetainedPlan keeping, Map<Placement, ResponseStatus> statuses) {
    for (var row : keeping.plan().rows()) {
      if (row.status().holds() || row.status() == ResponseStatus.DECLINED) {
        statuses.putIfAbsent(row.placement(), row.status());
      }
    }
  }

  private static Map<Placement, String> conflicts(SolveResult outcome) {
    var conflicts = new HashMap<Placement, String>();
    outcome.conflicts().forEach(conflict -> conflicts.putIfAbsent(conflict.pin(), conflict.rule()));
    return conflicts;
  }
}
