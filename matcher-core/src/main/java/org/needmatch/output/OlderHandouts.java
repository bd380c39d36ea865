package org.needmatch.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/**
 * Takes away rotas, calendars and shortlists that an older plan left, so that
 * nobody goes by them. Touches only files that begin as ours do.
 */
final class OlderHandouts {
  private static final int HEAD = 2048;

  private OlderHandouts() {
  }

  /**
   * @param calendars
   *          names of the calendars that the plan has now
   * @param rota
   *          whether the plan has a rota now
   */
  static void takeAway(Path folder, Set<String> calendars, boolean rota) throws OutputException {
    if (!rota) {
      delete(folder.resolve("rota.csv"), String.join(",", RotaCsv.HEADER));
      delete(folder.resolve("rota.html"), "<title>Rota, week of ");
    }
    var folderOfCalendars = folder.resolve(CalendarFiles.FOLDER);
    if (Files.isDirectory(folderOfCalendars)) {
      try (var all = Files.list(folderOfCalendars)) {
        for (var file : all.sorted().toList()) {
          if (!calendars.contains(String.valueOf(file.getFileName()))) {
            delete(file, "PRODID:-//needmatch//");
          }
        }
      } catch (IOException e) {
        throw refused(folderOfCalendars, e);
      }
    }
  }

  /** Takes away what only a plan held against a published one has. */
  static void takeAwayKept(Path folder) throws OutputException {
    delete(folder.resolve(KeptFiles.KEPT), String.join(",", KeptFiles.KEPT_HEADER));
    delete(folder.resolve(KeptFiles.CHANGES), String.join(",", KeptFiles.CHANGES_HEADER));
  }

  /** Takes away the problems of an input that has been planned since. */
  static void takeAwayUnplanned(Path folder) throws OutputException {
    delete(folder.resolve(ProblemList.UNPLANNED), String.join(",", ProblemsCsv.HEADER));
  }

  static void takeAwayShortlist(Path folder) throws OutputException {
    delete(folder.resolve(ShortlistCsv.NAME), String.join(",", ShortlistCsv.HEADER));
  }

  private static void delete(Path file, String mark) throws OutputException {
    try {
      if (Files.isRegularFile(file) && head(file).contains(mark)) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw refused(file, e);
    }
  }

  private static String head(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
    }
  }

  private static OutputException refused(Path file, IOException e) {
    return new OutputException("What an older plan left in " + file + " cannot be taken away ("
        + FileSet.reason(e) + "). The plan is written; delete this by hand.", e);
  }
}
