package org.needmatch.internal.io.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.io.store.OutputException;

class RightsTest {
  @TempDir
  Path folder;

  @BeforeEach
  void theSystemKnowsRights() {
    assumeTrue(Rights.posix(folder));
  }

  private FileSet set() {
    return new FileSet(folder, "test").add("a.csv", file -> Files.writeString(file, "new a"))
        .add("in/b.csv", file -> Files.writeString(file, "new b"));
  }

  private static String mode(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  private Path file(String name, String mode) throws IOException {
    var file = Files.writeString(folder.resolve(name), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
    return file;
  }

  @Test
  void aPrivateFileStaysPrivateAndSoIsWhatIsNewBesideIt() throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    var old = file("a.csv", "rw-------");

    set().publish();

    assertThat(mode(old)).isEqualTo("rw-------");
    assertThat(mode(folder.resolve("in/b.csv"))).isEqualTo("rw-------");
  }

  @Test
  void theModeOfAFileIsKeptAndAPrivateFolderHoldsPrivateFiles() throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    var old = file("a.csv", "rw-r-----");

    set().publish();

    assertThat(mode(old)).isEqualTo("rw-r-----");
    assertThat(mode(folder.resolve("in"))).isEqualTo("rwx------");
    assertThat(mode(folder.resolve("in/b.csv"))).isEqualTo("rw-------");
  }

  @Test
  void aReadOnlyFileIsNotReplacedWhoeverAsks() throws IOException {
    var old = file("a.csv", "r--r--r--");

    assertThatThrownBy(() -> set().publish()).isInstanceOf(OutputException.class)
        .hasMessageContaining("read-only");
    assertThatThrownBy(() -> new FileSet(folder, "test").remove("a.csv").publish())
        .hasMessageContaining("read-only");

    assertThat(old).hasContent("old");
    assertThat(folder.resolve("in")).doesNotExist();
  }

  @Test
  void aLinkStaysAndLeadsToTheNewFile() throws IOException {
    var home = Files.createDirectory(folder.resolve("home"));
    var real = Files.writeString(home.resolve("real.csv"), "old");
    Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rw-rw----"));
    var plan = Files.createDirectory(folder.resolve("plan"));
    var link = Files.createSymbolicLink(plan.resolve("a.csv"), Path.of("../home/real.csv"));

    new FileSet(plan, "test").add("a.csv", file -> Files.writeString(file, "new")).publish();

    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(real).hasContent("new");
    assertThat(mode(real)).isEqualTo("rw-rw----");
    try (var files = Files.list(home)) {
      assertThat(files).containsExactly(real);
    }
  }

  @Test
  void aJournalFromElsewhereReachesNothingOutside() throws IOException {
    var mine = Files.writeString(folder.resolve("mine.txt"), "mine");
    var plan = folder.resolve("plan");
    Files.createDirectories(plan.resolve(".needmatch"));
    Files.writeString(plan.resolve(".needmatch/.journal"),
        "needmatch 1\nremove ../mine.txt\nend\n");

    assertThatThrownBy(() -> SetRecovery.of(plan)).isInstanceOf(OutputException.class);

    assertThat(mine).hasContent("mine");
  }

  @Test
  void theSecondWriterIsToldWhoWrites() throws Exception {
    try (var held = FolderLock.of(folder, "solve");
        var other = Executors.newSingleThreadExecutor()) {
      var refused = other.submit(() -> {
        try (var second = FolderLock.of(folder, "mark", Duration.ofMillis(50))) {
          return "";
        } catch (OutputException e) {
          return String.valueOf(e.getMessage());
        }
      }).get();

      assertThat(refused).contains("process " + ProcessHandle.current().pid()).contains("solve");
      assertThat(held).isNotNull();
    }
    try (var files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }
}
