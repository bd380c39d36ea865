package org.needmatch.internal.io.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.needmatch.internal.io.read.PartFiles;
import org.needmatch.internal.io.sheet.XlsxWriter;
import org.needmatch.internal.io.store.FileSet;
import org.needmatch.internal.io.store.Reasons;
import org.needmatch.internal.report.html.FairnessPage;
import org.needmatch.io.store.OutputException;
import org.needmatch.io.write.PlanWriter;

/**
 * What an older plan left that the new one does not have: rotas, calendars,
 * shortlists, what it was held against, advice, problems of an input that is
 * planned by now. It goes with the old plan, so that nobody goes by it. Only
 * files that begin as ours do.
 */
public final class StaleFiles {
  private static final int HEAD = 2048;

  private record Mark(String name, String beginning) {
  }

  private static final List<Mark> MARKS = List.of(new Mark(RotaCsv.NAME, RotaCsv.BEGINNING),
      new Mark("rota.html", "<title>Rota, week of "),
      new Mark(ProblemList.UNPLANNED, String.join(",", ProblemsCsv.HEADER)),
      new Mark(KeptFiles.KEPT, KeptFiles.KEPT_BEGINNING),
      new Mark(KeptFiles.CHANGES, String.join(",", KeptFiles.CHANGES_HEADER)),
      new Mark(CalendarsCsv.NAME, String.join(",", CalendarsCsv.HEADER)),
      new Mark(ShortlistCsv.NAME, String.join(",", ShortlistCsv.HEADER)),
      new Mark(AtRiskCsv.NAME, String.join(",", AtRiskCsv.HEADER)),
      new Mark(StandbyCsv.NAME, String.join(",", StandbyCsv.HEADER)),
      new Mark(MessageFiles.NAME, String.join(",", MessageFiles.HEADER)),
      new Mark(MessageFiles.STAND_INS, String.join(",", MessageFiles.STAND_INS_HEADER)),
      new Mark(PlanWorkbook.NAME, XlsxWriter.MARK),
      new Mark(RecruitWriter.FILE, String.join(",", RecruitWriter.HEADER)),
      new Mark(CampaignWriter.CURVE, String.join(",", CampaignWriter.CURVE_HEADER)),
      new Mark(CampaignWriter.OPTIONS, String.join(",", CampaignWriter.OPTIONS_HEADER)),
      new Mark(FairnessWriter.TABLE, String.join(",", FairnessWriter.HEADER)),
      new Mark(FairnessWriter.PAGE, FairnessPage.beginning()));

  private StaleFiles() {
  }

  /** Lets those of a plan that the set does not replace go with it. */
  public static void removeWith(FileSet files, Path folder) throws OutputException {
    for (var mark : MARKS) {
      removeWith(files, folder, mark.name(), mark.beginning());
    }
    for (var whole : PlanWriter.IN_PARTS) {
      var parts = whole.replace(".csv", "/");
      removeWith(files, folder, parts + PartFiles.PART, "need_id");
      removeWith(files, folder, parts + PartFiles.MANIFEST, PartFiles.MANIFEST_HEADER);
    }
    removeWith(files, folder, PlanWriter.CALENDARS + "/", "PRODID:-//needmatch//");
    removeWith(files, folder, MessageFiles.TEXTS + "/", MessageFiles.MARK);
  }

  /**
   * The same for files whose names within the folder begin so, with {@code /}
   * where they lie in a folder of it.
   */
  public static void removeWith(FileSet files, Path folder, String name, String beginning)
      throws OutputException {
    var within = name.substring(0, name.indexOf('/') + 1);
    var place = folder.resolve(within);
    if (!Files.isDirectory(place)) {
      return;
    }
    try (var all = Files.list(place)) {
      for (var file : all.sorted().toList()) {
        var found = within + file.getFileName();
        if (found.startsWith(name) && isOurs(file, beginning)) {
          files.remove(found);
        }
      }
    } catch (IOException e) {
      throw new OutputException("What is in " + place + " cannot be read (" + Reasons.of(e)
          + "); what was there is as it was.", e);
    }
  }

  private static boolean isOurs(Path file, String beginning) throws IOException {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (var in = Files.newInputStream(file)) {
      return new String(in.readNBytes(HEAD), StandardCharsets.UTF_8).contains(beginning);
    }
  }
}
