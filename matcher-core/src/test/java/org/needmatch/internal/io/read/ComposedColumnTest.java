package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.diagnostics.FindingCode;

class ComposedColumnTest {
  private InputText input;

  @BeforeEach
  void soundFolder(@TempDir Path folder) {
    input = new InputText(folder).file("volunteers.csv", """
        First Name,Last Name,Email,latitude,longitude,availability
        Ann,Lee,ann@example.org,53.65,-1.78,Mon 09:00-17:00
        Bob,Ray,bob@example.org,53.65,-1.78,Mon 09:00-17:00
        ,,,53.65,-1.78,Mon 09:00-17:00
        """);
  }

  @Test
  void idsOfPeopleAreHashes() {
    input.file("matcher.json", """
        {"compose": {"volunteers.csv": {"volunteer_id": ["Last Name", "Email"],
          "name": {"from": ["First Name", "Last Name"]}}}}
        """);
    var result = input.read();
    var people = result.problem().volunteers();
    assertThat(people).hasSize(2).allSatisfy(one -> assertThat(one.id()).matches("p[0-9a-f]{12}"));
    assertThat(people).extracting(one -> one.name()).containsExactly("Ann Lee", "Bob Ray");
    assertThat(result.findings().get(0).code()).isEqualTo(FindingCode.VALUE_MISSING.code());
    assertThat(result.findings().get(0).column()).isEqualTo("Last Name, Email");
    assertThat(result.findings().toString()).doesNotContain("example.org");
    assertThat(result.unread().columns()).isEmpty();
  }

  @Test
  void theSameCellsAreTheSameIdInEveryFile() {
    input.file("matcher.json", """
        {"compose": {"volunteers.csv": {"volunteer_id": ["Last Name", "Email"]},
          "pairs.csv": {"volunteer_a": ["A", "Mail"], "volunteer_b": ["B", "Mail 2"]}}}
        """).file("pairs.csv",
        "A,Mail,B,Mail 2,rule\nlee,ANN@example.org,Ray,bob@example.org,apart\n");
    assertThat(input.read().problem().pairs()).hasSize(1);
  }

  @Test
  void plainIdsAreAsSaid() {
    input.file("matcher.json", """
        {"compose": {"volunteers.csv": {"volunteer_id":
          {"from": ["First Name", "Last Name"], "as": "text", "with": "."}}}}
        """);
    assertThat(InputText.volunteers(input.read())).containsExactly("Ann.Lee", "Bob.Ray");
    input.file("matcher.json", """
        {"compose": {"volunteers.csv": {"volunteer_id": {"from": ["Email"], "as": "md5"}}}}
        """);
    InputText.assertCode(input.refusal(), FindingCode.SETTING_BAD, "matcher.json", 1,
        "compose.volunteers.csv.volunteer_id.as", "md5");
  }
}
