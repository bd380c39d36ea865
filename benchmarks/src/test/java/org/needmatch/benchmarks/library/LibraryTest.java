package org.needmatch.benchmarks.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LibraryTest {
  @TempDir
  Path folder;

  @Test
  void someSixtyInstancesOverEverythingThatVaries() throws IOException {
    var instances = Library.here().instances();

    assertThat(instances).hasSizeGreaterThanOrEqualTo(60);
    assertThat(new HashSet<>(instances.stream().map(LibraryInstance::name).toList()))
        .hasSameSizeAs(instances);
    assertThat(instances).extracting(LibraryInstance::varies).contains("size", "density",
        "tightness", "scarcity", "teams", "horizon", "data set");
    assertThat(instances).allSatisfy(one -> assertThat(one.sha256()).hasSize(64));
  }

  @ParameterizedTest
  @ValueSource(strings = {"xs*", "s-tightness-4-1", "s-team-8-1", "s-scarcity-0.6-1", "s-days-1-1",
      "s-days-14-1", "data-city-year"})
  void instancesAreAsTheyWereFrozen(String pattern) throws Exception {
    var library = Library.here();
    for (var one : library.named(List.of(pattern))) {
      var problem = one.read(folder.resolve(one.name()));
      assertThat(problem.needs()).isNotEmpty();
      assertThat(Records.of(library).check(one, problem)).isEmpty();
    }
  }

  @Test
  void featuresAreThoseOfTheInstances() throws Exception {
    var library = Library.here();
    var kept = Files.readAllLines(library.folder().resolve("features.csv"));
    for (var one : library.named(List.of("xs*"))) {
      var features = InstanceFeatures.of(one.read(folder.resolve(one.name())));

      assertThat(kept).first().isEqualTo("name," + String.join(",", features.keySet()));
      assertThat(kept).contains(one.name() + "," + String.join(",", features.values()));
    }
  }

  @Test
  void whatIsKnownIsOfInstancesAndNoPlanIsAboveItsBound() throws IOException {
    var library = Library.here();
    var names = library.instances().stream().map(LibraryInstance::name).toList();
    var records = Records.of(library);

    assertThat(names).filteredOn(name -> records.of(name).plan() != null).hasSizeGreaterThan(50);
    assertThat(names).filteredOn(name -> records.of(name).bound() != null)
        .allSatisfy(name -> assertThat(records.of(name).gapPercent()).isBetween(0.0, 50.0));
  }

  @Test
  void whatHasChangedSinceIsRefused() throws IOException {
    var one = Library.here().named(List.of("xs-size-1")).getFirst();
    var other = new LibraryInstance(one.name(), one.varies(), one.recipe(), null, "0".repeat(64));

    assertThatIOException().isThrownBy(() -> other.files(folder))
        .withMessageContaining(one.sha256());
  }

  @Test
  void patternsNameInstances() throws IOException {
    var library = Library.here();

    assertThat(library.named(List.of("xs-size-2", "xs-size-*"))).hasSize(3);
    assertThatIllegalArgumentException().isThrownBy(() -> library.named(List.of("xs-sise")))
        .withMessageContaining("xs-sise");
  }

  @Test
  void writingItAgainChangesNothing() throws IOException {
    var library = Library.here();
    var copy = folder.resolve("datasets").resolve("library");
    Files.createDirectories(copy);
    Files.copy(library.folder().resolve("instances.csv"), copy.resolve("instances.csv"));

    Library.read(copy).write();

    assertThat(copy.resolve("instances.csv"))
        .hasSameTextualContentAs(library.folder().resolve("instances.csv"));
  }
}
