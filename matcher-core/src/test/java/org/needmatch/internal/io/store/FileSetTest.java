package org.needmatch.internal.io.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.io.store.OutputException;

class FileSetTest {
  @TempDir
  Path folder;

  @Test
  void replacesItsOwnFilesAndLeavesOthersAlone() throws IOException {
    Files.writeString(folder.resolve("a.csv"), "old a");
    Files.writeString(folder.resolve("notes.txt"), "mine");

    set(folder, "new").publish();

    assertThat(names()).containsExactly("a.csv", "b.csv", "notes.txt");
    assertThat(folder.resolve("a.csv")).hasContent("new a");
    assertThat(folder.resolve("notes.txt")).hasContent("mine");
  }

  @Test
  void makesTheFolder() throws IOException {
    set(folder.resolve("x/y"), "new").publish();

    assertThat(folder.resolve("x/y/b.csv")).hasContent("new b");
  }

  @Test
  void aFolderInTheWayLeavesTheOldSetWhole() throws IOException {
    Files.writeString(folder.resolve("a.csv"), "old a");
    Files.createDirectory(folder.resolve("b.csv"));

    assertThatThrownBy(() -> set(folder, "new").publish()).isInstanceOf(OutputException.class)
        .hasMessageContaining("b.csv is a folder").hasMessageContaining("another place");
    assertThat(folder.resolve("a.csv")).hasContent("old a");
    assertThat(names()).containsExactly("a.csv", "b.csv");
  }

  @Test
  void aMoveThatFailsIsDoneByWhoeverComesNext() throws IOException {
    Files.writeString(folder.resolve("a.csv"), "old a");
    var taken = folder.resolve("b.csv/taken");
    var set = new FileSet(folder, "test").add("a.csv", file -> Files.writeString(file, "new a"))
        .add("b.csv", file -> {
          Files.writeString(file, "new b");
          Files.createDirectories(taken);
        });

    assertThatThrownBy(set::publish).isInstanceOf(OutputException.class)
        .hasMessageContaining("All files are written").hasMessageContaining("The next command");
    assertThatThrownBy(() -> SetRecovery.of(folder)).hasMessageContaining("b.csv");
    Files.delete(taken);
    Files.delete(folder.resolve("b.csv"));
    SetRecovery.of(folder);

    assertThat(folder.resolve("a.csv")).hasContent("new a");
    assertThat(folder.resolve("b.csv")).hasContent("new b");
    assertThat(names()).containsExactly("a.csv", "b.csv");
  }

  @Test
  void contentThatFailsLeavesTheOldSetWhole() throws IOException {
    Files.writeString(folder.resolve("a.csv"), "old a");
    var set = new FileSet(folder, "test").add("a.csv", file -> Files.writeString(file, "new a"))
        .add("b.csv", file -> {
          throw new IOException("No space left on device");
        });

    assertThatThrownBy(set::publish).isInstanceOf(OutputException.class)
        .hasMessageContaining("No space left on device");
    assertThat(folder.resolve("a.csv")).hasContent("old a");
    assertThat(names()).containsExactly("a.csv");
  }

  @Test
  void aFullDiskLeavesTheOldSetWhole() throws Exception {
    assumeTrue(System.getProperty("os.name", "").equals("Linux"),
        "a small tmpfs can be mounted on Linux only");
    assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", folder.toString()) == 0,
        "mounting a small tmpfs takes root");
    try {
      Files.writeString(folder.resolve("a.csv"), "old a");
      Files.writeString(folder.resolve("b.csv"), "old b");
      var set = new FileSet(folder, "test").add("a.csv", file -> Files.writeString(file, "new a"))
          .add("b.csv", file -> Files.writeString(file, "x".repeat(200_000)));

      assertThatThrownBy(set::publish).isInstanceOf(OutputException.class)
          .hasMessageContaining("Make room");
      assertThat(folder.resolve("a.csv")).hasContent("old a");
      assertThat(folder.resolve("b.csv")).hasContent("old b");
      assertThat(names()).containsExactly("a.csv", "b.csv");
    } finally {
      assertThat(run("umount", folder.toString())).isZero();
    }
  }

  private static FileSet set(Path place, String word) {
    return new FileSet(place, "test").add("a.csv", file -> Files.writeString(file, word + " a"))
        .add("b.csv", file -> Files.writeString(file, word + " b"));
  }

  private List<String> names() throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static int run(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command).redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
  }
}
