package org.needmatch.internal.io.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.internal.io.store.FileSet;
import org.needmatch.plan.Assignment;

class ManifestTest {
  private static final Assignment SEAT = Assignment.of("tea", "volunteer", 1, "ann");

  @TempDir
  Path folder;

  private void publish() throws IOException {
    var drafts = new TreeMap<String, Path>();
    for (var name : List.of("assignments.csv", "certificate.csv", "report.html")) {
      Files.writeString(folder.resolve(name), name);
      drafts.put(name, folder.resolve(name));
    }
    var summary = JsonNodeFactory.instance.objectNode();
    Manifest.put(summary, drafts, List.of(SEAT));
    Files.writeString(folder.resolve(Manifest.SUMMARY), summary.toString());
  }

  @Test
  void whatIsAsItWasPublishedDiffersInNothing() throws IOException {
    publish();
    assertThat(Manifest.differences(folder, List.of(SEAT))).isEmpty();
  }

  @Test
  void theSetIsNamedInOrderAndFoldersOnce() throws IOException {
    var summary = JsonNodeFactory.instance.objectNode();
    var file = Files.writeString(folder.resolve("any"), "any");
    Manifest.put(summary, new TreeMap<>(Map.of("standby.csv", file, "messages/a.txt", file,
        "messages/b.txt", file, "at-risk.csv", file)), List.of());
    Files.writeString(folder.resolve(Manifest.SUMMARY), summary.toString());
    assertThat(Manifest.names(folder)).containsExactly("at-risk.csv", "messages/", "standby.csv",
        "summary.json");
  }

  @Test
  void aTableThatIsOnlyWrittenOtherwiseHoldsTheSameSeats() throws IOException {
    publish();
    Files.writeString(folder.resolve("assignments.csv"), "\uFEFFthe same, saved by a spreadsheet");
    assertThat(Manifest.differences(folder, List.of(SEAT))).isEmpty();
    assertThat(Manifest.differences(folder, List.of(Assignment.of("tea", "volunteer", 1, "bob"))))
        .singleElement().asString().contains("assignments.csv");
    assertThat(Manifest.differences(folder, List.of())).hasSize(1);
  }

  @Test
  void anotherPageAndALostOneAreNamedAndAProofMayBeLeftOut() throws IOException {
    publish();
    Files.delete(folder.resolve("certificate.csv"));
    assertThat(Manifest.differences(folder, List.of(SEAT))).isEmpty();
    Files.writeString(folder.resolve("report.html"), "another");
    assertThat(Manifest.differences(folder, List.of(SEAT))).singleElement().asString()
        .contains("report.html");
    Files.delete(folder.resolve("report.html"));
    Files.delete(folder.resolve("assignments.csv"));
    assertThat(Manifest.differences(folder, List.of(SEAT))).hasSize(2);
  }

  @Test
  void aPageWrittenLaterIsInTheSummaryToo() throws Exception {
    publish();
    var set = new FileSet(folder, "recruit").add("report.html",
        file -> Files.writeString(file, "with a section more"));
    Manifest.follow(set, folder);
    set.publish();
    assertThat(folder.resolve("report.html")).hasContent("with a section more");
    assertThat(Manifest.differences(folder, List.of(SEAT))).isEmpty();
  }

  @Test
  void aSummaryThatIsNoJsonSpeaksOfNoFiles() throws Exception {
    Files.writeString(folder.resolve(Manifest.SUMMARY), "{not json");
    var set = new FileSet(folder, "recruit").add("a.txt", file -> Files.writeString(file, "a"));
    Manifest.follow(set, folder);
    set.publish();
    assertThat(folder.resolve(Manifest.SUMMARY)).hasContent("{not json");
    assertThat(Manifest.differences(folder, List.of())).isEmpty();
  }
}
