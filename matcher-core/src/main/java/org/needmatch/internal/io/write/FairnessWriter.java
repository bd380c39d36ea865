package org.needmatch.internal.io.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.fairness.FairFrontier;
import org.needmatch.internal.fairness.FloorPlan;
import org.needmatch.internal.io.store.FileSet;
import org.needmatch.internal.report.html.FairnessPage;

/** Writes what fairness costs, as a table and as a page. Stateless. */
public final class FairnessWriter {
  static final String TABLE = "fairness.csv";
  static final String PAGE = "fairness.html";
  static final String[] HEADER = {"plan", "floor_percent", "group", "met_points", "total_points",
      "share_percent", "week_met_points", "week_limit_points", "floors_kept", "confirmed"};

  private FairnessWriter() {
  }

  /**
   * Replaces fairness.csv and fairness.html in the folder and, when a page of a
   * plan is there, the part of it about fairness, all together.
   *
   * @param present
   *          as {@link FairnessPage#of} takes it
   * @throws IOException
   *           when they cannot be written; older ones are still whole
   */
  public static void write(FairFrontier frontier, Map.@Nullable Entry<Integer, Long> present,
      Path folder) throws IOException {
    var page = FairnessPage.of(frontier, present);
    var files = new FileSet(folder, "fair").add(TABLE, file -> {
      try (var csv = new CsvFile(file, HEADER)) {
        int number = 0;
        for (var plan : frontier.plans()) {
          rows(csv, String.valueOf(++number), String.valueOf(plan.fairness().floor() / 10.0), plan);
        }
        rows(csv, "leximin", "", frontier.leximin());
      }
    }).add(PAGE, file -> Files.writeString(file, page, StandardCharsets.UTF_8));
    RecruitWriter.page(folder).flatMap(report -> FairnessPage.into(report, frontier, present))
        .ifPresent(report -> files.add(RecruitWriter.PAGE,
            file -> Files.writeString(file, report, StandardCharsets.UTF_8)));
    Manifest.follow(files, folder);
    files.publish();
  }

  private static void rows(CsvFile csv, String name, String floor, FloorPlan plan) {
    plan.met()
        .forEach((group, met) -> csv.plain(name).plain(floor).text(group).plain(met)
            .plain(plan.totals().getOrDefault(group, 0L)).number(plan.share(group) / 10.0)
            .plain(plan.metInAll()).plain(plan.limit()).yesNo(plan.kept()).yesNo(plan.confirmed())
            .endRow());
  }
}
