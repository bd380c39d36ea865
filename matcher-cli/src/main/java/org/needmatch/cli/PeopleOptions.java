package org.needmatch.cli;

import static org.needmatch.cli.CliMessages.say;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.needmatch.diagnostics.Finding;
import org.needmatch.internal.analysis.TrajectoryRecorder;
import org.needmatch.internal.contact.Correspondence;
import org.needmatch.internal.io.read.AreaShapesReader;
import org.needmatch.internal.io.read.InputReading;
import org.needmatch.internal.io.read.TemplatesReader;
import org.needmatch.internal.report.html.PageOptions;
import org.needmatch.io.read.UnusableInputException;
import org.needmatch.io.write.PlanWriter.Handout;
import picocli.CommandLine.Option;

/** What the files for people show. */
final class PeopleOptions {
  @Option(names = "--names", description = "People by name in the files for people (default: by id).")
  private boolean names;

  @Option(names = "--calendar", description = "Also write a calendar (iCalendar) for each volunteer and each venue.")
  private boolean calendar;

  @Option(names = "--rota", description = "Also write a rota for each venue: rota.html to print, rota.csv for spreadsheets.")
  private boolean rota;

  @Option(names = "--xlsx", description = "Also write the plan's tables as one workbook, plan.xlsx.")
  private boolean workbook;

  @Option(names = "--messages", description = "Also write what to tell whom: messages.csv for mail merge, a text for each person, and with --keep stand-ins.csv, whom to ask.")
  private boolean messages;

  @Option(names = "--templates", paramLabel = "FOLDER", description = "With --messages, the texts to fill in (default: messages.templates of matcher.json, or our own).")
  private @Nullable Path templates;

  /** Whether people are called by name. */
  boolean names() {
    return names;
  }

  /** What is asked for beyond the plan's own files. */
  Set<Handout> handouts() {
    var handouts = EnumSet.noneOf(Handout.class);
    if (calendar) {
      handouts.add(Handout.CALENDAR);
    }
    if (rota) {
      handouts.add(Handout.ROTA);
    }
    if (workbook) {
      handouts.add(Handout.WORKBOOK);
    }
    if (messages) {
      handouts.add(Handout.MESSAGES);
    }
    return handouts;
  }

  /**
   * How the page is drawn, with what could not be read for it added to the
   * findings.
   */
  PageOptions page(Path input, InputReading read, TrajectoryRecorder growth,
      List<Finding> findings) {
    var map = AreaShapesReader.beside(input, read.problem());
    findings.addAll(map.findings());
    return PageOptions.DEFAULT.withNames(names).withRate(read.valueRate())
        .withGrowth(growth.growth()).withShapes(map.shapes());
  }

  /**
   * What messages are made of. Without them no template is read.
   *
   * @throws UnusableInputException
   *           when a template cannot be filled in
   */
  Correspondence correspondence(Path input, InputReading read)
      throws UnusableInputException, CommandFailure {
    if (!messages) {
      if (templates != null) {
        throw new CommandFailure(ExitCode.WRONG_USAGE, say("wrong.templates-alone"));
      }
      return Correspondence.standard();
    }
    return TemplatesReader.correspondence(input, read, templates);
  }
}
