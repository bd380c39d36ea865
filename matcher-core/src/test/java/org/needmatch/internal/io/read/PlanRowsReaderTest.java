package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.io.read.UnusableInputException;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.PublishedRow;
import org.needmatch.testdomain.Parts;

class PlanRowsReaderTest extends InputFixture {
  @Test
  void rowsAreReadFromFolderAndFile() throws UnusableInputException {
    input.file("assignments.csv", """
        need_id;Series;Role;Seat;Volunteer ID;Pinned;conflict
        '-N1;S;lead;2;V1;yes;
        N1;S;;;V2;no;availability
        N1;S;;;V3;;
        """);
    var rows = PlanRowsReader.read(folder);
    assertThat(rows).containsExactly(row(2, Assignment.of("-N1", "lead", 2, "V1"), true),
        row(3, Assignment.of("N1", "volunteer", 1, "V2"), false),
        row(4, Assignment.of("N1", "volunteer", 2, "V3"), false));
    assertThat(PlanRowsReader.read(folder.resolve("assignments.csv"))).isEqualTo(rows);
  }

  @Test
  void aPlanIsInItsFolderInEitherForm() throws Exception {
    assertThat(PlanRowsReader.isIn(folder)).isFalse();
    input.file("assignments.csv", "need_id,volunteer_id\nN1,V1\nN1,V2\n");
    assertThat(PlanRowsReader.isIn(folder)).isTrue();
    assertThat(PlanRowsReader.isInParts(folder)).isFalse();
    assertThat(PlanRowsReader.isInParts(folder.resolve("assignments.csv"))).isFalse();
    var rows = PlanRowsReader.read(folder);
    Parts.cut(folder, "assignments.csv");
    assertThat(PlanRowsReader.isIn(folder)).isTrue();
    assertThat(PlanRowsReader.isInParts(folder)).isTrue();
    assertThat(PlanRowsReader.isInParts(folder.resolve("assignments"))).isTrue();
    assertThat(PlanRowsReader.isInParts(folder.resolve("assignments/part-00001.csv"))).isTrue();
    assertThat(PlanRowsReader.read(folder)).extracting(PlanRow::assignment)
        .isEqualTo(rows.stream().map(PlanRow::assignment).toList());
    input.file("assignments.csv", "need_id,volunteer_id\n");
    assertThatThrownBy(() -> PlanRowsReader.isIn(folder)).isInstanceOf(UnusableInputException.class)
        .hasMessageContaining("out of date");
    assertThatThrownBy(() -> PlanRowsReader.read(folder)).isInstanceOf(UnusableInputException.class)
        .hasMessageContaining("out of date");
  }

  @Test
  void emptyPlanHasNoRows() throws UnusableInputException {
    input.file("assignments.csv", "need_id,role,seat,volunteer_id\n");
    assertThat(PlanRowsReader.read(folder)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"N1,lead,x,V1", "N1,lead,1,", ",lead,1,V1", "N1,lead,1", "N1,lead,1.5,V1",
      "N1,\"lead,1,V1"})
  void rowThatCannotBeReadIsOneSentence(String row) {
    input.file("assignments.csv", "need_id,role,seat,volunteer_id\nN1,lead,1,V0\n" + row + "\n");
    assertThatThrownBy(() -> PlanRowsReader.read(folder))
        .isInstanceOfSatisfying(UnusableInputException.class, e -> {
          assertThat(e.finding().line()).isEqualTo(3);
          assertThat(e.finding().file()).isEqualTo("assignments.csv");
        });
  }

  @Test
  void folderWithoutPlanIsOneSentence() {
    assertThatThrownBy(() -> PlanRowsReader.read(folder)).isInstanceOfSatisfying(
        UnusableInputException.class,
        e -> assertThat(e.finding().code()).isEqualTo("file-missing"));
  }

  private static PlanRow row(long line, Assignment place, boolean pinned) {
    return new PlanRow(line,
        new PublishedRow(place, "S", ResponseStatus.PROPOSED, pinned, null, null));
  }
}
