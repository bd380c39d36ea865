package org.needmatch.judge.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.testdomain.Problems;

class NodeRowTest {
  private static List<String> errors(String row) {
    var errors = new CertificateErrors();
    new CertificateReader(ProofContext.of(Problems.single(), List.of()), false, new HashMap<>(),
        errors).read(new StringReader(CertificateText.HEADER + "\n" + row + "\n"));
    return errors.sentences();
  }

  @Test
  void soundRowsAreSilent() {
    assertThat(errors("node,0,,,,,,0,")).isEmpty();
    assertThat(errors("node,1,0,in,read,,ann,,")).isEmpty();
    assertThat(errors("node,1,0,not-run,read,,,,")).isEmpty();
  }

  @Test
  void whatIsWrongIsNamedByItsValue() {
    assertThat(errors("node,one,,,,,,0,"))
        .containsExactly("Line 2: The node is \"one\", not a whole number.");
    assertThat(errors("node,1,-1,runs,read,,,,"))
        .containsExactly("Line 2: The parent is \"-1\", not a whole number.");
    assertThat(errors("node,1,0,maybe,read,,,,"))
        .containsExactly("Line 2: The decision is \"maybe\", not runs, not-run, in or out.");
    assertThat(errors("node,1,0,runs,sing,,,,"))
        .containsExactly("Line 2: Need sing is not in the problem.");
    assertThat(errors("node,1,0,out,read,,zoe,,"))
        .containsExactly("Line 2: Volunteer zoe is not in the problem.");
  }
}
