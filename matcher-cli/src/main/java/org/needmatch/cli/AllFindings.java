package org.needmatch.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.needmatch.finding.Finding;
import org.needmatch.intake.ReadResult;
import org.needmatch.output.PinFindings;

/** What the reader found and what the rules find in it before any search. */
final class AllFindings {
  private AllFindings() {
  }

  static List<Finding> of(ReadResult read, Path input) {
    return Stream.of(read.findings(), PinFindings.of(read.problem(), read.pinLines()),
        AreaMap.read(input, read).findings()).flatMap(List::stream).toList();
  }
}
