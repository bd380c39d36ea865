package org.needmatch.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.needmatch.domain.Area;
import org.needmatch.internal.geo.AreaShapes;
import org.needmatch.internal.io.read.AreaShapesReader;
import org.needmatch.internal.io.read.InputReading;

/** The outlines that lie beside an input. */
final class MapOptions {
  private MapOptions() {
  }

  /**
   * @param input
   *          a folder; a JSON document has no outlines
   */
  static AreaShapesReader.Result read(Path input, InputReading read) {
    return Files.isDirectory(input)
        ? AreaShapesReader.read(input, read.problem().areas().stream().map(Area::id).toList())
        : new AreaShapesReader.Result(AreaShapes.NONE, List.of());
  }
}
