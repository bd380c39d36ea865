package org.needmatch.internal.io.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.io.store.OutputException;

class SetLocationTest {
  @TempDir
  Path folder;

  @Test
  void aFileOfTheFolderIsDraftedInItsStage() throws Exception {
    var real = folder.toRealPath();
    var place = SetLocation.of(real, "a.csv");
    assertThat(place.nearby()).isTrue();
    assertThat(place.target()).isEqualTo(real.resolve("a.csv"));
    assertThat(place.draft(real.resolve(".stage"), 3)).isEqualTo(real.resolve(".stage/.3"));
    assertThat(place.exists()).isFalse();
    place.check();
  }

  @Test
  void aLinkOutOfTheFolderIsFollowedAndDraftedBesideItsTarget() throws Exception {
    var office = Files.createDirectories(folder.resolve("office")).toRealPath();
    var plan = Files.createDirectories(folder.resolve("plan")).toRealPath();
    Files.writeString(office.resolve("rota.csv"), "x");
    Files.createSymbolicLink(plan.resolve("a.csv"), office.resolve("rota.csv"));
    var place = SetLocation.of(plan, "a.csv");
    assertThat(place.nearby()).isFalse();
    assertThat(place.target()).isEqualTo(office.resolve("rota.csv"));
    assertThat(place.draft(plan.resolve(".stage"), 1))
        .isEqualTo(office.resolve(".rota.csv.needmatch"));
  }

  @Test
  void aLinkThatLeadsNowhereIsWrittenWhereItLeads() throws Exception {
    var real = folder.toRealPath();
    Files.createSymbolicLink(real.resolve("a.csv"), Path.of("gone/b.csv"));
    assertThat(SetLocation.of(real, "a.csv").target()).isEqualTo(real.resolve("gone/b.csv"));
  }

  @Test
  void whatIsInTheWayIsSaidWithWhatToDo() throws Exception {
    var real = folder.toRealPath();
    Files.createDirectory(real.resolve("a.csv"));
    Files.writeString(real.resolve("b"), "file");
    assertThatThrownBy(() -> SetLocation.of(real, "a.csv").check())
        .isInstanceOf(OutputException.class).hasMessageContaining("a.csv is a folder")
        .hasMessageContaining("what was there is as it was")
        .hasMessageEndingWith("Move the folder away or choose another place.");
    assertThatThrownBy(() -> SetLocation.of(real, "b/c.csv").check())
        .hasMessageContaining("is a file, so the folder b cannot be made there");
  }
}
