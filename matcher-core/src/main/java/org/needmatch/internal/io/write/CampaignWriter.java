package org.needmatch.internal.io.write;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.needmatch.internal.campaign.Campaign;
import org.needmatch.internal.campaign.CampaignFormatter;
import org.needmatch.internal.campaign.Option;
import org.needmatch.internal.campaign.Part;
import org.needmatch.internal.io.store.FileSet;
import org.needmatch.internal.report.html.CampaignSection;
import org.needmatch.internal.whatif.AdviceFormatter;
import org.needmatch.io.store.OutputException;
import org.needmatch.whatif.Intervention;

/**
 * Writes what a budget could bring: campaign.csv, a row for each budget, and
 * campaign-options.csv, what is arranged for it. Stateless and thread-safe.
 */
public final class CampaignWriter {
  /** The curve. */
  public static final String CURVE = "campaign.csv";
  /** What is arranged. */
  public static final String OPTIONS = "campaign-options.csv";

  static final String[] CURVE_HEADER = {"budget", "cost", "need_points_gain", "need_percent_gain",
      "sessions_gain", "exact", "limit_points", "limit_percent", "best", "detail"};
  static final String[] OPTIONS_HEADER = {"budget", "option", "kind", "count", "cost", "skills",
      "check", "area", "date", "start", "end", "kilometres", "volunteers", "sessions", "detail"};

  private CampaignWriter() {
  }

  /**
   * Replaces the two files in the folder and, when a page of a plan is there, the
   * part of it about the campaign, all together; other files are left alone.
   *
   * @param names
   *          whether the page calls people by name; the files never do
   * @throws OutputException
   *           when a file cannot be written; older ones are still whole
   */
  public static void write(Campaign campaign, Path folder, boolean names) throws OutputException {
    var words = new CampaignFormatter(campaign, false);
    var files = new FileSet(folder, "campaign").add(CURVE, file -> {
      try (var csv = new CsvFile(file, CURVE_HEADER)) {
        campaign.curve().forEach(point -> curve(csv, words, point));
      }
    }).add(OPTIONS, file -> {
      try (var csv = new CsvFile(file, OPTIONS_HEADER)) {
        for (var point : campaign.curve()) {
          Part.of(campaign.catalogue(), point).forEach(part -> part(csv, words, point, part));
        }
      }
    });
    RecruitWriter.page(folder).flatMap(page -> CampaignSection.into(page, campaign, names))
        .ifPresent(page -> files.add(RecruitWriter.PAGE,
            file -> Files.writeString(file, page, StandardCharsets.UTF_8)));
    Manifest.follow(files, folder);
    files.publish();
  }

  private static void curve(CsvFile csv, CampaignFormatter words, Campaign.Point point) {
    csv.plain(words.number(point.budget())).plain(words.number(point.cost()))
        .plain(point.found().gain()).percent(words.percent(point.found().gain()))
        .plain(point.found().sessions()).yesNo(point.found().exact()).plain(point.limit())
        .percent(words.percent(point.limit())).yesNo(point.best()).text(words.curve(point))
        .endRow();
  }

  private static void part(CsvFile csv, CampaignFormatter words, Campaign.Point point, Part part) {
    csv.plain(words.number(point.budget())).text(part.option().name()).plain(part.kind())
        .plain(part.count()).plain(words.number(part.cost()));
    switch (part.change()) {
      case Intervention.Recruit c -> {
        var profile = c.profile();
        csv.text(String.join(";", profile.skills()))
            .plain(AdviceFormatter.check(profile.requirement().dbs())).text(profile.area());
        csv.span(profile.free()).plain("");
      }
      case Intervention.Check c -> csv.plain("").plain(AdviceFormatter.check(c.renewed())).plain("")
          .plain("").plain("").plain("").plain("");
      case Intervention.Training c -> csv.text(RecruitWriter.skills(c)).plain("").plain("")
          .plain("").plain("").plain("").plain("");
      case Intervention.MoreTime c -> csv.plain("").plain("").plain("").span(c.span()).plain("");
      case Intervention.LongerWay c ->
        csv.plain("").plain("").plain("").plain("").plain("").plain("").number(c.more());
      case null -> csv.plain("").plain("").plain("").plain("").plain("").plain("")
          .number(((Option.Lift) part.option()).kilometres());
      default -> csv.plain("").plain("").plain("").plain("").plain("").plain("").plain("");
    }
    csv.text(String.join(";", part.people())).text(String.join(";", part.sessions()))
        .text(words.text(part)).endRow();
  }
}
