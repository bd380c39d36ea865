package org.needmatch.internal.io.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.io.store.OutputException;

class OutputFileTest {
  @TempDir
  Path folder;

  private List<String> names() throws Exception {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void whatFailsLeavesTheOldFileAndNoDraft() throws Exception {
    var file = Files.writeString(folder.resolve("a.csv"), "old");
    assertThatThrownBy(() -> OutputFile.write(file, draft -> {
      Files.writeString(draft, "half");
      throw new IOException("No space left on device");
    })).isInstanceOf(OutputException.class).hasMessageContaining("No space left on device")
        .hasMessageEndingWith("what was there is as it was.");
    assertThat(file).hasContent("old");
    assertThat(names()).containsExactly("a.csv");
  }

  @Test
  void aLinkStaysALink() throws Exception {
    var target = Files.writeString(folder.resolve("target.csv"), "old");
    var link = Files.createSymbolicLink(folder.resolve("link.csv"), target);
    OutputFile.write(link, draft -> Files.writeString(draft, "new"));
    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(target).hasContent("new");
  }

  @Test
  void aFolderThatIsNotThereIsSaidBeforeAnythingIsDone() {
    var file = folder.resolve("gone/a.csv");
    assertThatThrownBy(() -> OutputFile.check(file)).isInstanceOf(OutputException.class)
        .hasMessageContaining("there is no folder");
    assertThatThrownBy(() -> OutputFile.write(file, draft -> {
      throw new AssertionError("nothing is made");
    })).hasMessageContaining("there is no folder");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void whatADeadWriterLeftIsSweptAway() throws Exception {
    var left = Files.writeString(folder.resolve(".a.csv.999999999999.needmatch"), "half");
    OutputFile.write(folder.resolve("a.csv"), draft -> Files.writeString(draft, "new"));
    assertThat(left).doesNotExist();
    assertThat(names()).containsExactly("a.csv");
  }
}
