package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.io.read.UnusableInputException;

class TemplatesReaderTest {
  @TempDir
  Path folder;

  @Test
  void anotherNameIsNoTemplate() throws Exception {
    Files.writeString(folder.resolve("hello.txt"), "Hello\n");
    assertThatThrownBy(() -> TemplatesReader.read(folder))
        .isInstanceOf(UnusableInputException.class).hasMessageContaining("hello.txt")
        .hasMessageContaining("no template of ours");
  }

  @Test
  void filesThatAreNoTextAreLeftAlone() throws Exception {
    Files.writeString(folder.resolve("readme.md"), "Hello\n");
    Files.createDirectories(folder.resolve("cy/deeper"));
    assertThat(TemplatesReader.read(folder)).isNotNull();
  }

  @Test
  void aFolderThatIsNotThereIsSaid() {
    assertThatThrownBy(() -> TemplatesReader.read(folder.resolve("gone")))
        .isInstanceOf(UnusableInputException.class).hasMessageContaining("cannot be read");
  }
}
