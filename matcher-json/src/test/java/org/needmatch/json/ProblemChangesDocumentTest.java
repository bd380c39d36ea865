package org.needmatch.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.run.ProblemChange;
import org.needmatch.testdomain.TinyProblems;

class ProblemChangesDocumentTest {
  @Test
  void changesAreReadAsStrictlyAsAProblem() {
    var problem = TinyProblems.random(4);
    var json = ProblemChangesDocument.of(List.of(new ProblemChange.RemoveNeed("n1"),
        new ProblemChange.AddVolunteer(problem.volunteers().getFirst()))).json();
    assertThat(json).contains("\"active\" : true");
    var broken = ProblemChangesDocument.read(json.replace("\"active\" : true", "\"activ\" : true"));
    assertThatThrownBy(() -> broken.toChanges(problem)).isInstanceOf(JsonDocumentException.class)
        .hasMessageStartingWith("/changes/1/volunteers/0/activ: ");
  }
}
