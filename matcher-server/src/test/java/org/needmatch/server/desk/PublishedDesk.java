package org.needmatch.server.desk;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The desk's town with its plan, as it was published. */
abstract class PublishedDesk {
  @TempDir
  Path folder;

  Revision now;

  @BeforeEach
  final void publish() throws Exception {
    DeskTown.write(folder);
    now = DeskTown.published(folder);
  }
}
