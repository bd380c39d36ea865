package org.needmatch.internal.io.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.needmatch.domain.Problem;
import org.needmatch.internal.io.store.FileSet;
import org.needmatch.internal.io.store.Reasons;
import org.needmatch.internal.report.html.RecruitSection;
import org.needmatch.internal.whatif.AdviceFormatter;
import org.needmatch.io.store.OutputException;
import org.needmatch.whatif.Intervention;
import org.needmatch.whatif.Trial;

/** Writes what to recruit or arrange next. Stateless and thread-safe. */
public final class RecruitWriter {
  /** The file's name. */
  public static final String FILE = "recruit.csv";

  static final String PAGE = "report.html";
  static final String[] HEADER = {"rank", "kind", "count", "skills", "check", "area", "date",
      "start", "end", "volunteer_id", "need_id", "role", "amount", "need_points_gain",
      "need_percent_gain", "sessions_gain", "exact", "detail"};

  private RecruitWriter() {
  }

  /**
   * Replaces recruit.csv in the folder and, when a page of a plan is there, the
   * part of it about recruiting, both together; other files are left alone.
   *
   * @param names
   *          whether the page calls people by name; recruit.csv never does
   * @throws OutputException
   *           when the file cannot be written; an older one is still whole
   */
  public static void write(Problem problem, List<Trial> trials, Path folder, boolean names)
      throws OutputException {
    var words = new AdviceFormatter(problem);
    var files = new FileSet(folder, "recruit").add(FILE, file -> {
      try (var csv = new CsvFile(file, HEADER)) {
        int rank = 0;
        for (var trial : trials) {
          csv.plain(++rank).plain(trial.intervention().code());
          what(csv, trial.intervention());
          csv.plain(trial.needGain()).percent(words.percent(trial)).plain(trial.sessionsGain())
              .yesNo(trial.exact()).text(words.sentence(trial)).endRow();
        }
      }
    });
    page(folder).flatMap(page -> RecruitSection.into(page, problem, trials, names)).ifPresent(
        page -> files.add(PAGE, file -> Files.writeString(file, page, StandardCharsets.UTF_8)));
    Manifest.follow(files, folder);
    files.publish();
  }

  static Optional<String> page(Path folder) throws OutputException {
    var page = folder.resolve(PAGE);
    if (!Files.isRegularFile(page)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Files.readString(page));
    } catch (IOException e) {
      throw new OutputException(
          page + " cannot be read (" + Reasons.of(e) + "). Choose another folder with --out.", e);
    }
  }

  private static void what(CsvFile csv, Intervention change) {
    switch (change) {
      case Intervention.Recruit c -> {
        var profile = c.profile();
        csv.plain(c.count()).text(String.join(";", profile.skills()))
            .plain(AdviceFormatter.check(profile.requirement().dbs())).text(profile.area());
        csv.span(profile.free()).plain("").plain("").plain("").plain("");
      }
      case Intervention.Check c ->
        blank(csv, 2).plain(c.renewed().level().name().toLowerCase(Locale.ROOT)).plain("").plain("")
            .plain("").plain("").text(c.volunteerId()).plain("").plain("").plain("");
      case Intervention.Training c ->
        blank(csv.plain("").text(skills(c)), 5).text(c.volunteerId()).plain("").plain("").plain("");
      case Intervention.Return c ->
        blank(csv, 7).text(c.volunteerId()).plain("").plain("").plain("");
      case Intervention.MoreTime c ->
        blank(csv, 4).span(c.span()).text(c.volunteerId()).plain("").plain("").plain(c.minutes());
      case Intervention.LongerWay c ->
        blank(csv, 7).text(c.volunteerId()).plain("").plain("").number(c.more());
      case Intervention.SmallerTeam c ->
        blank(csv, 8).text(c.needId()).text(c.role()).plain(c.minimum());
    }
  }

  static String skills(Intervention.Training training) {
    return training.skills().entrySet().stream().map(one -> one.getKey() + ":" + one.getValue())
        .collect(Collectors.joining(";"));
  }

  private static CsvFile blank(CsvFile csv, int cells) {
    for (int i = 0; i < cells; i++) {
      csv.plain("");
    }
    return csv;
  }
}
