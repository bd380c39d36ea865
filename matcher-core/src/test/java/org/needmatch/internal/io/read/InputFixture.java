package org.needmatch.internal.io.read;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A small sound input in a folder of its own. */
public abstract class InputFixture {
  @TempDir
  protected Path folder;
  protected InputText input;

  @BeforeEach
  void writeInput() {
    input = new InputText(folder);
  }
}
