package org.needmatch.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.needmatch.diagnostics.Finding;
import org.needmatch.internal.io.read.AreaShapesReader;
import org.needmatch.internal.io.read.InputReading;
import org.needmatch.internal.io.write.PinFindings;

/** What the reader found and what the rules find in it before any search. */
final class AllFindings {
  private AllFindings() {
  }

  static List<Finding> of(InputReading read, Path input) {
    return Stream
        .of(read.findings(), PinFindings.of(read.problem(), read.pinLines()),
            AreaShapesReader.beside(input, read.problem()).findings())
        .flatMap(List::stream).toList();
  }
}
