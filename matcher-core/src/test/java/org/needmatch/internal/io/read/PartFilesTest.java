package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needmatch.internal.io.store.Content;
import org.needmatch.internal.io.store.FileSet;
import org.needmatch.internal.io.table.TableFault;

class PartFilesTest {
  @TempDir
  Path folder;

  private Path parts;

  @BeforeEach
  void write() throws Exception {
    var set = new FileSet(folder, "test");
    PartFiles.add(set, "rows", Stream.of("a\n1\n", "a\n", "a\n2\n3\n")
        .<Content>map(text -> file -> Files.writeString(file, text)).toList());
    set.publish();
    parts = folder.resolve("rows");
  }

  @Test
  void comeBackInOrderWithTheirLines() throws TableFault {
    assertThat(PartFiles.in(parts)).isTrue();
    assertThat(PartFiles.in(folder)).isFalse();
    assertThat(PartFiles.of(parts)).extracting(PartFiles.Part::lines).containsExactly(2L, 1L, 3L);
    assertThat(PartFiles.of(parts)).extracting(part -> part.file().getFileName().toString())
        .isEqualTo(List.of("part-00001.csv", "part-00002.csv", "part-00003.csv"));
  }

  @Test
  void otherFilesBesideThemAreNobodysBusiness() throws Exception {
    Files.writeString(parts.resolve("readme.txt"), "");
    assertThat(PartFiles.of(parts)).hasSize(3);
  }

  @Test
  void aPartThatIsChangedMissingOrTooManyIsNamed() throws Exception {
    var second = parts.resolve("part-00002.csv");
    Files.writeString(second, "b\n");
    refused("part-00002.csv is not the file");
    Files.writeString(second, "a\n4\n");
    refused("part-00002.csv has 2 lines");
    Files.delete(second);
    refused("part-00002.csv is missing");
    Files.writeString(second, "a\n");
    Files.writeString(parts.resolve("part-00004.csv"), "a\n");
    refused("part-00004.csv is not in manifest.csv");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "file,lines,sha256\n", "file,lines\n", "file,lines,sha256\nx\n",
      "file,lines,sha256\npart-00002.csv,1,"
          + "0000000000000000000000000000000000000000000000000000000000000000\n"})
  void aManifestThatIsNoneIsNamed(String text) throws IOException {
    Files.writeString(parts.resolve("manifest.csv"), text);
    refused("manifest.csv");
  }

  @Test
  void aTableIsThereInOneFormOnly() throws Exception {
    assertThat(PartFiles.within(folder, "rows.csv")).isEqualTo(parts);
    assertThat(PartFiles.files(folder, "rows.csv")).hasSize(3).allMatch(Files::isRegularFile);
    assertThat(PartFiles.names(folder, "rows.csv")).containsExactly("rows/manifest.csv",
        "rows/part-00001.csv", "rows/part-00002.csv", "rows/part-00003.csv");
    var whole = Files.writeString(folder.resolve("rows.csv"), "a\n");
    assertThat(PartFiles.names(folder, "rows.csv")).startsWith("rows.csv").hasSize(5);
    refused(() -> PartFiles.within(folder, "rows.csv"),
        "There is rows.csv and, in parts, rows/manifest.csv");
    Files.delete(whole);
    Files.delete(parts.resolve("manifest.csv"));
    refused(() -> PartFiles.files(folder, "rows.csv"), "rows/manifest.csv is missing");
  }

  @Test
  void aTableInOneFileOrNoneIsInNoParts() throws Exception {
    assertThat(PartFiles.files(folder, "others.csv")).isEmpty();
    assertThat(PartFiles.names(folder, "others.csv")).isEmpty();
    var others = Files.createDirectories(folder.resolve("others"));
    Files.writeString(others.resolve("part-of-mine.csv"), "");
    var whole = Files.writeString(folder.resolve("others.csv"), "a\n");
    assertThat(PartFiles.within(folder, "others.csv")).isNull();
    assertThat(PartFiles.files(folder, "others.csv")).containsExactly(whole);
  }

  private void refused(String what) {
    refused(() -> PartFiles.of(parts), what);
  }

  private static void refused(ThrowingCallable reading, String what) {
    assertThatThrownBy(reading).isInstanceOf(TableFault.class).satisfies(thrown -> {
      var finding = ((TableFault) thrown).finding();
      assertThat(finding.code()).isEqualTo("parts-broken");
      assertThat(finding.message()).contains(what);
    });
  }
}
