package org.needmatch.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.needmatch.domain.Area;
import org.needmatch.finding.Finding;
import org.needmatch.impact.GrowthRecorder;
import org.needmatch.intake.AreaShapesReader;
import org.needmatch.intake.ReadResult;
import org.needmatch.page.PageOptions;
import picocli.CommandLine.Option;

/** What the files for people show. */
final class PeopleOptions {
  @Option(names = "--names", description = "People by name in the files for people (default: by id).")
  private boolean names;

  boolean names() {
    return names;
  }

  /**
   * How the page is drawn, with what could not be read for it added to the
   * findings.
   */
  PageOptions page(Path input, ReadResult read, GrowthRecorder growth, List<Finding> findings) {
    var shapes = Files.isDirectory(input)
        ? AreaShapesReader.read(input, read.problem().areas().stream().map(Area::id).toList())
        : null;
    var options = PageOptions.DEFAULT.withNames(names).withRate(read.valueRate())
        .withGrowth(growth.growth());
    if (shapes == null) {
      return options;
    }
    findings.addAll(shapes.findings());
    return options.withShapes(shapes.shapes());
  }
}
